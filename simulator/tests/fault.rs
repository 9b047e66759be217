//! Faults on demand: what arrives on the wire, and what the crate makes of it.

mod clients;
mod wire;

use std::io::ErrorKind as Io;
use std::time::{Duration, Instant};

use clients::{account, admin, builder};
use ontap_security::client::Backoff;
use ontap_security::{ErrorKind, Resources};
use ontap_simulator::job::Outcome;
use ontap_simulator::{Fault, Next, Simulator};
use wire::{Connection, exchange};

const PATH: &str = "/api/security/accounts";
const LINE: &str = "GET /api/security/accounts";

fn with(fault: Fault) -> Simulator {
    let cluster = Simulator::builder().http().fault(fault).start();
    cluster.expect("it starts")
}

/// What the crate's list comes to.
async fn listed(cluster: &Simulator) -> Result<usize, ErrorKind> {
    let ontap = admin(cluster);
    let found = ontap.security().accounts().list().collect().await;
    found.map(|found| found.len()).map_err(|error| error.kind())
}

#[test]
fn a_refusal_comes_as_often_as_asked_for() {
    let cluster = with(
        Fault::on("GET", PATH)
            .after(1)
            .times(2)
            .status(503)
            .retry_after(1),
    );
    let statuses: Vec<u16> = (0..4)
        .map(|_| exchange(&cluster, LINE, "", "").status)
        .collect();
    assert_eq!(statuses, [200, 503, 503, 200]);
    cluster.fault(Fault::on("*", "/api/*").status(429));
    let reply = exchange(&cluster, LINE, "", "");
    assert_eq!((reply.status, reply.header("retry-after")), (429, None));
    assert_eq!(reply.json()["error"]["code"], "262160");
    // Another path is not meant.
    cluster.clear_faults();
    cluster.fault(Fault::on("POST", PATH).status(500));
    cluster.fault(Fault::on("GET", "/api/security/accounts?name=x").error(4711, "No."));
    assert_eq!(exchange(&cluster, LINE, "", "").status, 200);
    let reply = exchange(&cluster, &format!("{LINE}?name=x"), "", "");
    assert_eq!(reply.json()["error"]["code"], "4711");
}

#[tokio::test]
async fn the_crate_waits_as_long_as_it_is_told() {
    let cluster = Simulator::start().expect("it starts");
    cluster.fault(Fault::on("GET", PATH).times(2).status(503).retry_after(1));
    let ontap = builder(&cluster)
        .retry(Backoff::default())
        .basic_auth("admin", "Simulated-1")
        .build()
        .expect("everything is given");
    let begun = Instant::now();
    let found = ontap.security().accounts().list().collect().await;
    assert!(!found.expect("the third time it works").is_empty());
    assert!(begun.elapsed() >= Duration::from_secs(2));
    let statuses: Vec<_> = cluster.requests().iter().map(|r| r.status).collect();
    assert_eq!(statuses, [Some(503), Some(503), Some(200)]);
}

#[tokio::test]
async fn latency_holds_the_reply_back() {
    let cluster = with(
        Fault::on("GET", PATH)
            .times(1)
            .latency(Duration::from_millis(300)),
    );
    let begun = Instant::now();
    assert!(listed(&cluster).await.is_ok());
    assert!(begun.elapsed() >= Duration::from_millis(300));
}

#[test]
fn a_reset_is_one() {
    let cluster = with(Fault::on("GET", PATH).reset());
    let mut connection = Connection::open(&cluster);
    connection.send(LINE, "", "");
    let (bytes, end) = connection.rest();
    assert!(bytes.is_empty());
    assert_eq!(
        end.expect_err("no end in order").kind(),
        Io::ConnectionReset
    );
    assert_eq!(cluster.requests()[0].status, None);
}

#[tokio::test]
async fn a_reset_before_the_work_leaves_no_trace_and_one_after_it_does() {
    for (fault, exists) in [
        (Fault::on("POST", PATH).reset(), false),
        (Fault::on("POST", PATH).reset_afterwards(), true),
    ] {
        let cluster = Simulator::start().expect("it starts");
        cluster.fault(fault);
        let ontap = admin(&cluster);
        let failed = ontap
            .security()
            .accounts()
            .create(account("joe"))
            .send()
            .await;
        assert_eq!(failed.expect_err("no reply").kind(), ErrorKind::Transport);
        let names = ontap.security().accounts().list().collect().await;
        let names = names.expect("only POST fails");
        let found = names.iter().any(|a| a.name.as_deref() == Some("joe"));
        assert_eq!(found, exists);
    }
}

#[test]
fn a_truncated_body_ends_early() {
    let cluster = with(Fault::on("GET", PATH).truncate(10));
    let mut connection = Connection::open(&cluster);
    connection.send(LINE, "", "");
    let promised = connection
        .head()
        .header("content-length")
        .map(str::to_owned);
    let promised: usize = promised
        .and_then(|text| text.parse().ok())
        .expect("a length");
    let (bytes, end) = connection.rest();
    end.expect("the end is in order");
    assert_eq!(bytes.len(), 10);
    assert!(promised > 10);
}

#[test]
fn a_length_is_wrong_both_ways() {
    for (fault, more) in [
        (Fault::on("GET", PATH).length_too_long(7), 7_i64),
        (Fault::on("GET", PATH).length_too_short(5), -5),
    ] {
        let cluster = with(fault);
        let mut connection = Connection::open(&cluster);
        connection.send(LINE, "", "");
        let promised = connection
            .head()
            .header("content-length")
            .map(str::to_owned);
        let promised: i64 = promised
            .and_then(|text| text.parse().ok())
            .expect("a length");
        let (bytes, end) = connection.rest();
        end.expect("the end is in order");
        assert_eq!(
            promised - i64::try_from(bytes.len()).expect("it fits"),
            more
        );
        assert!(bytes.ends_with(b"}"));
    }
}

#[test]
fn a_slow_body_comes_in_pieces() {
    let cluster = with(Fault::on("GET", PATH).slow_body(100, Duration::from_millis(20)));
    let begun = Instant::now();
    let reply = exchange(&cluster, LINE, "", "");
    assert!(reply.json()["records"].is_array());
    let pieces = u32::try_from(reply.body.len().div_ceil(100)).expect("it fits");
    assert!(begun.elapsed() >= Duration::from_millis(20) * pieces);
}

#[tokio::test]
async fn the_crate_notices_what_is_wrong_with_a_body_over_tls() {
    for fault in [
        Fault::on("GET", PATH).truncate(50),
        Fault::on("GET", PATH).length_too_long(3),
        Fault::on("GET", PATH).length_too_short(3),
    ] {
        let cluster = Simulator::start().expect("it starts");
        cluster.fault(fault.clone().times(1));
        let kind = listed(&cluster).await.expect_err("it is not whole");
        let noticed = matches!(kind, ErrorKind::Transport | ErrorKind::Decode);
        assert!(noticed, "{fault:?}: {kind:?}");
        assert!(listed(&cluster).await.is_ok());
    }
    let cluster = Simulator::start().expect("it starts");
    let fault = Fault::on("GET", PATH).slow_body(64, Duration::from_millis(1));
    cluster.fault(fault);
    assert!(listed(&cluster).await.is_ok());
}

#[tokio::test]
async fn a_next_link_is_missing_or_leads_back() {
    let cluster = Simulator::builder()
        .accounts(50)
        .start()
        .expect("it starts");
    let ontap = admin(&cluster);
    let page = || ontap.security().accounts().list().max_records(20).collect();
    let all = page().await.expect("all pages are there").len();
    assert!(all > 50);
    cluster.fault(Fault::on("GET", PATH).after(1).times(1).without_next());
    assert_eq!(page().await.expect("it looks like the end").len(), 40);
    cluster.fault(Fault::on("GET", PATH).repeat_next());
    let failed = page().await.map(|found| found.len());
    assert_eq!(
        failed.expect_err("it would never end").kind(),
        ErrorKind::Paging
    );
}

#[test]
fn a_seed_file_can_hold_faults() {
    let seed = serde_json::json!({"faults": [
        {"method": "GET", "path": PATH, "times": 1, "status": 503, "retry_after": 2, "code": 8, "message": "Busy."},
        {"path": "*", "times": 1, "truncate": 3},
        {"path": "*", "times": 1, "length": -2},
        {"path": "*", "times": 1, "slow_body": {"bytes": 1000, "pause_ms": 1}, "latency_ms": 1},
        {"path": "*", "times": 1, "reset": "after"},
    ]});
    let cluster = Simulator::builder().http().seed(seed).start();
    let cluster = cluster.expect("it starts");
    let reply = exchange(&cluster, LINE, "", "");
    assert_eq!(
        (reply.status, reply.header("retry-after")),
        (503, Some("2"))
    );
    let mut bodies = Vec::new();
    for _ in 0..4 {
        let mut connection = Connection::open(&cluster);
        connection.send(LINE, "", "");
        bodies.push(connection.rest());
    }
    assert!(bodies[0].0.ends_with(b"\r\n\r\n{\n "));
    assert!(bodies[1].0.ends_with(b"}"));
    assert!(bodies[2].0.ends_with(b"}"));
    assert!(bodies[3].0.is_empty() && bodies[3].1.is_err());
    assert_eq!(exchange(&cluster, LINE, "", "").status, 200);
}

#[test]
fn a_job_fails_where_a_fault_or_a_plan_says_so() {
    let fault = Fault::on("PATCH", PATH)
        .times(1)
        .fail_job(4711, "Not today.");
    let cluster = with(fault);
    let uuid = cluster.with_state(|state| state.cluster.uuid.clone());
    let records = serde_json::json!({"records": [
        {"owner": {"uuid": uuid}, "name": "admin", "comment": "changed"},
    ]});
    let state = || {
        let reply = exchange(&cluster, &format!("PATCH {PATH}"), "", &records.to_string());
        assert_eq!(reply.status, 202, "{}", reply.text());
        let job = reply.json()["job"]["uuid"].as_str().map(str::to_owned);
        let job = format!("GET /api/cluster/jobs/{}", job.expect("there is a job"));
        cluster.advance(Duration::from_secs(60));
        let job = exchange(&cluster, &job, "", "").json();
        (job["state"].clone(), job["code"].clone())
    };
    assert_eq!(state(), ("failure".into(), 4711.into()));
    let message = "Nor this.".to_owned();
    let outcome = Outcome::Failure {
        code: 4712,
        message,
    };
    cluster.plan_job("PATCH *", Duration::from_secs(30), outcome);
    assert_eq!(state(), ("failure".into(), 4712.into()));
    assert_eq!(state().0, "success");
}

#[test]
fn a_search_that_takes_too_long_gives_what_was_found() {
    let slow = |found, next| {
        let cluster = Simulator::builder().http().accounts(5).start();
        let cluster = cluster.expect("it starts");
        let fault = Fault::on("GET", PATH).latency(Duration::from_millis(1_500));
        cluster.fault(fault.out_of_time(found, next));
        cluster
    };
    let ask = |cluster: &Simulator, query: &str| {
        let reply = exchange(cluster, &format!("{LINE}?{query}"), "", "");
        assert_eq!(reply.status, 200);
        let body = reply.json();
        let next = body["_links"]["next"]["href"].as_str().map(str::to_owned);
        let count = body["records"].as_array().map_or(0, Vec::len);
        assert_eq!(body["num_records"], count);
        (count, next)
    };
    let cluster = slow(2, Next::Linked);
    let (found, next) = ask(&cluster, "return_timeout=1");
    assert_eq!(found, 2);
    let next = next.expect("there is more");
    assert!(!next.contains("max_records"), "{next}");
    cluster.clear_faults();
    let rest = exchange(&cluster, &format!("GET {next}"), "", "");
    assert_eq!(rest.json()["num_records"], 6, "8 accounts in all");

    let (found, next) = ask(&slow(0, Next::Linked), "return_timeout=1");
    assert_eq!(found, 0);
    assert!(
        next.expect("nothing was found yet")
            .ends_with("?return_timeout=1")
    );
    assert_eq!(ask(&slow(0, Next::Missing), "return_timeout=1"), (0, None));
    assert_eq!(ask(&slow(2, Next::Missing), "return_timeout=1"), (2, None));
    // Who waits long enough gets everything, and so does who gets a page that is not longer.
    let cluster = slow(0, Next::Missing);
    let begun = Instant::now();
    assert_eq!(ask(&cluster, "return_timeout=2"), (8, None));
    assert!(begun.elapsed() >= Duration::from_millis(1_500));
    // The same in a seed file.
    let seed = serde_json::json!({"faults": [{"path": PATH, "latency_ms": 1_500,
        "out_of_time": {"found": 0, "next": "missing"}}]});
    let cluster = Simulator::builder().http().seed(seed).start();
    assert_eq!(
        ask(&cluster.expect("it starts"), "return_timeout=1"),
        (0, None)
    );
    let wrong = serde_json::json!({"faults": [{"path": PATH, "out_of_time": {"found": 0}}]});
    let refused = Simulator::builder().seed(wrong).start().err();
    let text = refused.map(|e| e.to_string()).unwrap_or_default();
    assert!(text.contains("faults[0].out_of_time"), "{text}");
}
