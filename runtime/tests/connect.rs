//! Connecting: addresses, credentials, headers, limits, and what configuration refuses.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ontap_runtime::client::ClientBuilder;
use ontap_runtime::{Client, ErrorKind, Method, Release};
use support::accounts::{Accounts, NewAccount, field};
use support::stub::{Act, Stub, json};

#[track_caller]
fn refuses(builder: ClientBuilder, word: &str) {
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains(word), "{error}");
    assert!(!error.to_string().contains("hunter2"), "{error}");
}

#[test]
fn configuration_errors_are_sentences() {
    let https = || Client::builder("https://c.example");
    refuses(
        Client::builder("https://admin:hunter2@c.example"),
        "credentials",
    );
    refuses(Client::builder("https://c.example?x=hunter2"), "query");
    for url in [
        "https://c.example\\@other.example",
        "https://c.exa\tmple",
        "https://c.example/a b",
    ] {
        refuses(Client::builder(url), "backslash");
    }
    refuses(Client::builder("ftp://c.example"), "https://");
    refuses(Client::builder("http://c.example"), "danger_allow_http");
    refuses(Client::builder(""), "URL");
    refuses(https().basic_auth("a", "b").bearer_token("c"), "two kinds");
    refuses(https().basic_auth("a:b", "c"), "colon");
    refuses(https().header("authorization", "x"), "Authorization");
    refuses(https().client_certificate("hunter2"), "PEM");
    refuses(
        https().client_certificate_files("/no/such/file", None),
        "cannot be read",
    );
    refuses(https().root_certificates("hunter2"), "PEM");
    refuses(https().only_given_roots(), "root");
    let loopback = Client::builder("http://127.0.0.1:8080");
    refuses(loopback.proxy("http://proxy.example:3128"), "proxy");
    refuses(https().max_concurrent_requests(0), "nothing can be sent");
    for url in [
        "::1",
        "[fd00::1]:8443",
        "https://c.example/gw/api/",
        "c.example",
        "192.0.2.1:8443",
    ] {
        Client::builder(url).build().unwrap();
    }
    let debug = format!(
        "{:?}",
        https().basic_auth("admin", "hunter2").build().unwrap()
    );
    assert!(
        !debug.contains("hunter2") && !debug.contains("YWRtaW4"),
        "{debug}"
    );
}

#[tokio::test]
async fn every_request_says_who_asks() {
    let stub = Stub::new(vec![json(200, "{}")]).await;
    let client = Client::builder(&stub.url)
        .basic_auth("ädmin", "p€")
        .links(false)
        .client_app("audit")
        .svm_name("svm1");
    let client = client.header("x-own", "1").no_proxy().build().unwrap();
    let accounts = Accounts::of(&client);
    accounts.list().first_page().await.unwrap();
    accounts.list().svm_uuid("u2").first_page().await.unwrap();
    accounts
        .list()
        .whole_cluster()
        .return_timeout(Duration::from_secs(3))
        .first_page()
        .await
        .unwrap();
    let asked = stub.asked();
    let header = |index: usize, name| asked[index].header(name);
    assert_eq!(header(0, "authorization"), Some("Basic w6RkbWluOnDigqw="));
    assert_eq!(header(0, "accept"), Some("application/json"));
    assert_eq!(header(0, "x-dot-client-app"), Some("audit"));
    assert_eq!(
        (header(0, "x-dot-svm-name"), header(0, "x-own")),
        (Some("svm1"), Some("1"))
    );
    assert!(header(0, "accept-encoding").unwrap().contains("gzip"));
    assert_eq!(
        (header(1, "x-dot-svm-name"), header(1, "x-dot-svm-uuid")),
        (None, Some("u2"))
    );
    assert_eq!(
        (header(2, "x-dot-svm-name"), header(2, "x-dot-svm-uuid")),
        (None, None)
    );
    assert!(asked[2].line.ends_with("?return_timeout=3&fields=%2A"));
}

#[tokio::test]
async fn a_gateway_keeps_its_base_path() {
    let page =
        r#"{"records":[{}],"_links":{"next":{"href":"/api/security/accounts?start.name=b"}}}"#;
    let stub = Stub::new(vec![json(200, page), json(200, "{}")]).await;
    let client = Client::builder(format!("{}/gw/", stub.url))
        .no_proxy()
        .build()
        .unwrap();
    let list = Accounts::of(&client).list().default_fields();
    list.collect().await.unwrap();
    assert_eq!(
        stub.lines(),
        [
            "GET /gw/api/security/accounts",
            "GET /gw/api/security/accounts?start.name=b"
        ]
    );
}

#[tokio::test]
async fn a_rejected_token_is_replaced_once() {
    let stub = Stub::new(vec![json(401, ""), json(200, "{}"), json(401, "")]).await;
    let calls = Arc::new(AtomicUsize::new(0));
    let counter = calls.clone();
    let source = move || {
        let number = counter.fetch_add(1, Ordering::SeqCst);
        async move { Ok(format!("token-{number}").into()) }
    };
    let client = Client::builder(&stub.url)
        .token_source(source)
        .no_proxy()
        .build()
        .unwrap();
    let accounts = Accounts::of(&client);
    accounts.list().first_page().await.unwrap();
    assert!(
        accounts
            .list()
            .first_page()
            .await
            .unwrap_err()
            .is_authentication()
    );
    let tokens: Vec<_> = stub
        .asked()
        .iter()
        .map(|asked| asked.header("authorization").unwrap().to_owned())
        .collect();
    assert_eq!(
        tokens,
        [
            "Bearer token-0",
            "Bearer token-1",
            "Bearer token-1",
            "Bearer token-2"
        ]
    );
    let failing = Client::builder(&stub.url)
        .token_source(|| async { Err("vault is sealed".into()) })
        .build()
        .unwrap();
    assert!(
        Accounts::of(&failing)
            .list()
            .first_page()
            .await
            .unwrap_err()
            .is_authentication()
    );
}

#[tokio::test]
async fn a_client_without_credentials_is_told_so() {
    let stub = Stub::new(vec![json(401, "")]).await;
    let bare = Client::builder(&stub.url).no_proxy().build().unwrap();
    let error = Accounts::of(&bare).list().collect().await.unwrap_err();
    assert!(error.is_authentication());
    assert!(error.to_string().contains("`basic_auth`"), "{error}");
    let error = Accounts::of(&stub.client()).list().collect().await;
    let error = error.unwrap_err();
    assert!(
        !error.to_string().contains("without credentials"),
        "{error}"
    );
}

#[tokio::test]
async fn requests_by_path_and_the_release() {
    let version =
        r#"{"version":{"full":"NetApp Release 9.9.1","generation":9,"major":9,"minor":1}}"#;
    let stub = Stub::new(vec![json(200, version), json(200, r#"{"x":1}"#)]).await;
    let client = stub.client();
    assert_eq!(client.version().await.unwrap(), Release::new(9, 9, 1));
    assert_eq!(client.version().await.unwrap(), Release::new(9, 9, 1));
    let request = client
        .request(Method::Post, "/api/private/cli/{word}")
        .key("volume show")
        .query("fields", "a,b");
    let reply = request
        .json(&serde_json::json!({"input": "x"}))
        .send()
        .await
        .unwrap();
    assert_eq!(reply.json::<serde_json::Value>().unwrap()["x"], 1);
    assert!(client.request(Method::Get, "/a?b=c").send().await.is_err());
    assert!(
        client
            .request(Method::Delete, "/storage/volumes/u/files/..")
            .send()
            .await
            .is_err()
    );
    let lines = [
        "GET /api/cluster?fields=version",
        "POST /api/private/cli/volume%20show?fields=a%2Cb",
    ];
    assert_eq!(stub.lines(), lines);
}

#[tokio::test]
async fn no_more_requests_at_a_time_than_allowed() {
    let stub = Stub::new(vec![
        Act::Silence(Duration::from_millis(100)),
        json(200, "{}"),
    ])
    .await;
    let client = Client::builder(&stub.url)
        .max_concurrent_requests(1)
        .read_timeout(Duration::from_millis(300));
    let accounts = Accounts::of(&client.no_proxy().build().unwrap());
    let first = accounts.list().timeout(Duration::from_millis(200));
    let (first, second) = tokio::join!(first.first_page(), accounts.list().first_page());
    assert!(first.unwrap_err().is_timeout());
    second.unwrap();
}

#[tokio::test]
async fn an_error_says_which_release_is_needed() {
    let unknown = r#"{"error":{"message":"The value \"locked\" is invalid for field \"fields\" (<field,...>)","code":"262197","target":"fields"}}"#;
    let version = r#"{"version":{"generation":9,"major":6,"minor":0}}"#;
    let missing = r#"{"error":{"message":"API not found","code":"3"}}"#;
    let stub = Stub::new(vec![
        json(400, unknown),
        json(200, version),
        json(404, missing),
        json(400, unknown),
    ])
    .await;
    let accounts = Accounts::of(&stub.client());
    let error = accounts
        .list()
        .fields(field::LOCKED)
        .first_page()
        .await
        .unwrap_err();
    assert_eq!(error.needs_release(), Some(Release::new(9, 7, 0)));
    assert!(
        error
            .to_string()
            .contains("`locked` needs ONTAP 9.7, this cluster runs 9.6"),
        "{error}"
    );
    let error = accounts.jit("u").send().await.unwrap_err();
    assert!(error.to_string().contains("needs ONTAP 9.17.1"), "{error}");
}

#[tokio::test]
async fn sorting_by_a_newer_field_says_which_release_is_needed() {
    let version = r#"{"version":{"generation":9,"major":6,"minor":0}}"#;
    for message in [
        "Records cannot be sorted by the field \\\"locked\\\".",
        "The sort order is not supported.",
    ] {
        let refusal =
            format!(r#"{{"error":{{"message":"{message}","code":"262268","target":"order_by"}}}}"#);
        let stub = Stub::new(vec![json(400, refusal), json(200, version)]).await;
        let list = Accounts::of(&stub.client()).list();
        let list = list.order_by(field::NAME.ascending());
        let sorted = list.order_by(field::LOCKED.descending()).collect().await;
        let error = sorted.unwrap_err();
        assert_eq!(error.needs_release(), Some(Release::new(9, 7, 0)));
        assert!(
            error.to_string().contains("`locked` needs ONTAP 9.7"),
            "{error}"
        );
    }
    // A field that is as old as the operation explains nothing.
    let refusal = r#"{"error":{"message":"no","code":"262268","target":"order_by"}}"#;
    let stub = Stub::new(vec![json(400, refusal)]).await;
    let list = Accounts::of(&stub.client()).list();
    let error = list.order_by(field::NAME.ascending()).collect().await;
    assert_eq!(error.unwrap_err().needs_release(), None);
}

#[tokio::test]
async fn errors_show_no_secret() {
    let echo = r#"{"error":{"message":"bad value hunter2 of pass-word","code":"2","target":"password","arguments":[{"code":"x","message":"hunter2"}]}}"#;
    let stub = Stub::new(vec![json(400, echo)]).await;
    let create = Accounts::of(&stub.client()).create(NewAccount::new("joe").password("hunter2"));
    assert!(!format!("{create:?}").contains("hunter2"));
    let error = create.send().await.unwrap_err();
    let shown = format!("{error} {error:?} {:?}", error.ontap());
    assert!(
        !shown.contains("hunter2") && !shown.contains("pass-word"),
        "{shown}"
    );
    assert!(stub.asked()[0].body.contains("hunter2"));
}
