//! Reading: paging, counting, finding, instances, tolerance.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::time::Duration;

use futures_util::StreamExt;
use ontap_runtime::ErrorKind;
use support::accounts::{Accounts, field};
use support::stub::{Stub, json};

const PAGE_1: &str = r#"{"records":[{"name":"a","owner":{"uuid":"u1"}},{"name":"b"}],"num_records":2,
    "_links":{"self":{"href":"/api/security/accounts"},"next":{"href":"/api/security/accounts?start.name=b&max_records=2"}}}"#;
const PAGE_2: &str = r#"{"records":[],"num_records":0,"_links":{"next":{"href":"/api/security/accounts?start.name=c&max_records=2"}}}"#;
const PAGE_3: &str =
    r#"{"records":[{"name":"c"}],"num_records":1,"_links":{"self":{"href":"/x"}}}"#;

#[tokio::test]
async fn a_list_follows_next_verbatim_through_empty_pages() {
    let stub = Stub::new(vec![
        json(200, PAGE_1),
        json(200, PAGE_2),
        json(200, PAGE_3),
    ])
    .await;
    let accounts = Accounts::of(&stub.client())
        .list()
        .default_fields()
        .max_records(2)
        .collect()
        .await
        .unwrap();
    let names: Vec<_> = accounts
        .iter()
        .map(|account| account.name.as_deref().unwrap())
        .collect();
    assert_eq!(names, ["a", "b", "c"]);
    assert_eq!(
        stub.lines(),
        [
            "GET /api/security/accounts?max_records=2",
            "GET /api/security/accounts?start.name=b&max_records=2",
            "GET /api/security/accounts?start.name=c&max_records=2",
        ]
    );
}

#[tokio::test]
async fn a_stream_delivers_what_came_before_an_error() {
    for prefetch in [false, true] {
        let stub = Stub::new(vec![
            json(200, PAGE_1),
            json(400, r#"{"error":{"message":"no","code":"2"}}"#),
        ])
        .await;
        let list = Accounts::of(&stub.client()).list();
        let list = if prefetch { list.prefetch() } else { list };
        let all: Vec<_> = list.stream().collect().await;
        assert_eq!(all.iter().filter(|record| record.is_ok()).count(), 2);
        assert_eq!(all[2].as_ref().unwrap_err().code(), Some(2));
        assert_eq!(all.len(), 3);
    }
}

#[tokio::test]
async fn limit_ends_a_stream() {
    let stub = Stub::new(vec![json(200, PAGE_1)]).await;
    let accounts = Accounts::of(&stub.client());
    assert_eq!(accounts.list().limit(1).collect().await.unwrap().len(), 1);
    assert_eq!(accounts.list().limit(2).stream().count().await, 2);
    assert_eq!(stub.lines().len(), 2);
}

#[tokio::test]
async fn links_that_lead_nowhere_good_are_errors() {
    let back = r#"{"records":[],"_links":{"next":{"href":"/api/security/accounts"}}}"#;
    for link in [
        back.to_owned(),
        back.replace("/api", "https://evil.example/api"),
        back.replace("/api", "//evil.example/api"),
    ] {
        let stub = Stub::new(vec![json(200, link)]).await;
        let list = Accounts::of(&stub.client()).list().default_fields();
        let result = tokio::time::timeout(Duration::from_secs(10), list.collect()).await;
        let error = result.expect("a circle of links ends").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Paging, "{error}");
        assert_eq!(stub.lines().len(), 1);
    }
}

#[tokio::test]
async fn count_adds_the_pages_up() {
    let stub = Stub::new(vec![
        json(200, PAGE_1),
        json(200, PAGE_2),
        json(200, PAGE_3),
    ])
    .await;
    let count = Accounts::of(&stub.client())
        .list()
        .filter(field::LOCKED.eq(true))
        .count()
        .await
        .unwrap();
    assert_eq!(count, 3);
    assert_eq!(
        stub.lines()[0],
        "GET /api/security/accounts?return_records=false&locked=true"
    );
}

#[tokio::test]
async fn find_asks_for_two_at_most() {
    let stub = Stub::new(vec![
        json(200, PAGE_1),
        json(200, PAGE_3),
        json(200, r#"{"records":[]}"#),
    ])
    .await;
    let accounts = Accounts::of(&stub.client());
    let error = accounts.list().find().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotUnique);
    assert_eq!(
        accounts
            .list()
            .find()
            .await
            .unwrap()
            .unwrap()
            .name
            .as_deref(),
        Some("c")
    );
    assert_eq!(accounts.list().find().await.unwrap(), None);
    assert!(accounts.list().find_one().await.unwrap_err().is_not_found());
    assert_eq!(
        stub.lines()[0],
        "GET /api/security/accounts?max_records=2&fields=%2A"
    );
}

#[tokio::test]
async fn an_instance_may_be_wrapped() {
    let bodies = [
        r#"{"name":"a"}"#,
        r#"{"record":{"name":"a"}}"#,
        r#"{"num_records":1,"records":[{"name":"a"}]}"#,
    ];
    for body in bodies {
        let stub = Stub::new(vec![json(200, body)]).await;
        let account = Accounts::of(&stub.client())
            .get("u 1", "a/b.c")
            .send()
            .await
            .unwrap();
        assert_eq!(account.name.as_deref(), Some("a"));
        assert_eq!(stub.lines(), ["GET /api/security/accounts/u%201/a%2Fb%2Ec"]);
    }
    let stub = Stub::new(vec![
        json(200, r#"{"records":[]}"#),
        json(200, r#"{"records":[{},{}]}"#),
    ])
    .await;
    let accounts = Accounts::of(&stub.client());
    assert!(
        accounts
            .bound("u")
            .get("a")
            .send()
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert_eq!(
        accounts.get("u", "a").send().await.unwrap_err().kind(),
        ErrorKind::NotUnique
    );
}

#[tokio::test]
async fn raw_values_and_selections() {
    let stub = Stub::new(vec![json(200, PAGE_3)]).await;
    let list = Accounts::of(&stub.client()).list();
    let list = list
        .fields((field::APPLICATIONS, field::COMMENT))
        .without(field::LOCKED)
        .fields(["x"]);
    let values = list
        .order_by(field::NAME.descending())
        .order_by(field::LOCKED.ascending())
        .raw()
        .collect()
        .await;
    assert_eq!(values.unwrap()[0]["name"], "c");
    assert_eq!(
        stub.lines(),
        [
            "GET /api/security/accounts?fields=applications%2Ccomment%2C%21locked%2Cx&order_by=name%20desc%2Clocked"
        ]
    );
}

#[tokio::test]
async fn keys_that_change_the_address_are_refused() {
    let stub = Stub::new(vec![json(200, "{}")]).await;
    let accounts = Accounts::of(&stub.client());
    for key in ["", ".", ".."] {
        let error = accounts.delete("u", key).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
    }
    assert!(stub.lines().is_empty());
    for key in ["...", "%2e", "ä€", "a b+c", "..%2f.."] {
        accounts.delete("u", key).send().await.unwrap();
    }
    let paths: Vec<_> = stub
        .lines()
        .iter()
        .map(|line| line.rsplit('/').next().unwrap().to_owned())
        .collect();
    assert_eq!(
        paths,
        [
            "%2E%2E%2E",
            "%252e",
            "%C3%A4%E2%82%AC",
            "a%20b%2Bc",
            "%2E%2E%252f%2E%2E"
        ]
    );
}
