//! "Not fetched" is not "not set", values that are no values are refused, and a name is given once.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::time::Duration;

use ontap_runtime::{ErrorKind, Field, IntoDuration, IsoDuration, Reference, Release};
use serde_json::json;
use support::accounts::{Account, Accounts, NewAccount, field};
use support::stub::{Stub, json as reply};

const RECORDS: &str = r#"{"records":[{"name":"joe","owner":{"name":"svm1"}}],"num_records":1}"#;

#[tokio::test]
async fn a_record_says_what_was_asked_for() {
    let stub = Stub::new(vec![reply(200, RECORDS)]).await;
    let list = || Accounts::of(&stub.client()).list();
    let first = |mut records: Vec<Account>| records.pop().unwrap();

    let all = first(list().collect().await.unwrap());
    assert!(all.fetched(field::LOCKED) && all.fetched(field::NAME));
    assert_eq!(all.require(field::LOCKED).unwrap().locked, None);
    assert!(all.extra.is_empty());

    let some = list().fields((field::NAME, field::OWNER_NAME));
    let some = some.filter(field::COMMENT.eq("x"));
    let some = first(some.collect().await.unwrap());
    assert!(some.fetched(field::OWNER_NAME) && some.fetched(field::COMMENT));
    let error = some.require(field::LOCKED).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFetched);
    assert!(
        error.to_string().contains("`locked` was not fetched"),
        "{error}"
    );

    // What the cluster chose to send was fetched, what it did not send was not.
    let default = first(list().default_fields().collect().await.unwrap());
    assert!(default.fetched(field::NAME) && default.fetched(field::OWNER_NAME));
    assert!(!default.fetched(field::LOCKED));
    // Equal records are equal whatever was asked for.
    assert_eq!(default, all);

    let read: Account = serde_json::from_value(json!({"name": "joe"})).unwrap();
    assert!(read.fetched(field::NAME) && !read.fetched(field::LOCKED));
    assert_eq!(
        stub.lines(),
        [
            "GET /api/security/accounts?fields=%2A",
            "GET /api/security/accounts?comment=x&fields=name%2Cowner.name",
            "GET /api/security/accounts",
        ]
    );
}

#[tokio::test]
async fn an_instance_and_a_stream_say_it_too() {
    let stub = Stub::new(vec![reply(200, RECORDS)]).await;
    let accounts = Accounts::of(&stub.client());
    let mut stream = accounts.list().fields(field::NAME).stream();
    let account = stream.try_next().await.unwrap().unwrap();
    assert!(!account.fetched(field::LOCKED));
    let account = accounts.get("u", "joe").await.unwrap();
    assert!(account.fetched(field::LOCKED));
    let account = accounts.get("u", "joe").fields(field::NAME).await.unwrap();
    assert!(!account.fetched(field::LOCKED));
    let found = accounts
        .list()
        .fields(field::NAME)
        .find_one()
        .await
        .unwrap();
    assert!(!found.fetched(field::LOCKED));
    let without = accounts
        .list()
        .without(field::LOCKED)
        .find_one()
        .await
        .unwrap();
    assert!(!without.fetched(field::LOCKED) && without.fetched(field::COMMENT));
    assert!(
        stub.lines()
            .last()
            .unwrap()
            .ends_with("fields=%2A%2C%21locked")
    );
}

#[tokio::test]
async fn a_count_asks_for_no_fields() {
    let stub = Stub::new(vec![reply(200, RECORDS)]).await;
    Accounts::of(&stub.client()).list().count().await.unwrap();
    assert_eq!(
        stub.lines(),
        ["GET /api/security/accounts?return_records=false"]
    );
}

#[tokio::test]
async fn a_name_is_given_once() {
    let stub = Stub::new(vec![reply(200, RECORDS)]).await;
    let list = || Accounts::of(&stub.client()).list();
    for twice in [
        list().query("max_records", "5").max_records(10),
        list().query("fields", "name").fields(field::LOCKED),
        list()
            .query("order_by", "name")
            .order_by(field::NAME.ascending()),
        list().filter(field::NAME.eq("a")).query("name", "b"),
    ] {
        let error = twice.collect().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(error.to_string().contains("is given twice"), "{error}");
    }
    assert!(stub.lines().is_empty());
    list()
        .max_records(5)
        .max_records(10)
        .collect()
        .await
        .unwrap();
    let account = list().query("fields", "name").find_one().await.unwrap();
    assert!(!account.fetched(field::LOCKED));
    assert_eq!(
        stub.lines(),
        [
            "GET /api/security/accounts?max_records=10&fields=%2A",
            "GET /api/security/accounts?fields=name&max_records=2",
        ]
    );
}

#[tokio::test]
async fn an_empty_reference_is_refused() {
    let stub = Stub::new(vec![reply(201, "{}")]).await;
    let mut body = NewAccount::new("joe");
    body.owner = Some(Reference::default());
    let error = Accounts::of(&stub.client()).create(body).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert!(
        error
            .to_string()
            .contains("`owner`: the reference is empty"),
        "{error}"
    );
    assert!(stub.lines().is_empty());
    // A record that was read may have one; comparing records is no request.
    let read: Account = serde_json::from_value(json!({"owner": {}})).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), json!({"owner": {}}));
    let both = Reference::name_and_uuid("svm1", "u1");
    assert_eq!(
        serde_json::to_value(&both).unwrap(),
        json!({"name": "svm1", "uuid": "u1"})
    );
}

#[tokio::test]
async fn text_stands_for_durations_and_instants() {
    let minutes = "PT30M".into_duration();
    assert_eq!(minutes, IsoDuration::from(Duration::from_secs(1800)));
    assert_eq!(IsoDuration::try_from("PT30M"), Ok(minutes));
    fn ours() -> ontap_runtime::Result<IsoDuration> {
        Ok("half an hour".parse::<IsoDuration>()?)
    }
    assert_eq!(ours().unwrap_err().kind(), ErrorKind::Refused);
    let written = serde_json::to_string(&"half an hour".into_duration());
    assert!(
        written
            .unwrap_err()
            .to_string()
            .contains("`half an hour` is not")
    );

    let stub = Stub::new(vec![reply(200, RECORDS)]).await;
    let list = || Accounts::of(&stub.client()).list().default_fields();
    for bad in [
        list().filter(field::VALIDITY.gt("half an hour")),
        list().filter(field::CREATED.le("yesterday")),
    ] {
        let error = bad.collect().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused, "{error}");
    }
    assert!(stub.lines().is_empty());
    list()
        .filter(field::VALIDITY.gt("PT30M"))
        .collect()
        .await
        .unwrap();
    assert_eq!(
        stub.lines(),
        ["GET /api/security/accounts?validity=%3EPT30M"]
    );
}

#[test]
fn a_field_knows_its_releases() {
    const GONE: Field<Account, bool> = Field::new("x").introduced_in(9, 11, 1).last_in(9, 12, 1);
    assert_eq!(GONE.since(), Release::new(9, 11, 1));
    assert_eq!(GONE.until(), Some(Release::new(9, 12, 1)));
    let has = |minor| GONE.is_in(Release::new(9, minor, 1));
    assert_eq!(
        [has(10), has(11), has(12), has(13)],
        [false, true, true, false]
    );
    assert_eq!(field::NAME.since(), Release::FIRST);
}
