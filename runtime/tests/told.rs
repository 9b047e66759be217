//! Errors and spans name the case: which cluster, which object, how often, how long, what was done.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::error::Error as _;
use std::time::Duration;

use ontap_runtime::client::Backoff;
use ontap_runtime::{Client, Error, ErrorKind, Method};
use support::accounts::{Accounts, field};
use support::stub::{Act, Stub, json};

const GONE: &str = r#"{"error":{"message":"entry doesn't exist","code":"4"}}"#;
const JOB: &str = r#"{"job":{"uuid":"j1"}}"#;

fn client(stub: &Stub) -> Client {
    let retry = Backoff::default().first_delay(Duration::from_millis(5));
    let builder = Client::builder(&stub.url).retry(retry).no_proxy();
    builder.build().unwrap()
}

fn keys(error: &Error) -> Vec<(&str, &str)> {
    error.keys().collect()
}

#[tokio::test]
async fn an_error_names_the_cluster_the_object_and_the_effort() {
    let stub = Stub::new(vec![json(503, ""), json(503, ""), json(404, GONE)]).await;
    let host = stub.url.trim_start_matches("http://");
    let error = Accounts::of(&client(&stub)).get("u1", "jo/e").await;
    let error = error.unwrap_err();
    assert_eq!(error.host(), Some(host));
    assert_eq!(error.method(), Some(Method::Get));
    assert_eq!(keys(&error), [("owner.uuid", "u1"), ("name", "jo/e")]);
    assert_eq!(error.attempts(), 3);
    assert!(error.elapsed().unwrap() >= Duration::from_millis(5));
    let shown = error.to_string();
    for part in [
        &format!("GET /security/accounts/u1/jo/e on {host}: "),
        "entry doesn't exist (code 4 NOT_FOUND)",
        "3 attempts",
        " s)",
    ] {
        assert!(shown.contains(part), "{part} is missing in {shown}");
    }
}

#[tokio::test]
async fn every_kind_of_error_names_its_case() {
    let stub = Stub::new(vec![json(200, "{]")]).await;
    let error = Accounts::of(&client(&stub)).get("u1", "joe").await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!((error.attempts(), keys(&error).len()), (1, 2));
    assert!(error.host().is_some());
    let stub = Stub::new(vec![json(200, r#"{"records":[]}"#)]).await;
    let error = Accounts::of(&client(&stub)).list().find_one().await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.host().is_some(), "{error}");
    let stub = Stub::new(vec![Act::Silence(Duration::from_secs(60))]).await;
    let get = Accounts::of(&client(&stub)).get("u1", "joe");
    let error = get.timeout(Duration::from_millis(200)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
    assert!(error.elapsed().unwrap() >= Duration::from_millis(200));
    assert_eq!(keys(&error)[1], ("name", "joe"));
    let refused = Accounts::of(&client(&stub))
        .get("", "joe")
        .await
        .unwrap_err();
    assert_eq!((refused.attempts(), refused.elapsed()), (0, None));
    assert_eq!(refused.operation().unwrap().name, "accounts.get");
}

#[tokio::test]
async fn the_error_of_a_job_names_the_request_that_started_it() {
    let failed = r#"{"state":"failure","message":"entry doesn't exist","code":4}"#;
    let denied = r#"{"error":{"message":"not authorized","code":"6"}}"#;
    let ends = [
        (json(200, failed), ErrorKind::Job),
        (json(404, GONE), ErrorKind::JobGone),
        (json(403, denied), ErrorKind::Permission),
        (json(200, "[["), ErrorKind::Decode),
    ];
    for (end, kind) in ends {
        let stub = Stub::new(vec![json(202, JOB), end]).await;
        let error = Accounts::of(&client(&stub)).delete("u1", "joe").await;
        let error = error.unwrap_err();
        assert_eq!((error.kind(), error.job()), (kind, Some("j1")), "{error}");
        assert_eq!(error.operation().unwrap().name, "accounts.delete");
        assert_eq!(keys(&error), [("owner.uuid", "u1"), ("name", "joe")]);
        let shown = error.to_string();
        assert!(
            shown.starts_with("DELETE /security/accounts/u1/joe on "),
            "{shown}"
        );
        assert!(shown.contains("job j1"), "{shown}");
    }
}

#[tokio::test]
async fn what_was_done_before_a_failure_is_told() {
    let first = r#"{"num_records":2,"_links":{"next":{"href":"/api/security/accounts?name=a&start.name=c"}}}"#;
    let failed = r#"{"num_records":3,"error":{"message":"no","code":"6"}}"#;
    for go_on in [false, true] {
        let first = match go_on {
            true => first.replace("start.name", "continue_on_failure=true&start.name"),
            false => first.to_owned(),
        };
        let stub = Stub::new(vec![json(200, first), json(403, failed)]).await;
        let delete = Accounts::of(&client(&stub)).delete_where();
        let delete = delete.filter(field::NAME.eq("a"));
        let delete = match go_on {
            true => delete.continue_on_failure(),
            false => delete,
        };
        let error = delete.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Partial, "{error}");
        assert_eq!((error.num_records(), error.code()), (Some(5), Some(6)));
        let partial = error.partial().unwrap();
        assert_eq!((partial.records, partial.errors.len()), (5, 1));
        let cause: &Error = error.source().unwrap().downcast_ref().unwrap();
        assert!(cause.is_permission());
        assert!(error.to_string().contains("5 records done"), "{error}");
    }
    // Nothing done: the failure is what it is.
    let stub = Stub::new(vec![json(403, r#"{"error":{"message":"no","code":"6"}}"#)]).await;
    let delete = Accounts::of(&client(&stub)).delete_where();
    let error = delete.filter(field::NAME.eq("a")).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.num_records()),
        (ErrorKind::Permission, Some(0))
    );
}
