//! Writing: bodies, jobs, many records, whole collections.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::time::Duration;

use futures_util::StreamExt;
use ontap_runtime::{ErrorKind, Filter, JobState, Patch};
use support::accounts::{AccountKey, AccountPatch, Accounts, NewAccount, field};
use support::stub::{Act, Stub, json};

const JOB: &str = r#"{"job":{"uuid":"j1","_links":{"self":{"href":"/api/cluster/jobs/j1"}}}}"#;
const RUNNING: &str = r#"{"uuid":"j1","state":"running","message":"half"}"#;
const SUCCESS: &str = r#"{"uuid":"j1","state":"success","code":0}"#;
const FAILURE: &str = r#"{"uuid":"j1","state":"failure","message":"entry doesn't exist","code":4,"error":{"message":"entry doesn't exist","code":"4","arguments":[{"code":"a","message":"b"}]}}"#;

fn locked() -> AccountPatch {
    AccountPatch {
        locked: Patch::Set(true),
        ..AccountPatch::default()
    }
}

fn located(body: &str) -> Act {
    Act::Reply(
        201,
        vec![("Location", "/api/security/accounts/u1/a%2Fb".into())],
        body.into(),
    )
}

#[tokio::test]
async fn create_gives_location_and_keys() {
    let stub = Stub::new(vec![located("{}")]).await;
    let created = Accounts::of(&stub.client())
        .create(NewAccount::new("a/b"))
        .send()
        .await
        .unwrap();
    assert_eq!(created.status, 201);
    assert_eq!(created.keys(2).unwrap(), ["u1", "a/b"]);
    assert_eq!(stub.asked()[0].body, r#"{"name":"a/b"}"#);
    assert_eq!(
        stub.asked()[0].header("content-type"),
        Some("application/json")
    );
}

#[tokio::test]
async fn hydrate_fetches_the_instance() {
    let stub = Stub::new(vec![located("{}"), json(200, r#"{"name":"a/b"}"#)]).await;
    let account = Accounts::of(&stub.client())
        .create(NewAccount::new("a/b"))
        .hydrate()
        .await
        .unwrap();
    assert_eq!(account.name.as_deref(), Some("a/b"));
    assert_eq!(
        stub.lines()[1],
        "GET /api/security/accounts/u1/a%2Fb?fields=%2A"
    );
}

#[tokio::test]
async fn hydrate_completes_an_address() {
    let incomplete = Act::Reply(
        202,
        vec![("Location", "/api/security/accounts/?name=a".into())],
        JOB.into(),
    );
    let found = r#"{"records":[{"name":"a","_links":{"self":{"href":"/api/security/accounts/u1/a"}}}],"num_records":1}"#;
    let acts = vec![
        incomplete,
        json(200, SUCCESS),
        json(200, found),
        json(200, r#"{"name":"a"}"#),
    ];
    let stub = Stub::new(acts).await;
    let account = Accounts::of(&stub.client())
        .create(NewAccount::new("a"))
        .hydrate()
        .await
        .unwrap();
    assert_eq!(account.name.as_deref(), Some("a"));
    assert_eq!(
        stub.lines()[1..],
        [
            "GET /api/cluster/jobs/j1",
            "GET /api/security/accounts/?name=a&fields=%2A",
            "GET /api/security/accounts/u1/a?fields=%2A",
        ]
    );
}

#[tokio::test]
async fn a_job_is_waited_for_whatever_the_status() {
    for status in [200, 201, 202] {
        let stub = Stub::new(vec![
            json(status, JOB),
            json(200, RUNNING),
            json(503, ""),
            json(200, SUCCESS),
        ])
        .await;
        let update = Accounts::of(&stub.client())
            .update("u", "n", locked())
            .poll_interval(Duration::from_millis(20));
        let written = update.await.unwrap();
        assert_eq!(written.job.unwrap().state, Some(JobState::Success));
        assert_eq!(stub.asked()[0].body, r#"{"locked":true}"#);
    }
}

#[tokio::test]
async fn a_failed_job_says_why() {
    let stub = Stub::new(vec![json(202, JOB), json(200, FAILURE)]).await;
    let error = Accounts::of(&stub.client())
        .delete("u", "n")
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.code(), error.job()),
        (ErrorKind::Job, Some(4), Some("j1"))
    );
    assert_eq!(
        error.ontap().unwrap().arguments[0].message.as_deref(),
        Some("b")
    );
    for state in ["cancelled", "expired", "error", "new-in-9.99"] {
        let end = format!(r#"{{"state":"{state}","code":17}}"#);
        let stub = Stub::new(vec![json(202, JOB), json(200, end)]).await;
        let error = Accounts::of(&stub.client())
            .migrate("u", "n")
            .await
            .unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Job, Some(17)));
    }
}

#[tokio::test]
async fn a_job_can_be_gone_or_too_slow() {
    let gone = r#"{"error":{"message":"entry doesn't exist","code":"4"}}"#;
    let stub = Stub::new(vec![json(202, JOB), json(404, gone)]).await;
    assert_eq!(
        Accounts::of(&stub.client())
            .delete("u", "n")
            .await
            .unwrap_err()
            .kind(),
        ErrorKind::JobGone
    );
    let stub = Stub::new(vec![json(202, JOB), json(200, RUNNING)]).await;
    let delete = Accounts::of(&stub.client())
        .delete("u", "n")
        .wait_timeout(Duration::from_millis(300));
    let error = delete
        .poll_interval(Duration::from_millis(50))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::JobTimeout);
    assert!(error.is_timeout());
}

#[tokio::test]
async fn a_job_shows_its_progress_and_takes_orders() {
    let stub = Stub::new(vec![
        json(202, JOB),
        json(200, RUNNING),
        json(200, RUNNING),
        json(200, SUCCESS),
        json(200, "{}"),
    ])
    .await;
    let submitted = Accounts::of(&stub.client())
        .delete("u", "n")
        .no_wait()
        .await
        .unwrap();
    let job = submitted
        .job
        .unwrap()
        .poll_interval(Duration::from_millis(20));
    let states: Vec<_> = job
        .states()
        .map(|status| status.unwrap().state.unwrap())
        .collect()
        .await;
    assert_eq!(
        states,
        [JobState::Running, JobState::Running, JobState::Success]
    );
    job.cancel().await.unwrap();
    assert_eq!(stub.lines()[4], "PATCH /api/cluster/jobs/j1?action=cancel");
}

#[tokio::test]
async fn empty_and_unfiltered_writes_are_refused() {
    let stub = Stub::new(vec![json(200, "{}")]).await;
    let accounts = Accounts::of(&stub.client());
    let refused = [
        accounts
            .update("u", "n", AccountPatch::default())
            .await
            .unwrap_err(),
        accounts.delete_where().await.unwrap_err(),
        accounts
            .delete_where()
            .filter(Filter::raw("return_timeout", "5"))
            .await
            .unwrap_err(),
        accounts
            .delete_where()
            .filter(Filter::raw("name", ""))
            .await
            .unwrap_err(),
        accounts.update_where(locked()).await.unwrap_err(),
        accounts
            .update_where(locked())
            .filter(field::NAME.eq("a"))
            .all_records()
            .await
            .unwrap_err(),
        accounts.create_many([]).await.unwrap_err(),
        accounts
            .delete_many([AccountKey::new("", "a")])
            .await
            .unwrap_err(),
    ];
    assert!(
        refused
            .iter()
            .all(|error| error.kind() == ErrorKind::Refused),
        "{refused:?}"
    );
    assert!(stub.lines().is_empty());
    accounts.delete_where().all_records().await.unwrap();
    assert_eq!(stub.lines(), ["DELETE /api/security/accounts"]);
}

#[tokio::test]
async fn a_write_on_a_collection_goes_on_until_the_end() {
    let first = r#"{"num_records":2,"jobs":[{"uuid":"j1"},{"uuid":"j2"}],"_links":{"next":{"href":"/api/security/accounts?name=a%2A&start.name=c"}}}"#;
    let acts = vec![
        json(202, first),
        json(200, SUCCESS),
        json(200, SUCCESS),
        json(200, r#"{"num_records":1}"#),
    ];
    let stub = Stub::new(acts).await;
    let update = Accounts::of(&stub.client())
        .update_where(locked())
        .filter(field::NAME.matches("a*"));
    assert_eq!(update.await.unwrap().num_records, 3);
    let asked = stub.asked();
    assert_eq!(asked[0].line, "PATCH /api/security/accounts?name=a%2A");
    assert_eq!(
        asked[3].line,
        "PATCH /api/security/accounts?name=a%2A&start.name=c"
    );
    assert_eq!(asked[3].body, r#"{"locked":true}"#);
    let failed = r#"{"num_records":3,"error":{"message":"no","code":"6"}}"#;
    let stub = Stub::new(vec![json(403, failed)]).await;
    let error = Accounts::of(&stub.client())
        .delete_where()
        .filter(field::NAME.eq("a"))
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.status(), error.num_records()),
        (ErrorKind::Partial, Some(403), Some(3))
    );
}

#[tokio::test]
async fn many_records_in_one_call() {
    let results = r#"{"records":[{"name":"a"},{"name":"b"}],"num_records":2}"#;
    let stub = Stub::new(vec![json(202, JOB), json(200, SUCCESS), json(200, results)]).await;
    let batch = Accounts::of(&stub.client())
        .create_many([NewAccount::new("a"), NewAccount::new("b")])
        .await
        .unwrap();
    assert_eq!(batch.records.len(), 2);
    assert_eq!(
        stub.asked()[0].body,
        r#"{"records":[{"name":"a"},{"name":"b"}]}"#
    );
    assert_eq!(
        stub.lines()[2],
        "GET /api/security/accounts?job_results_uuid=j1"
    );
    let broken = r#"{"records":[{"name":"a"}],"errors":[{"message":"POST of b failed","code":"262287"}],"rollback_errors":[{"message":"stuck","code":"262288"}]}"#;
    let stub = Stub::new(vec![json(202, JOB), json(200, FAILURE), json(200, broken)]).await;
    let update = Accounts::of(&stub.client()).update_many([(AccountKey::new("u1", "b"), locked())]);
    let error = update.await.unwrap_err();
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::Partial, Some(262_287))
    );
    assert_eq!(
        error.partial().unwrap().rollback_errors[0].code,
        Some(262_288)
    );
    assert_eq!(
        stub.asked()[0].body,
        r#"{"records":[{"locked":true,"name":"b","owner":{"uuid":"u1"}}]}"#
    );
}
