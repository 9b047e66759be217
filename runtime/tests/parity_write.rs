//! Writing as other clients of ONTAP do it on the wire, and better where they fail; the list is docs/parity.md.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::time::{Duration, Instant};

use ontap_runtime::{ErrorKind, Patch};
use support::accounts::{Account, AccountKey, AccountPatch, Accounts, NewAccount, field};
use support::stub::{Act, Stub, json};

const JOB: &str = r#"{"job":{"uuid":"j1","_links":{"self":{"href":"/api/cluster/jobs/j1"}}}}"#;
const SUCCESS: &str = r#"{"uuid":"j1","state":"success","code":0}"#;
const EMPTY: &str = r#"{"records":[],"num_records":0}"#;

fn located(status: u16, at: &str, body: &str) -> Act {
    Act::Reply(status, vec![("Location", at.into())], body.into())
}

fn commented() -> AccountPatch {
    AccountPatch {
        comment: Patch::Clear,
        ..AccountPatch::default()
    }
}

#[tokio::test]
async fn post_sends_what_is_set_and_can_send_an_empty_list() {
    let stub = Stub::new(vec![json(201, "{}")]).await;
    let accounts = Accounts::of(&stub.client());
    let mut new = NewAccount::new("a");
    new.comment = Some(String::new());
    accounts.create(new.clone()).await.unwrap();
    new.applications = Some(Vec::new());
    let create = accounts.create(new).return_record();
    create
        .return_timeout(Duration::from_secs(20))
        .await
        .unwrap();
    let asked = stub.asked();
    assert_eq!(asked[0].line, "POST /api/security/accounts");
    let body =
        |index: usize| serde_json::from_str::<serde_json::Value>(&asked[index].body).unwrap();
    assert_eq!(body(0), serde_json::json!({"comment": "", "name": "a"}));
    assert_eq!(
        asked[1].line,
        "POST /api/security/accounts?return_records=true&return_timeout=20"
    );
    assert_eq!(
        body(1),
        serde_json::json!({"applications": [], "comment": "", "name": "a"})
    );
}

#[tokio::test]
async fn post_keys_come_from_an_incomplete_location_too() {
    let one = r#"{"records":[{"_links":{"self":{"href":"/api/security/accounts/u1/a%20b"}}}],"num_records":1}"#;
    for at in [
        "/api/security/accounts/?name=a%20b",
        "/api/security/accounts",
    ] {
        let acts = vec![
            located(202, at, JOB),
            json(200, SUCCESS),
            json(200, EMPTY),
            json(200, one),
        ];
        let stub = Stub::new(acts).await;
        let start = Instant::now();
        let created = Accounts::of(&stub.client())
            .create(NewAccount::new("a b"))
            .await
            .unwrap();
        assert_eq!(created.keys(2).unwrap(), ["u1", "a b"]);
        let again = format!("GET {at}");
        assert_eq!(
            stub.lines()[1..],
            ["GET /api/cluster/jobs/j1", &again, &again]
        );
        assert!(start.elapsed() >= Duration::from_millis(900));
    }
    // Of two records none is taken for the new one, and a look that fails does not undo the creation.
    let two = r#"{"records":[{"_links":{"self":{"href":"/api/a/b"}}},{}],"num_records":2}"#;
    for answer in [json(200, two), json(403, "{}")] {
        let stub = Stub::new(vec![located(201, "/api/security/accounts", "{}"), answer]).await;
        let created = Accounts::of(&stub.client())
            .create(NewAccount::new("a"))
            .await
            .unwrap();
        assert_eq!((created.keys(2), stub.lines().len()), (None, 2));
    }
}

#[tokio::test]
async fn job_detection_looks_at_the_body_and_a_202_needs_one() {
    let stub = Stub::new(vec![json(202, "{}")]).await;
    let accounts = Accounts::of(&stub.client());
    let errors = [
        accounts.create(NewAccount::new("a")).await.unwrap_err(),
        accounts.update("u", "n", commented()).await.unwrap_err(),
        accounts.delete("u", "n").await.unwrap_err(),
        accounts.migrate("u", "n").await.unwrap_err(),
        accounts
            .create_many([NewAccount::new("a")])
            .await
            .unwrap_err(),
    ];
    assert!(
        errors.iter().all(|error| error.status() == Some(202)),
        "{errors:?}"
    );
    assert!(
        accounts
            .delete("u", "n")
            .no_wait()
            .await
            .unwrap()
            .job
            .is_none()
    );
    // A link is enough, and the status does not matter.
    let link = r#"{"job":{"_links":{"self":{"href":"/api/cluster/jobs/j7?x=y"}}}}"#;
    let stub = Stub::new(vec![json(200, link), json(200, SUCCESS)]).await;
    Accounts::of(&stub.client()).delete("u", "n").await.unwrap();
    assert_eq!(stub.lines()[1], "GET /api/cluster/jobs/j7");
}

#[tokio::test]
async fn job_poll_looks_at_once_and_counts_time() {
    let running = r#"{"state":"running","message":"half"}"#;
    let stub = Stub::new(vec![json(202, JOB), json(200, SUCCESS)]).await;
    let start = Instant::now();
    let delete = Accounts::of(&stub.client()).delete("u", "n");
    delete.poll_interval(Duration::from_secs(60)).await.unwrap();
    assert!(start.elapsed() < Duration::from_millis(200));
    // The time the looks take counts.
    let slow = Act::Later(Duration::from_millis(300), running.into());
    let stub = Stub::new(vec![json(202, JOB), slow]).await;
    let start = Instant::now();
    let delete = Accounts::of(&stub.client())
        .delete("u", "n")
        .poll_interval(Duration::from_millis(10));
    let error = delete
        .wait_timeout(Duration::from_millis(500))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::JobTimeout);
    assert!(
        error.to_string().contains("running") && error.to_string().contains("half"),
        "{error}"
    );
    assert!(start.elapsed() < Duration::from_millis(1500));
}

#[tokio::test]
async fn patch_hydrate_fetches_the_instance() {
    let acts = vec![
        json(202, JOB),
        json(200, SUCCESS),
        json(200, r#"{"name":"a/b"}"#),
    ];
    let stub = Stub::new(acts).await;
    let update = Accounts::of(&stub.client())
        .update("u 1", "a/b", commented())
        .svm_name("s");
    let account: Account = update.hydrate().await.unwrap();
    assert_eq!(account.name.as_deref(), Some("a/b"));
    let asked = stub.asked();
    assert_eq!(asked[0].body, r#"{"comment":null}"#);
    assert_eq!(
        asked[2].line,
        "GET /api/security/accounts/u%201/a%2Fb?fields=%2A"
    );
    assert!(
        asked
            .iter()
            .all(|asked| asked.header("x-dot-svm-name") == Some("s"))
    );
}

#[tokio::test]
async fn delete_has_no_body_and_actions_have_one() {
    let stub = Stub::new(vec![json(200, "{}")]).await;
    let accounts = Accounts::of(&stub.client());
    accounts.delete("u", "n").await.unwrap();
    accounts.migrate("u", "n").await.unwrap();
    let asked = stub.asked();
    assert_eq!(
        (asked[0].line.as_str(), asked[0].body.as_str()),
        ("DELETE /api/security/accounts/u/n", "")
    );
    assert_eq!(asked[1].line, "POST /api/security/accounts/u/n/migrate");
    assert_eq!(asked[1].body, "{}");
}

#[tokio::test]
async fn delete_collection_goes_on_and_collects_errors() {
    let first = r#"{"num_records":1,"jobs":[{"uuid":"j1"}],"_links":{"next":{"href":"/api/security/accounts?comment=%22%22&start.name=b"}}}"#;
    let second = r#"{"num_records":2,"jobs":[{"uuid":"j2"},{"uuid":"j3"}]}"#;
    let failure = |code| {
        json(
            200,
            format!(r#"{{"state":"failure","message":"no","code":{code}}}"#),
        )
    };
    let acts = vec![
        json(202, first),
        json(200, SUCCESS),
        json(202, second),
        failure(8),
        failure(9),
    ];
    let stub = Stub::new(acts).await;
    let delete = Accounts::of(&stub.client())
        .delete_where()
        .filter(field::COMMENT.eq(""));
    let error = delete.await.unwrap_err();
    let codes: Vec<_> = error
        .partial()
        .unwrap()
        .errors
        .iter()
        .map(|error| error.code)
        .collect();
    assert_eq!(
        (codes, error.num_records()),
        (vec![Some(8), Some(9)], Some(3))
    );
    assert_eq!(
        stub.lines(),
        [
            "DELETE /api/security/accounts?comment=%22%22",
            "GET /api/cluster/jobs/j1",
            "DELETE /api/security/accounts?comment=%22%22&start.name=b",
            "GET /api/cluster/jobs/j2",
            "GET /api/cluster/jobs/j3",
        ]
    );
}

#[tokio::test]
async fn records_form_of_delete() {
    let stub = Stub::new(vec![json(202, JOB), json(200, SUCCESS), json(200, EMPTY)]).await;
    let keys = [AccountKey::new("u1", "a"), AccountKey::new("u1", "b")];
    let batch = Accounts::of(&stub.client())
        .delete_many(keys)
        .await
        .unwrap();
    assert!(batch.records.is_empty());
    let asked = stub.asked();
    assert_eq!(asked[0].line, "DELETE /api/security/accounts");
    assert_eq!(
        asked[0].body,
        r#"{"records":[{"name":"a","owner":{"uuid":"u1"}},{"name":"b","owner":{"uuid":"u1"}}]}"#
    );
    assert_eq!(
        asked[2].line,
        "GET /api/security/accounts?job_results_uuid=j1"
    );
}

#[tokio::test]
async fn a_job_takes_orders() {
    let stub = Stub::new(vec![
        json(200, "{}"),
        json(200, "{}"),
        json(200, "{}"),
        json(409, "{}"),
    ])
    .await;
    let job = stub.client().job("j 1");
    job.pause().await.unwrap();
    job.resume().await.unwrap();
    job.cancel().await.unwrap();
    assert!(job.cancel().await.unwrap_err().is_conflict());
    let orders = ["pause", "resume", "cancel", "cancel"];
    assert_eq!(
        stub.lines(),
        orders.map(|order| format!("PATCH /api/cluster/jobs/j%201?action={order}"))
    );
    assert!(stub.asked().iter().all(|asked| asked.body.is_empty()));
}
