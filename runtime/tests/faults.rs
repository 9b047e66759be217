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
    // Timers are exact to a few milliseconds only.
    assert!(start.elapsed() >= Duration::from_millis(900));
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
    assert!(Accounts::of(&never).list().first_page().await.is_err());
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
        .first_page()
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

#[tokio::test]
async fn silence_within_a_body_ends_with_the_timeout() {
    let stalled = raw("Content-Length: 500", &OK[..20]);
    let (result, asked) = list(vec![Act::Stall(stalled, Duration::from_secs(30))]).await;
    assert_eq!((result.unwrap_err().kind(), asked), (ErrorKind::Timeout, 1));
}

#[tokio::test]
async fn a_body_longer_than_announced_spoils_nothing_after_it() {
    let short = raw("Content-Length: 10", OK);
    let stub = Stub::new(vec![Act::Stall(short, Duration::ZERO), json(200, OK)]).await;
    let accounts = Accounts::of(&client(&stub));
    assert_eq!(
        accounts.list().first_page().await.unwrap_err().kind(),
        ErrorKind::Decode
    );
    assert_eq!(accounts.list().first_page().await.unwrap().records.len(), 1);
}

#[tokio::test]
async fn retry_after_may_be_a_date() {
    let busy = |date: &str, now: &str| {
        let headers = vec![("Retry-After", date.into()), ("Date", now.into())];
        Act::Reply(503, headers, String::new())
    };
    let now = "Sun, 06 Nov 1994 08:49:37 GMT";
    let start = Instant::now();
    let (result, asked) = list(vec![
        busy("Sun, 06 Nov 1994 08:49:38 GMT", now),
        json(200, OK),
    ])
    .await;
    assert_eq!((result.unwrap().len(), asked), (1, 2));
    // Timers are exact to a few milliseconds only.
    assert!(start.elapsed() >= Duration::from_millis(900));
    let (result, asked) = list(vec![busy("Sun, 06 Nov 1994 09:49:37 GMT", now)]).await;
    assert_eq!(
        (result.unwrap_err().retry_after(), asked),
        (Some(Duration::from_secs(3600)), 1)
    );
    // A date that has passed means now; a text that is no date means nothing.
    for date in ["Sun, 06 Nov 1994 08:00:00 GMT", "soon"] {
        assert_eq!(list(vec![busy(date, now), json(200, OK)]).await.1, 2);
    }
}

#[tokio::test]
async fn a_storm_of_503_ends_for_everybody() {
    let stub = Stub::new(vec![json(503, "<html>")]).await;
    let accounts = Accounts::of(&client(&stub));
    let start = Instant::now();
    let many = (0..20).map(|_| accounts.list().first_page());
    for result in futures_util::future::join_all(many).await {
        assert_eq!(result.unwrap_err().kind(), ErrorKind::Busy);
    }
    assert_eq!(stub.lines().len(), 80);
    let limited = accounts
        .list()
        .timeout(Duration::from_millis(1))
        .first_page()
        .await;
    assert!(matches!(
        limited.unwrap_err().kind(),
        ErrorKind::Timeout | ErrorKind::Busy
    ));
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_redirect_tells_the_other_host_nothing() {
    let other = Stub::new(vec![json(200, OK)]).await;
    let there = format!("{}/api/security/accounts", other.url);
    for status in [301, 302, 307, 308] {
        let away = Act::Reply(status, vec![("Location", there.clone())], String::new());
        let (result, asked) = list(vec![away]).await;
        let error = result.unwrap_err();
        assert_eq!(
            (error.status(), error.is_retryable(), asked),
            (Some(status), false, 1)
        );
    }
    assert!(other.lines().is_empty());
}

#[tokio::test]
async fn a_reply_without_end_is_left_early() {
    let stub = Stub::new(vec![Act::Pour]).await;
    let error = Accounts::of(&client(&stub))
        .list()
        .first_page()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    tokio::time::sleep(Duration::from_millis(100)).await;
    // What lies in the buffers of both sockets was sent in vain, no more.
    assert!(stub.poured() < 32 << 20, "{}", stub.poured());
    assert_eq!(stub.lines().len(), 1);
}

#[tokio::test]
async fn a_handshake_without_an_answer_ends() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let wait = async |builder: ontap_runtime::ClientBuilder| {
        let client = builder.retry(NoRetry).no_proxy().build().unwrap();
        let start = Instant::now();
        let error = Accounts::of(&client).list().first_page().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error:?}");
        start.elapsed()
    };
    let short = Client::builder(&url).connect_timeout(Duration::from_millis(200));
    let (short, default) = tokio::join!(wait(short), wait(Client::builder(&url)));
    assert!(short < Duration::from_secs(3), "{short:?}");
    let expected = Duration::from_secs(6)..Duration::from_secs(9);
    assert!(expected.contains(&default), "{default:?}");
}
