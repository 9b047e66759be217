//! The server: TLS, targets as they are sent, headers, packing, keep-alive, and its end.

mod clients;
mod wire;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::{Duration, Instant};

use clients::{account, admin, builder};
use ontap_security::accounts::account::AccountPatch;
use ontap_security::accounts::field;
use ontap_security::{ErrorKind, Resources};
use ontap_simulator::{Simulator, StartError};
use wire::{Connection, exchange};

fn plain() -> Simulator {
    Simulator::builder().http().start().expect("it starts")
}

/// Lists, creates, changes and deletes, over TLS, with the crate.
async fn life_of_an_account(cluster: &Simulator) -> ontap_security::Result<()> {
    let ontap = admin(cluster);
    let accounts = ontap.security().accounts();
    let before = accounts.list().collect().await?.len();
    let created = accounts.create(account("joe")).hydrate().await?;
    let owner = created.owner.and_then(|owner| owner.uuid);
    let owner = owner.expect("an account has an owner");
    let again = accounts.create(account("joe")).send().await;
    assert!(again.expect_err("there is one").is_conflict());
    let change = AccountPatch::new().comment("a comment");
    accounts.update(owner.as_str(), "joe", change).await?;
    let found = accounts.list().filter(field::COMMENT.eq("a comment"));
    assert_eq!(found.find_one().await?.name.as_deref(), Some("joe"));
    accounts.delete(owner.as_str(), "joe").await?;
    let gone = accounts.get(owner.as_str(), "joe").await;
    assert_eq!(gone.expect_err("it is gone").kind(), ErrorKind::NotFound);
    assert_eq!(accounts.list().collect().await?.len(), before);
    Ok(())
}

#[tokio::test]
async fn every_release_serves_the_crate_over_tls_and_side_by_side() {
    let mut running = tokio::task::JoinSet::new();
    for release in ontap_simulator::model::releases() {
        running.spawn(async move {
            let cluster = Simulator::builder().release(release).start();
            let cluster = cluster.expect("it starts");
            life_of_an_account(&cluster)
                .await
                .map_err(|e| format!("{release}: {e}"))
        });
    }
    while let Some(done) = running.join_next().await {
        done.expect("no panic").expect("everything works");
    }
}

#[tokio::test]
async fn nobody_trusts_it_without_its_ca() {
    let (one, other) = (Simulator::start(), Simulator::start());
    let (one, other) = (one.expect("it starts"), other.expect("it starts"));
    let client = ontap_security::Client::builder(one.url())
        .no_proxy()
        .retry(ontap_security::client::NoRetry)
        .root_certificates(other.ca_pem())
        .only_given_roots()
        .basic_auth("admin", "Simulated-1")
        .build()
        .expect("everything is given");
    let refused = client.security().accounts().list().collect().await;
    assert_eq!(refused.expect_err("not trusted").kind(), ErrorKind::Tls);
    assert!(one.requests().is_empty());
}

#[tokio::test]
async fn a_client_certificate_logs_in() {
    let cluster = Simulator::builder()
        .seed(serde_json::json!({"tables": {"/security/accounts": [{
            "name": "robot", "role": {"name": "readonly"},
            "applications": [{"application": "http", "authentication_methods": ["certificate"]}],
        }]}}))
        .start()
        .expect("it starts");
    let ask = async |account: &str, of: &Simulator| {
        let (certificate, key) = of.client_certificate(account).expect("it signs");
        let client = builder(&cluster).client_certificate_and_key(certificate, key);
        let client = client.build().expect("everything is given");
        client
            .security()
            .accounts()
            .list()
            .collect()
            .await
            .map_err(|e| e.kind())
    };
    assert!(ask("robot", &cluster).await.is_ok());
    // `admin` logs in with its password only.
    assert_eq!(ask("admin", &cluster).await, Err(ErrorKind::Authentication));
    let other = Simulator::start().expect("it starts");
    let stranger = ask("robot", &other).await;
    assert!(matches!(
        stranger,
        Err(ErrorKind::Tls | ErrorKind::Transport | ErrorKind::Connect)
    ));
}

#[test]
fn a_target_arrives_as_it_was_sent() {
    let cluster = plain();
    let uuid = cluster.with_state(|state| state.cluster.uuid.clone());
    let accounts = "/api/security/accounts";
    for (target, status) in [
        (format!("{accounts}/{uuid}/%2E%2E"), 404),
        (format!("{accounts}/{uuid}/x/../admin"), 200),
        (format!("{accounts}/{uuid}/.."), 200),
        (format!("{accounts}/?name=\"admin\"&locked=!true"), 200),
        (format!("{accounts}?name=>a&name"), 400),
        (format!("{accounts}?name=>a&fields=name|x"), 400),
        (format!("{accounts}?name=>a"), 200),
        (format!("{accounts}?name={{admin}}"), 200),
        (format!("{accounts}?name=é"), 200),
    ] {
        cluster.clear_requests();
        let reply = exchange(&cluster, &format!("GET {target}"), "", "");
        let requests = cluster.requests();
        assert_eq!(requests[0].to_string(), format!("GET {target}"));
        assert_eq!(reply.status, status, "{target}: {}", reply.text());
    }
}

#[test]
fn a_space_in_the_target_is_bad() {
    let reply = exchange(&plain(), "GET /api/security/accounts?name=a b", "", "");
    assert_eq!(reply.status, 400);
}

#[test]
fn one_connection_serves_many_requests() {
    let cluster = plain();
    let mut connection = Connection::open(&cluster);
    for name in ["ann", "bob", "carol"] {
        let body = format!(
            "{{\"name\": \"{name}\", \"password\": \"secret-word-1\", \"applications\": [{{\"application\": \
             \"http\", \"authentication_methods\": [\"password\"]}}]}}"
        );
        connection.send("POST /api/security/accounts", "", &body);
        let reply = connection.reply();
        assert_eq!((reply.status, reply.text()), (201, "{\n}"));
        assert!(
            reply
                .header("location")
                .is_some_and(|href| href.ends_with(name))
        );
        connection.send("GET /api/security/accounts?name=>a", "", "");
        assert_eq!(connection.reply().status, 200);
    }
    connection.send(
        "GET /api/security/accounts?name=bob",
        "Connection: close\r\n",
        "",
    );
    assert_eq!(connection.reply().json()["num_records"], 1);
    assert!(connection.rest().1.is_ok());
}

#[test]
fn requests_may_come_before_their_replies_were_read() {
    let cluster = plain();
    let mut connection = Connection::open(&cluster);
    let request = |name: &str| {
        let target = format!("/api/security/accounts?name={name}");
        format!("GET {target} HTTP/1.1\r\nHost: x\r\n{}\r\n", wire::ADMIN)
    };
    let both = [request("admin"), request("nobody"), request("admin")].concat();
    let stream = connection.stream.get_mut();
    stream.write_all(both.as_bytes()).expect("it is read");
    let found = [(); 3].map(|()| connection.reply().json()["num_records"].as_u64());
    assert_eq!(found, [Some(1), Some(0), Some(1)]);
}

#[test]
fn a_body_in_chunks_is_put_together() {
    let cluster = plain();
    let mut connection = Connection::open(&cluster);
    let body = r#"{"name": "joe", "comment": "GET / HTTP/1.1"}"#;
    let (one, two) = body.split_at(20);
    let chunks = [one, two].map(|part| format!("{:x}\r\n{part}\r\n", part.len()));
    let headers = "Transfer-Encoding: chunked\r\n";
    connection.send("POST /api/security/accounts", headers, "");
    let stream = connection.stream.get_mut();
    stream
        .write_all(chunks.concat().as_bytes())
        .expect("it is read");
    stream.write_all(b"0\r\n\r\n").expect("it is read");
    assert_eq!(connection.reply().status, 400);
    let kept = cluster.requests().pop();
    let kept = kept.and_then(|request| request.json().map(ToString::to_string));
    let sent: serde_json::Value = serde_json::from_str(body).expect("it is JSON");
    assert_eq!(kept, Some(sent.to_string()));
}

#[test]
fn a_body_without_end_is_refused() {
    let cluster = plain();
    let body = " ".repeat((64 << 20) + 1);
    let reply = exchange(&cluster, "POST /api/security/accounts", "", &body);
    assert_eq!(reply.status, 413);
    assert_eq!(reply.json()["error"]["code"], "262201");
}

#[test]
fn headers_are_those_of_ontap() {
    let cluster = plain();
    let reply = exchange(&cluster, "GET /api/security/accounts?max_records=1", "", "");
    for (name, value) in [
        ("cache-control", "no-cache,no-store,must-revalidate"),
        ("server", "libzapid-httpd"),
        ("x-content-type-options", "nosniff"),
        ("content-type", "application/hal+json"),
        ("vary", "Accept-Encoding,Origin"),
    ] {
        assert_eq!(reply.header(name), Some(value));
    }
    assert!(
        reply
            .header("date")
            .is_some_and(|date| date.ends_with(" GMT"))
    );
    let csp = reply.header("content-security-policy");
    assert!(csp.is_some_and(|csp| csp.contains("img-src 'self' data:;")));

    let plain_json = "Accept: application/json\r\n";
    let reply = exchange(&cluster, "GET /api/security/accounts", plain_json, "");
    assert_eq!(reply.header("content-type"), Some("application/json"));

    let reply = exchange(&cluster, "GET /api/security/nothing", "", "");
    assert_eq!((reply.status, reply.header("vary")), (404, Some("Origin")));
    let code = reply.json()["error"]["code"].clone();
    assert_eq!(code, "3");

    let reply = exchange(&cluster, "OPTIONS /api/security/accounts", "", "");
    assert_eq!((reply.status, reply.text()), (200, "{\n}"));
    assert!(
        reply
            .header("allow")
            .is_some_and(|allow| allow.contains("POST"))
    );
}

#[test]
fn head_has_the_length_of_get_and_no_body() {
    let cluster = plain();
    let path = "/api/security/accounts";
    let get = exchange(&cluster, &format!("GET {path}"), "", "");
    let mut connection = Connection::open(&cluster);
    connection.send(&format!("HEAD {path}"), "Connection: close\r\n", "");
    let head = connection.head();
    assert_eq!(head.status, 200);
    assert_eq!(head.header("content-length"), get.header("content-length"));
    assert!(connection.rest().0.is_empty());
}

#[test]
fn a_long_reply_is_packed_for_those_who_take_it() {
    let cluster = Simulator::builder().http().accounts(200).start();
    let cluster = cluster.expect("it starts");
    let line = "GET /api/security/accounts?fields=*";
    let whole = exchange(&cluster, line, "", "");
    assert_eq!(whole.header("content-encoding"), None);
    let packed = exchange(&cluster, line, "Accept-Encoding: gzip\r\n", "");
    assert_eq!(packed.header("content-encoding"), Some("gzip"));
    assert!(packed.body.len() < whole.body.len() / 2);
    let mut text = String::new();
    let read = flate2::read::GzDecoder::new(&packed.body[..]).read_to_string(&mut text);
    read.expect("it is gzip");
    assert_eq!(text, whole.text());
    let short = exchange(
        &cluster,
        "GET /api/security/accounts?name=x",
        "Accept-Encoding: gzip\r\n",
        "",
    );
    assert_eq!(short.header("content-encoding"), None);
}

#[test]
fn a_stopped_server_is_gone_at_once() {
    let cluster = plain();
    let address = cluster.address();
    // A client that keeps its connection does not hold it up.
    let mut connection = Connection::open(&cluster);
    connection.send("GET /api/security/accounts", "", "");
    assert_eq!(connection.reply().status, 200);
    let begun = Instant::now();
    cluster.stop();
    assert!(begun.elapsed() < Duration::from_secs(2));
    assert!(connection.rest().0.is_empty());
    TcpListener::bind(address).expect("the port is free");
}

#[test]
fn what_cannot_start_says_why() {
    let taken = plain();
    let address = taken.address();
    let again = Simulator::builder().http().listen(address).start();
    let message = again
        .err()
        .map(|error| error.to_string())
        .unwrap_or_default();
    assert!(message.contains("choose another port"), "{message}");
    let unknown = Simulator::builder().release("9.5").start();
    assert!(matches!(unknown.err(), Some(StartError::Release(_))));
    let nowhere = Simulator::builder().listen("here").start();
    assert!(matches!(nowhere.err(), Some(StartError::Listen { .. })));
    for seed in [
        serde_json::json!({"tables": {"/no/such": []}}),
        serde_json::json!({"faults": [{"status": 503}]}),
        serde_json::json!({"faults": [{"path": "*", "statis": 503}]}),
    ] {
        let wrong = Simulator::builder().seed(seed).start();
        let wrong = wrong.err();
        assert!(matches!(
            wrong,
            Some(StartError::Seed(_) | StartError::Fault(_))
        ));
    }
}

#[test]
fn accounts_are_added() {
    let cluster = Simulator::builder().http().accounts(1234).start();
    let cluster = cluster.expect("it starts");
    let line = "GET /api/security/accounts?name=user*&return_records=false";
    let reply = exchange(&cluster, line, "", "");
    assert_eq!(reply.json()["num_records"], 1234);
}
