//! Seams: canned replies, observers, a waiter, sources of credentials, what is used, and many clusters at once.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::StreamExt;
use ontap_runtime::client::NoRetry;
use ontap_runtime::fake::Fake;
use ontap_runtime::observe::{Answered, Observer, Outgoing};
use ontap_runtime::{Client, ErrorKind, Fleet, Method, Usage, Waiter};
use serde_json::json;
use support::accounts::{Accounts, NewAccount, field};
use support::stub::{Stub, json as reply};

const RECORDS: &str = r#"{"records":[{"name":"joe"}],"num_records":1}"#;

#[tokio::test]
async fn a_fake_answers_by_operation() {
    let fake = Fake::new();
    let accounts = fake.on_path(Method::Get, "/security/accounts");
    accounts.reply(json!({"records": [{"name": "a"}], "_links": {"next": {"href": "/api/security/accounts?start=b"}}}));
    accounts.reply(json!({"records": [{"name": "b"}]}));
    fake.on_path(Method::Post, "/security/accounts").status(
        409,
        json!({"error": {"code": "1", "message": "duplicate entry"}}),
    );
    let client = fake.client();
    let all = Accounts::of(&client).list().collect().await.unwrap();
    assert_eq!(all.len(), 2);
    let error = Accounts::of(&client)
        .create(NewAccount::new("a").password("secret-1"))
        .await
        .unwrap_err();
    assert!(error.is_conflict() && error.has_code(1) && error.has_code_of(&[2, 1]));
    let error = Accounts::of(&client).delete("u", "a").await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the fake knows no reply to DELETE"),
        "{error}"
    );
    let calls = fake.calls();
    assert_eq!(calls[0].query, [("fields".to_owned(), "*".to_owned())]);
    assert_eq!(calls[2].body["name"], "a");
}

#[derive(Default)]
struct Log(Mutex<Vec<String>>, AtomicU32);

impl Observer for Log {
    fn before(
        &self,
        attempt: &Outgoing<'_>,
        headers: &mut ontap_runtime::reqwest::header::HeaderMap,
    ) -> ontap_runtime::Result<()> {
        headers.insert("x-trace", "7".parse().unwrap());
        self.0
            .lock()
            .unwrap()
            .push(format!("{:?} {}", attempt.method, attempt.template));
        Ok(())
    }

    fn after(&self, _attempt: &Outgoing<'_>, answered: &Answered<'_>) {
        self.1
            .fetch_add(u32::from(answered.status.unwrap()), Ordering::Relaxed);
    }
}

#[tokio::test]
async fn an_observer_sees_each_attempt() {
    let stub = Stub::new(vec![reply(503, "{}"), reply(200, RECORDS)]).await;
    let log = Arc::new(Log::default());
    let backoff = ontap_runtime::client::Backoff::default().first_delay(Duration::from_millis(1));
    let client = Client::builder(&stub.url)
        .retry(backoff)
        .observer(log.clone())
        .no_proxy();
    Accounts::of(&client.build().unwrap())
        .list()
        .collect()
        .await
        .unwrap();
    assert_eq!(*log.0.lock().unwrap(), ["Get /security/accounts"; 2]);
    assert_eq!(log.1.load(Ordering::Relaxed), 703);
    assert_eq!(stub.asked()[0].header("x-trace"), Some("7"));
}

#[tokio::test]
async fn a_waiter_looks_until_it_is_so() {
    let looks = AtomicU32::new(0);
    let waiter = Waiter::new()
        .first_delay(Duration::from_millis(1))
        .longest_delay(Duration::from_millis(2));
    let seen = waiter
        .until("the third look", || async {
            let look = looks.fetch_add(1, Ordering::Relaxed) + 1;
            Ok((look == 3).then_some(look))
        })
        .await;
    assert_eq!(seen.unwrap(), 3);
    let error = waiter
        .limit(Duration::from_millis(5))
        .until("the account is there", || async { Ok(None::<()>) })
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(
        error
            .to_string()
            .contains("not yet that the account is there"),
        "{error}"
    );
}

#[tokio::test]
async fn a_password_that_changed_is_fetched_again() {
    let stub = Stub::new(vec![reply(401, "{}"), reply(200, RECORDS)]).await;
    let asked = Arc::new(AtomicU32::new(0));
    let count = asked.clone();
    let source = move || {
        let number = count.fetch_add(1, Ordering::Relaxed);
        async move { Ok(("admin".to_owned(), format!("p{number}").into())) }
    };
    let client = Client::builder(&stub.url)
        .basic_source(source)
        .no_proxy()
        .build()
        .unwrap();
    Accounts::of(&client).list().collect().await.unwrap();
    let header = |index: usize| {
        stub.asked()[index]
            .header("authorization")
            .unwrap()
            .to_owned()
    };
    // `admin:p0` and `admin:p1` in base64.
    assert_eq!(
        [header(0), header(1)],
        ["Basic YWRtaW46cDA=", "Basic YWRtaW46cDE="]
    );
}

#[tokio::test]
async fn what_is_used_is_recorded_by_name() {
    let stub = Stub::new(vec![reply(200, RECORDS)]).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("usage.jsonl");
    let client = Client::builder(&stub.url)
        .record_usage(&file)
        .no_proxy()
        .build()
        .unwrap();
    let accounts = Accounts::of(&client);
    for _ in 0..2 {
        let list = accounts
            .list()
            .filter(field::NAME.eq("joe"))
            .fields(field::LOCKED);
        list.collect().await.unwrap();
    }
    let _ = accounts
        .create(NewAccount::new("ann").password("secret-1"))
        .await;
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(text.lines().count(), 2, "{text}");
    assert_eq!(
        text.lines().next().unwrap(),
        r#"{"operation":"GET /security/accounts","query":["name"],"fields":["locked"],"body":[]}"#
    );
    assert!(
        !text.contains("ann") && !text.contains("secret-1"),
        "{text}"
    );
    let privileges = Usage::read(&file).unwrap().privileges().unwrap();
    let all: Vec<_> = privileges.iter().map(|it| it.to_string()).collect();
    assert_eq!(all, ["read_create on /api/security/accounts"]);
    std::fs::write(&file, "{\n").unwrap();
    assert!(
        Usage::read(&file)
            .unwrap_err()
            .to_string()
            .contains("line 1")
    );
}

#[tokio::test]
async fn a_cluster_that_fails_ends_nothing() {
    let version = r#"{"version":{"generation":9,"major":17,"minor":1}}"#;
    let up = Stub::new(vec![reply(200, version)]).await;
    let down = Stub::new(vec![reply(401, "{}")]).await;
    let clients = [("up", &up), ("down", &down)].map(|(name, stub)| {
        let client = Client::builder(&stub.url).retry(NoRetry).no_proxy().build();
        (name, client.unwrap())
    });
    let hanging = Fake::new();
    hanging
        .on_path(Method::Get, "/cluster")
        .reply(serde_json::from_str(version).unwrap());
    let members = clients.into_iter().chain([("hanging", hanging.client())]);
    let fleet = Fleet::new(members)
        .concurrency(2)
        .limit(Duration::from_millis(500));
    let ask = |client: Client, release: ontap_runtime::Release| async move {
        if format!("{client:?}").contains("localhost") {
            std::future::pending::<()>().await;
        }
        Ok(release.to_string())
    };
    let mut answers: Vec<_> = fleet.ask(ask).collect().await;
    assert_eq!(
        answers.last().map(|last| (last.done, last.total)),
        Some((3, 3))
    );
    answers.sort_by(|a, b| a.name.cmp(&b.name));
    assert!(answers[0].result.as_ref().unwrap_err().is_authentication());
    assert!(answers[1].result.as_ref().unwrap_err().is_timeout());
    assert_eq!(answers[2].result.as_deref().unwrap(), "9.17.1");
    assert_eq!(
        answers[1]
            .release
            .map(|release| release.to_string())
            .as_deref(),
        Some("9.17.1")
    );
}
