//! One span per request, with everything but secrets in it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::Write;
use std::sync::{Arc, Mutex};

use ontap_runtime::{Client, Method};
use support::accounts::{Accounts, NewAccount};
use support::stub::{Stub, json};
use tracing_subscriber::fmt::format::FmtSpan;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_span_tells_what_was_asked_and_hides_secrets() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let stub = Stub::new(vec![
        json(201, "{}"),
        json(201, "{}"),
        json(201, "{}"),
        json(201, "{}"),
        json(200, "{}"),
    ])
    .await;
    let client = Client::builder(&stub.url)
        .basic_auth("admin", "pass-word")
        .trace_bodies(true)
        .no_proxy();
    let client = client.build().unwrap();
    // Which texts of a body sent by path are secrets is not known.
    let body = serde_json::json!({"user": {"pin-code": "raw-hunter"}, "list": ["raw-joe"]});
    let request = client.request(Method::Post, "/security/x").json(&body);
    request.send().await.unwrap();
    let accounts = Accounts::of(&client);
    accounts
        .create(NewAccount::new("joe").password("hunter2"))
        .await
        .unwrap();
    for secret in ["line one\nline \"two\" \\ three", "q7"] {
        accounts
            .create(NewAccount::new("joe").password(secret))
            .await
            .unwrap();
    }
    accounts.get("u", "joes-key").await.unwrap();
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for part in [
        "ontap.request",
        "operation=\"accounts.create\"",
        "method=\"POST\"",
        "path=\"/security/accounts/{owner.uuid}/{name}\"",
        "status=201",
        "attempt=1",
        "duration_ms=",
        "bytes=2",
        "host=\"127.0.0.1:",
        "\\\"pin-code\\\"",
        "keys=\"owner.uuid=u, name=joes-key\"",
        "\\\"name\\\":\\\"joe\\\"",
    ] {
        assert!(text.contains(part), "{part} is missing in {text}");
    }
    for secret in [
        "hunter2",
        "pass-word",
        "YWRtaW46",
        "line one",
        "three",
        "q7",
        "raw-hunter",
        "raw-joe",
    ] {
        assert!(!text.contains(secret), "{secret} is shown in {text}");
    }
}
