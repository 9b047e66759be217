//! Reading as other clients of ONTAP do it on the wire: one test per topic that no other file covers. The page
//! docs/parity.md lists all topics.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::Write;
use std::time::Duration;

use futures_util::StreamExt;
use ontap_runtime::client::Backoff;
use ontap_runtime::{Client, ErrorKind, Filter, Method};
use support::accounts::{Accounts, NewAccount, field};
use support::stub::{Act, Stub, json};

const PAGE: &str = r#"{"records":[{"name":"a"}],"num_records":1,
    "_links":{"next":{"href":"/api/security/accounts?comment=&start.name=b%20c&fields=name%2Clocked"}}}"#;
const LAST: &str = r#"{"records":[{"name":"b"}],"num_records":1}"#;

#[tokio::test]
async fn base_addresses_as_a_proxy_sees_them() {
    let stub = Stub::new(vec![json(200, "{}")]).await;
    for (url, line) in [
        (
            "http://cluster.invalid",
            "GET http://cluster.invalid/api/security/accounts",
        ),
        (
            "http://[fd00::1]:8080",
            "GET http://[fd00::1]:8080/api/security/accounts",
        ),
        ("cluster.invalid", "CONNECT cluster.invalid:443"),
        ("fd00::1", "CONNECT [fd00::1]:443"),
        ("https://192.0.2.1:8443", "CONNECT 192.0.2.1:8443"),
    ] {
        let builder = Client::builder(url)
            .danger_allow_http()
            .proxy(&stub.url)
            .read_timeout(Duration::from_secs(2))
            .retry(ontap_runtime::client::NoRetry);
        let result = Accounts::of(&builder.build().unwrap())
            .list()
            .default_fields()
            .first_page()
            .await;
        assert_eq!(result.is_ok(), line.starts_with("GET"), "{url}");
        assert_eq!(stub.lines().last().unwrap(), line);
    }
}

/// Runs in a process of its own, below, whose environment names a proxy.
#[tokio::test]
#[ignore = "started by the next test"]
async fn as_the_environment_says() {
    let url = std::env::var("PARITY_URL").unwrap();
    let mut builder = Client::builder(url).danger_allow_http();
    if std::env::var_os("PARITY_DIRECT").is_some() {
        builder = builder.no_proxy();
    }
    Accounts::of(&builder.build().unwrap())
        .list()
        .default_fields()
        .first_page()
        .await
        .unwrap();
}

#[tokio::test]
async fn proxies_come_from_the_environment() {
    let (proxy, direct) = (
        Stub::new(vec![json(200, "{}")]).await,
        Stub::new(vec![json(200, "{}")]).await,
    );
    let run = |url: &str, direct: bool| {
        let mut command = tokio::process::Command::new(std::env::current_exe().unwrap());
        command
            .args(["--ignored", "--exact", "as_the_environment_says"])
            .env("http_proxy", &proxy.url)
            .env("PARITY_URL", url)
            .env_remove("no_proxy")
            .env_remove("NO_PROXY")
            .env_remove("REQUEST_METHOD");
        if direct {
            command.env("PARITY_DIRECT", "1");
        }
        command.output()
    };
    assert!(
        run("http://cluster.invalid", false)
            .await
            .unwrap()
            .status
            .success()
    );
    assert_eq!(
        proxy.lines(),
        ["GET http://cluster.invalid/api/security/accounts"]
    );
    assert!(run(&direct.url, true).await.unwrap().status.success());
    assert_eq!((proxy.lines().len(), direct.lines().len()), (1, 1));
    // What is on this machine is reached without a proxy, whatever the environment says: the proxy would read it.
    let by_name = direct.url.replace("127.0.0.1", "localhost");
    for url in [&direct.url, &by_name] {
        assert!(run(url, false).await.unwrap().status.success());
    }
    assert_eq!((proxy.lines().len(), direct.lines().len()), (1, 3));
}

#[tokio::test]
async fn headers_on_every_call() {
    let stub = Stub::new(vec![json(200, "{}")]).await;
    let accounts = Accounts::of(&stub.client());
    accounts
        .list()
        .header("x-mine", "1")
        .first_page()
        .await
        .unwrap();
    accounts.delete("u", "n").await.unwrap();
    accounts.create(NewAccount::new("a")).await.unwrap();
    let asked = stub.asked();
    for (index, asked) in asked.iter().enumerate() {
        let header = |name| asked.header(name);
        assert!(
            header("x-dot-client-app")
                .unwrap()
                .starts_with("ontap-rust-")
        );
        assert_eq!(header("accept"), Some("application/hal+json"));
        assert_eq!(header("accept-encoding"), Some("gzip"));
        assert_eq!(header("authorization"), Some("Basic YWRtaW46cGFzcy13b3Jk"));
        assert_eq!(header("x-mine").is_some(), index == 0);
        assert_eq!(header("content-type").is_some(), index == 2);
    }
    // One connection serves all of them.
    assert_eq!(stub.connections(), 1);
}

#[tokio::test]
async fn a_collection_is_lazy() {
    let stub = Stub::new(vec![json(200, PAGE), json(200, LAST)]).await;
    let mut records = Accounts::of(&stub.client())
        .list()
        .default_fields()
        .stream();
    assert!(stub.lines().is_empty());
    records.next().await.unwrap().unwrap();
    assert_eq!(stub.lines(), ["GET /api/security/accounts"]);
    records.next().await.unwrap().unwrap();
    assert!(records.next().await.is_none());
    // The blank value and the list of the link are still there.
    assert_eq!(
        stub.lines()[1],
        "GET /api/security/accounts?comment=&start.name=b%20c&fields=name%2Clocked"
    );
}

#[tokio::test]
async fn query_values_are_encoded_and_never_lost() {
    let stub = Stub::new(vec![json(200, "{}")]).await;
    let client = stub.client();
    let list = || Accounts::of(&client).list().default_fields();
    list()
        .filter(field::NAME.matches("a b*"))
        .filter(field::APPLICATION.any_of_texts(["ssh", "http"]))
        .filter(field::LOCKED.eq(true))
        .first_page()
        .await
        .unwrap();
    list()
        .filter(field::COMMENT.eq(""))
        .first_page()
        .await
        .unwrap();
    list()
        .fields(["name", "locked"])
        .filter(Filter::raw("role.name", "+,ä"))
        .first_page()
        .await
        .unwrap();
    client
        .request(Method::Get, "/x")
        .query("blank", "")
        .query("two", "a&b=c")
        .await
        .unwrap();
    let queries: Vec<_> = stub
        .lines()
        .iter()
        .map(|line| line.split_once('?').unwrap().1.to_owned())
        .collect();
    assert_eq!(
        queries,
        [
            "name=a%20b%2A&applications.application=ssh%7Chttp&locked=true",
            "comment=%22%22",
            "role.name=%2B%2C%C3%A4&fields=name%2Clocked",
            "blank=&two=a%26b%3Dc",
        ]
    );
    let twice = list()
        .query("name", "a")
        .query("name", "b")
        .first_page()
        .await
        .unwrap_err();
    assert_eq!(twice.kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn count_of_a_reply_without_a_number_is_none() {
    let stub = Stub::new(vec![json(200, "{}")]).await;
    assert_eq!(
        Accounts::of(&stub.client()).list().count().await.unwrap(),
        0
    );
    assert_eq!(
        stub.lines(),
        ["GET /api/security/accounts?return_records=false"]
    );
}

#[tokio::test]
async fn path_keys_are_encoded_as_ontap_does() {
    let stub = Stub::new(vec![json(200, "{}")]).await;
    let accounts = Accounts::of(&stub.client());
    accounts
        .get("10.1.2.3:5696", "a b[c]$é")
        .fields(field::NAME)
        .await
        .unwrap();
    assert_eq!(
        stub.lines(),
        ["GET /api/security/accounts/10%2E1%2E2%2E3%3A5696/a%20b%5Bc%5D%24%C3%A9?fields=name"]
    );
}

#[tokio::test]
async fn a_page_that_took_all_the_time_is_asked_for_again() {
    let empty = r#"{"records":[],"num_records":0}"#;
    let slow = Act::Later(Duration::from_millis(1050), empty.into());
    let stub = Stub::new(vec![slow, json(200, PAGE), json(200, empty)]).await;
    let list = || {
        Accounts::of(&stub.client())
            .list()
            .return_timeout(Duration::from_secs(1))
    };
    assert!(list().first_page().await.unwrap().has_more());
    assert_eq!(stub.lines().len(), 2);
    assert!(!list().first_page().await.unwrap().has_more());
}

#[tokio::test]
async fn head_and_options_by_path() {
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 130\r\nConnection: close\r\n\r\n".to_vec();
    let allow = Act::Reply(
        200,
        vec![("Allow", "GET, HEAD, OPTIONS".into())],
        "{}".into(),
    );
    let stub = Stub::new(vec![Act::Bytes(head), allow]).await;
    let client = stub.client();
    let reply = client.request(Method::Head, "/cluster").await.unwrap();
    assert_eq!((reply.status(), reply.bytes().len()), (200, 0));
    let reply = client.request(Method::Options, "/cluster").await.unwrap();
    assert_eq!(reply.headers()["allow"], "GET, HEAD, OPTIONS");
    assert_eq!(stub.lines(), ["HEAD /api/cluster", "OPTIONS /api/cluster"]);
}

#[tokio::test]
async fn gzip_is_unpacked_and_limited_unpacked() {
    let pack = |text: &[u8]| {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all(text).unwrap();
        let packed = packer.finish().unwrap();
        let length = packed.len();
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {length}\r\n\r\n"
        );
        Act::Bytes([head.as_bytes(), &packed].concat())
    };
    let bomb = pack(&[b' '; 4_000_000]);
    let stub = Stub::new(vec![pack(LAST.as_bytes()), bomb]).await;
    let builder = Client::builder(&stub.url)
        .max_reply_bytes(1_000_000)
        .no_proxy();
    let accounts = Accounts::of(&builder.build().unwrap());
    assert_eq!(accounts.list().collect().await.unwrap().len(), 1);
    assert_eq!(
        accounts.list().first_page().await.unwrap_err().kind(),
        ErrorKind::TooLarge
    );
    assert_eq!(stub.lines().len(), 2);
}

#[tokio::test]
async fn a_client_of_ones_own_carries_the_requests() {
    let stub = Stub::new(vec![json(200, "{}")]).await;
    let own = || {
        reqwest::Client::builder()
            .no_proxy()
            .user_agent("mine")
            .build()
            .unwrap()
    };
    let client = Client::builder(&stub.url)
        .http_client(own())
        .basic_auth("a", "b")
        .build()
        .unwrap();
    Accounts::of(&client).list().first_page().await.unwrap();
    let asked = stub.asked();
    assert_eq!(asked[0].header("user-agent"), Some("mine"));
    assert_eq!(asked[0].header("authorization"), Some("Basic YTpi"));
    let both = Client::builder(&stub.url)
        .http_client(own())
        .no_proxy()
        .build();
    assert_eq!(both.unwrap_err().kind(), ErrorKind::Configuration);
}

#[tokio::test]
async fn retries_by_default_and_by_choice() {
    let later = |status| Act::Reply(status, vec![("Retry-After", "0".into())], String::new());
    let tries = |policy: Backoff, acts: Vec<Act>, method| async move {
        let stub = Stub::new(acts).await;
        let quick = policy.first_delay(Duration::from_millis(2));
        let client = Client::builder(&stub.url)
            .retry(quick)
            .no_proxy()
            .build()
            .unwrap();
        client.request(method, "/x").await.ok();
        stub.lines().len()
    };
    let default = Backoff::default;
    let (get, post, patch, delete) = (Method::Get, Method::Post, Method::Patch, Method::Delete);
    for status in [413, 429, 503] {
        for (method, count) in [(get, 2), (delete, 2), (post, 1), (patch, 1)] {
            let acts = vec![later(status), json(200, "{}")];
            assert_eq!(
                tries(default(), acts, method).await,
                count,
                "{status} {method:?}"
            );
        }
    }
    assert_eq!(tries(default(), vec![json(413, "")], get).await, 1);
    assert_eq!(tries(default(), vec![json(500, "")], get).await, 1);
    for status in [429, 500, 502, 503, 504] {
        for (method, count) in [(get, 5), (patch, 5), (post, 1)] {
            let policy = default().attempts(5).patches(true).internal_errors(true);
            assert_eq!(
                tries(policy, vec![json(status, "")], method).await,
                count,
                "{status} {method:?}"
            );
        }
    }
}

#[tokio::test]
async fn errors_have_types_and_responses_are_not_validated() {
    let odd = r#"{"name":"a","key_size":9999,"applications":[{"application":"hologram"}],"quota":{"hard":-1},"new":1}"#;
    let error = r#"{"error":{"message":"no","code":"4","target":"name","arguments":[{"code":"x","message":"y"}]}}"#;
    let stub = Stub::new(vec![json(200, odd), json(404, error)]).await;
    let accounts = Accounts::of(&stub.client());
    let account = accounts.get("u", "a").await.unwrap();
    assert_eq!(account.name.as_deref(), Some("a"));
    let application = account.applications.unwrap()[0]
        .application
        .clone()
        .unwrap();
    assert_eq!(application.to_string(), "hologram");
    assert_eq!(account.extra.unknown().get("new"), Some(&1.into()));
    let error = accounts.get("u", "a").await.unwrap_err();
    let ontap = error.ontap().unwrap();
    assert_eq!(
        (error.status(), error.code(), error.is_not_found()),
        (Some(404), Some(4), true)
    );
    assert_eq!(
        (ontap.target.as_deref(), ontap.arguments.len()),
        (Some("name"), 1)
    );
}

#[tokio::test]
async fn tunnels_end_with_what_they_were_given_to() {
    let stub = Stub::new(vec![json(400, "{}"), json(200, "{}")]).await;
    let client = stub.client();
    let tunnel = Accounts::of(&client.with_svm_name("svm1").unwrap());
    assert!(tunnel.list().first_page().await.is_err());
    tunnel.delete("u", "n").await.unwrap();
    Accounts::of(&client).list().first_page().await.unwrap();
    let names: Vec<_> = stub
        .asked()
        .iter()
        .map(|asked| asked.header("x-dot-svm-name").map(str::to_owned))
        .collect();
    assert_eq!(names, [Some("svm1".into()), Some("svm1".into()), None]);
}
