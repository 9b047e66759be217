//! Requests stay where they were aimed: below the client's API, and, for writes, on what the caller named.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use ontap_runtime::{Client, ErrorKind, Method, Patch};
use support::accounts::{AccountPatch, Accounts, field};
use support::stub::{Act, Stub, json};

fn linked(num_records: u32, next: &str) -> Act {
    let links = format!(r#"{{"next":{{"href":"{next}"}}}}"#);
    json(
        200,
        format!(r#"{{"num_records":{num_records},"_links":{links}}}"#),
    )
}

fn locked() -> AccountPatch {
    AccountPatch {
        locked: Patch::Set(true),
        ..AccountPatch::default()
    }
}

#[tokio::test]
async fn a_write_never_leaves_its_filter() {
    let elsewhere = [
        "/api/security/accounts",
        "/api/security/accounts?start.name=c",
        "/api/security/accounts?name=*&start.name=c",
        "/api/security/accounts?name=a*&name=*&start.name=c",
        "/api/security/accounts?name=a*&locked=true&start.name=c",
        "/api/security/accounts?name=a*&continue_on_failure=true",
        "/api/security/accounts?name=b*",
        "/api/security/roles?name=a*&start.name=c",
        "/api/security/accounts/u?name=a*",
        "/api/security?name=a*",
        "/api/security/accounts?name=a*%26start.name=c",
    ];
    for next in elsewhere {
        let stub = Stub::new(vec![linked(2, next), json(200, r#"{"num_records":9}"#)]).await;
        let deleted = Accounts::of(&stub.client()).delete_where();
        let error = deleted.filter(field::NAME.matches("a*")).await.unwrap_err();
        assert_eq!(error.num_records(), Some(2));
        assert!(error.to_string().contains("2 records done"), "{error}");
        assert_eq!(stub.lines().len(), 1, "{next}");
        let stub = Stub::new(vec![linked(0, next), json(200, r#"{"num_records":9}"#)]).await;
        let changed = Accounts::of(&stub.client()).update_where(locked());
        let error = changed.filter(field::NAME.matches("a*")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Paging, "{next}: {error}");
        assert_eq!(stub.lines().len(), 1, "{next}");
    }
}

#[tokio::test]
async fn a_write_goes_on_where_the_link_keeps_what_was_asked() {
    let same = [
        "/api/security/accounts?start.name=c&name=a%2A&max_records=2",
        "/api/security/accounts/?name=a*&start.owner.uuid=u&start.name=c&return_timeout=15",
        "/api/security/%61ccounts?start.name=c&name=%61*&max_records=2",
    ];
    for next in same {
        let stub = Stub::new(vec![linked(2, next), json(200, r#"{"num_records":1}"#)]).await;
        let deleted = Accounts::of(&stub.client()).delete_where().max_records(2);
        let deleted = deleted.filter(field::NAME.matches("a*")).await.unwrap();
        assert_eq!(deleted.num_records, 3, "{next}");
    }
    let all = "/api/security/accounts?start.name=c";
    let stub = Stub::new(vec![linked(2, all), json(200, r#"{"num_records":1}"#)]).await;
    let deleted = Accounts::of(&stub.client()).delete_where().all_records();
    assert_eq!(deleted.await.unwrap().num_records, 3);
}

fn paged(next: &str) -> Act {
    let links = format!(r#"{{"next":{{"href":"{next}"}}}}"#);
    json(200, format!(r#"{{"records":[{{}}],"_links":{links}}}"#))
}

#[tokio::test]
async fn a_read_stays_below_the_base_path() {
    let astray = [
        "{origin}/other/api/security/accounts",
        "{origin}/api/security/accounts",
        "{origin}/gw/security/accounts",
        "/gw/../other/api/security/accounts",
        "/gw/%2e%2e/other/api/security/accounts",
        "{origin}/gw/api/../../other/api/security/accounts",
        "{origin}/gw/api/%2E./%2e%2e/other/api/x",
        "/gw/api/..\\\\..\\\\..\\\\other\\\\api",
        "{origin}\\\\other\\\\api\\\\x",
        "/gw/api/\\u0009../../other/api",
        "/docs/x",
        "//other.example/gw/api/x",
        "https://user@127.0.0.1/gw/api/x",
        "security/accounts?start.name=c",
    ];
    for next in astray {
        let stub = Stub::knowing_itself(|url| {
            let next = next.replace("{origin}", url);
            vec![paged(&next), json(200, "{}")]
        })
        .await;
        let builder = Client::builder(format!("{}/gw", stub.url)).no_proxy();
        let error = Accounts::of(&builder.build().unwrap())
            .list()
            .collect()
            .await;
        let error = error.unwrap_err();
        let kinds = [ErrorKind::Paging, ErrorKind::Refused];
        assert!(kinds.contains(&error.kind()), "{next}: {error}");
        assert_eq!(stub.lines().len(), 1, "{next}");
    }
    let stub = Stub::knowing_itself(|url| {
        let next = format!("{url}/gw/api/security/accounts?start.name=c");
        vec![paged(&next), json(200, "{}")]
    })
    .await;
    let builder = Client::builder(format!("{}/gw", stub.url)).no_proxy();
    let listed = Accounts::of(&builder.build().unwrap()).list().collect();
    assert_eq!(listed.await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_path_leads_where_it_says() {
    let stub = Stub::new(vec![json(200, "{}")]).await;
    let client = stub.client();
    let tricks = [
        r"/security/accounts/u\..\v",
        r"/..\..\other\api",
        r"/security\accounts",
        "/security/accounts/\tu",
        "/security/accounts/u/.\t./v",
        "/security/accounts/\u{7f}",
        "/security/accounts/%2E%2e",
        "/security/accounts/.%2e/x",
        "/security/accounts/./x",
        "/security/accounts#x",
    ];
    for path in tricks {
        let error = client.request(Method::Delete, path).send().await;
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused, "{path}: {error}");
    }
    assert!(stub.lines().is_empty());
    let accounts = Accounts::of(&client);
    accounts.delete(r"u\..", r"..\v").await.unwrap();
    assert_eq!(
        stub.lines(),
        ["DELETE /api/security/accounts/u%5C%2E%2E/%2E%2E%5Cv"]
    );
}

#[test]
fn a_base_url_below_the_api_is_refused() {
    for url in [
        "https://c.example/api/security",
        "https://c.example/api/cluster/",
        "https://c.example/gw/api/v1",
        r"https://c.example\gw",
    ] {
        let error = Client::builder(url).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{url}");
    }
    for url in [
        "https://c.example/api",
        "https://c.example/api/",
        "https://c.example/gw/api",
        "https://c.example/api/gw/api",
    ] {
        Client::builder(url).build().unwrap();
    }
}

#[tokio::test]
async fn a_query_name_is_given_once() {
    let stub = Stub::new(vec![json(200, "{}")]).await;
    let accounts = Accounts::of(&stub.client());
    let twice = [
        accounts.list().query("max_records", "5").max_records(6),
        accounts.list().max_records(6).query("max_records", "5"),
        accounts.list().query("fields", "name").fields(field::NAME),
        accounts.list().query("x", "1").query("x", "1"),
        accounts
            .list()
            .query("name", "b")
            .filter(field::NAME.eq("a")),
    ];
    for list in twice {
        let error = list.collect().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused, "{error}");
        assert!(error.to_string().contains("twice"), "{error}");
    }
    assert!(stub.lines().is_empty());
    let again = accounts.list().max_records(6).max_records(7);
    again.collect().await.unwrap();
    let line = &stub.lines()[0];
    assert!(line.contains("?max_records=7&"), "{line}");
}
