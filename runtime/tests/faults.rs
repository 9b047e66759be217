//! Faults on a real socket: each ends in the right error or a right retry, in bounded time.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::time::{Duration, Instant};

use ontap_runtime::client::{Backoff, NoRetry};
use ontap_runtime::{Client, Error, ErrorKind};
use support::accounts::{Account, Accounts, NewAccount};
use support::stub::{Act, Stub, json};

const OK: &str = r#"{"records":[{"name":"a"}],"num_records":1}"#;

fn client(stub: &Stub) -> Client {
    let retry = Backoff::default()
        .first_delay(Duration::from_millis(5))
        .cap(Duration::from_secs(2));
    let builder = Client::builder(&stub.url)
        .retry(retry)
        .read_timeout(Duration::from_millis(400))
        .no_proxy();
    builder.max_reply_bytes(100_000).build().unwrap()
}

async fn list(acts: Vec<Act>) -> (Result<Vec<Account>, Error>, usize) {
    let stub = Stub::new(acts).await;
    let start = Instant::now();
    let result = Accounts::of(&client(&stub)).list().collect().await;
    assert!(start.elapsed() < Duration::from_secs(5));
    (result, stub.lines().len())
}

fn raw(head: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n{body}").into_bytes()
}

#[tokio::test]
async fn a_broken_connection_is_tried_again() {
    let cut = raw("Content-Length: 500", &OK[..20]);
    for act in [
        Act::Reset(cut.clone()),
        Act::Bytes(cut),
        Act::Bytes(Vec::new()),
    ] {
        let (result, asked) = list(vec![act.clone(), json(200, OK)]).await;
        assert_eq!((result.unwrap().len(), asked), (1, 2));
        let (result, asked) = list(vec![act]).await;
        assert_eq!(
            (result.unwrap_err().kind(), asked),
            (ErrorKind::Transport, 4)
        );
    }
}

#[tokio::test]
async fn broken_json_is_told_with_its_place() {
    let secret = r#"{"records":[{"name":"hunter2"#;
    let (result, asked) = list(vec![json(200, secret)]).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), asked), (ErrorKind::Decode, 1));
    let shown = format!("{error} {error:?}");
    assert!(
        shown.contains("line 1") && shown.contains("records") && !shown.contains("hunter2"),
        "{shown}"
    );
    let mut invalid = raw("Content-Length: 24", r#"{"records":[{"name":""#);
    invalid.extend([0xff, 0xfe, b'"']);
    let (result, _) = list(vec![Act::Bytes(invalid)]).await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Decode);
    let (result, _) = list(vec![json(200, "<html>hunter2</html>")]).await;
    assert!(!result.unwrap_err().to_string().contains("hunter2"));
}

#[tokio::test]
async fn silence_ends_with_the_timeout() {
    let (result, asked) = list(vec![Act::Silence(Duration::from_secs(30))]).await;
    assert_eq!((result.unwrap_err().kind(), asked), (ErrorKind::Timeout, 1));
}

#[tokio::test]
async fn a_busy_cluster_is_asked_again() {
    for status in [429, 502, 503, 504] {
        let (result, asked) = list(vec![json(status, "<html>busy"), json(200, OK)]).await;
        assert_eq!((result.unwrap().len(), asked), (1, 2));
    }
    let later =
        |seconds: &str| Act::Reply(429, vec![("Retry-After", seconds.into())], String::new());
    let start = Instant::now();
    assert_eq!(list(vec![later("1"), json(200, OK)]).await.1, 2);
    assert!(start.elapsed() >= Duration::from_secs(1));
    let (result, asked) = list(vec![later("3600")]).await;
    let error = result.unwrap_err();
    assert_eq!(
        (error.kind(), error.retry_after(), asked),
        (ErrorKind::Busy, Some(Duration::from_secs(3600)), 1)
    );
    let (result, asked) = list(vec![json(503, "")]).await;
    assert_eq!((result.unwrap_err().is_retryable(), asked), (true, 4));
}

#[tokio::test]
async fn a_write_is_never_repeated_blindly() {
    for act in [json(503, ""), Act::Bytes(Vec::new()), json(429, "")] {
        let stub = Stub::new(vec![act, json(200, "{}")]).await;
        assert!(
            Accounts::of(&client(&stub))
                .create(NewAccount::new("a"))
                .await
                .is_err()
        );
        assert_eq!(stub.lines().len(), 1);
    }
    let stub = Stub::new(vec![json(503, ""), json(200, "{}")]).await;
    Accounts::of(&client(&stub)).delete("u", "n").await.unwrap();
    let stub = Stub::new(vec![json(503, "")]).await;
    let never = Client::builder(&stub.url)
        .retry(NoRetry)
        .no_proxy()
        .build()
        .unwrap();
    assert!(Accounts::of(&never).list().await.is_err());
    assert_eq!(stub.lines().len(), 1);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let away = Act::Reply(
        302,
        vec![("Location", "http://127.0.0.1:1/api".into())],
        String::new(),
    );
    let (result, asked) = list(vec![away]).await;
    assert_eq!(result.unwrap_err().status(), Some(302));
    assert!(asked >= 1);
}

#[tokio::test]
async fn a_huge_reply_is_cut_off() {
    let announced = Act::Bytes(raw("Content-Length: 2147483648", "{"));
    let (result, asked) = list(vec![announced]).await;
    assert_eq!(
        (result.unwrap_err().kind(), asked),
        (ErrorKind::TooLarge, 1)
    );
    let (result, _) = list(vec![Act::Bytes(raw(
        "Connection: close",
        &" ".repeat(200_000),
    ))])
    .await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::TooLarge);
}

#[tokio::test]
async fn nobody_listens() {
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let builder = Client::builder(format!("http://127.0.0.1:{port}"))
        .retry(NoRetry)
        .no_proxy();
    let error = Accounts::of(&builder.build().unwrap())
        .list()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
    assert!(error.is_retryable());
}

#[tokio::test]
async fn statuses_become_kinds() {
    let body = |code: &str| format!(r#"{{"error":{{"message":"m","code":{code}}}}}"#);
    let table = [
        (401, String::new(), ErrorKind::Authentication),
        (403, body("\"6\""), ErrorKind::Permission),
        (400, body("6"), ErrorKind::Permission),
        (404, body("\"4\""), ErrorKind::NotFound),
        (409, body("\"1\""), ErrorKind::Conflict),
        (400, body("\"262197\""), ErrorKind::Ontap),
        (500, body("\"262145\""), ErrorKind::Ontap),
    ];
    for (status, text, kind) in table {
        assert_eq!(
            list(vec![json(status, text)]).await.0.unwrap_err().kind(),
            kind,
            "{status}"
        );
    }
    let (result, _) = list(vec![json(400, body("\"262325\""))]).await;
    assert!(result.unwrap_err().is_pending_approval());
}
