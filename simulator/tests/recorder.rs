//! What is kept of requests, and that no secret is.

use ontap_simulator::{HIDDEN, RecordedBody, Simulator};
use serde_json::json;

mod wire;

use wire::{Connection, exchange};

const SECRET: &str = "s3cret-w0rd";

fn cluster() -> Simulator {
    Simulator::builder().http().start().expect("it starts")
}

#[test]
fn a_request_is_kept_as_it_came() {
    let cluster = cluster();
    let body = json!({"name": "joe", "comment": "x", "unheard_of": [1]});
    let line = "POST /api/security/accounts?return_records=true";
    let header = "X-Dot-Client-App: test\r\n";
    exchange(&cluster, line, header, &body.to_string());
    let requests = cluster.requests();
    let [request] = &requests[..] else {
        panic!("{requests:?}");
    };
    assert_eq!(request.to_string(), line);
    assert_eq!(request.path, "/api/security/accounts");
    assert_eq!(request.query, "return_records=true");
    assert_eq!(request.header("x-dot-client-app"), Some("test"));
    assert_eq!(request.json(), Some(&body));
    assert_eq!(request.status, Some(400));
    cluster.clear_requests();
    assert!(cluster.requests().is_empty());
}

#[test]
fn no_secret_is_kept() {
    let cluster = cluster();
    let accounts = "/api/security/accounts";
    let uuid = "11111111-2222-3333-4444-555555555555";
    for (line, body) in [
        (
            format!("POST {accounts}"),
            json!({"name": "joe", "password": SECRET}).to_string(),
        ),
        (
            format!("PATCH {accounts}/{uuid}/joe"),
            json!({"password": SECRET}).to_string(),
        ),
        (
            format!("PATCH {accounts}?name=joe"),
            json!({"password": SECRET}).to_string(),
        ),
        (
            format!("POST {accounts}"),
            json!({"records": [{"name": "joe", "password": SECRET}]}).to_string(),
        ),
        // Where the document knows of no secret, the name of one is enough.
        (
            format!("POST {accounts}"),
            json!({"more": {"password": [SECRET]}}).to_string(),
        ),
        (
            "POST /api/no/such".to_owned(),
            json!({"password": SECRET}).to_string(),
        ),
        // What cannot be taken apart is not kept at all.
        (
            format!("POST {accounts}"),
            format!("{{\"password\": \"{SECRET}\""),
        ),
        ("POST /api/no/such".to_owned(), SECRET.to_owned()),
        (format!("GET {accounts}?password={SECRET}"), String::new()),
        (
            format!("GET {accounts}?%70assword={SECRET}&name=x"),
            String::new(),
        ),
        (
            "POST /api/security/key-managers".to_owned(),
            json!({"onboard": {"passphrase": SECRET}}).to_string(),
        ),
        (
            "POST /api/security/key-managers".to_owned(),
            json!({"onboard.passphrase": SECRET}).to_string(),
        ),
        (
            "POST /api/security/authentication/password".to_owned(),
            json!({"name": "joe", "password": SECRET}).to_string(),
        ),
    ] {
        cluster.clear_requests();
        exchange(&cluster, &line, "Cookie: s3cret-w0rd\r\n", &body);
        let requests = cluster.requests();
        let text = format!("{requests:?}");
        assert!(!text.contains(SECRET), "{line} {body}: {text}");
        assert!(text.contains(HIDDEN), "{text}");
        let login = requests[0].header("authorization");
        assert_eq!(login, Some("Basic <hidden>"));
    }
}

#[test]
fn text_that_can_hold_no_secret_is_kept() {
    let cluster = cluster();
    let line = "PATCH /api/security/login/messages/11111111-2222-3333-4444-555555555555";
    exchange(&cluster, line, "", "no JSON");
    let body = cluster.requests().pop().map(|request| request.body);
    assert_eq!(body, Some(RecordedBody::Text("no JSON".to_owned())));
}

#[test]
fn only_the_last_requests_are_kept() {
    let cluster = Simulator::builder().http().keep_requests(3).start();
    let cluster = cluster.expect("it starts");
    let mut connection = Connection::open(&cluster);
    for number in 0..5 {
        connection.send(&format!("GET /api/security/accounts?name={number}"), "", "");
        connection.reply();
    }
    let queries = cluster.requests().into_iter().map(|request| request.query);
    assert_eq!(queries.collect::<Vec<_>>(), ["name=2", "name=3", "name=4"]);
}

#[test]
fn secrets_are_kept_where_a_test_asks_for_them() {
    let cluster = Simulator::builder().http().keep_secrets(true).start();
    let cluster = cluster.expect("it starts");
    let body = json!({"name": "joe", "password": SECRET});
    let line = "POST /api/security/accounts?password=other";
    exchange(&cluster, line, "", &body.to_string());
    let requests = cluster.requests();
    let [request] = &requests[..] else {
        panic!("{requests:?}");
    };
    assert_eq!(request.json(), Some(&body));
    assert_eq!(request.query, "password=other");
    assert!(
        request
            .header("authorization")
            .is_some_and(|value| value != HIDDEN)
    );
}
