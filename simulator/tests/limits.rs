//! What a client cannot take of the simulator.

mod wire;

use std::io::Write;
use std::time::Duration;

use ontap_simulator::{RecordedBody, Simulator};
use wire::{ADMIN, Connection, exchange};

fn plain() -> Simulator {
    Simulator::builder().http().start().expect("it starts")
}

#[test]
fn a_head_that_does_not_come_and_a_connection_that_idles_are_closed() {
    let limit = Duration::from_millis(300);
    let cluster = Simulator::builder().http().idle_limit(limit).start();
    let cluster = cluster.expect("it starts");
    for sent in ["", "GET /api/security HTTP/1.1\r\nHost: x\r\nX-Slow: "] {
        let mut connection = Connection::open(&cluster);
        let stream = connection.stream.get_mut();
        stream.write_all(sent.as_bytes()).expect("it is read");
        // It ends, with a refusal or without: reading gives up after ten seconds otherwise.
        connection.rest().1.expect("the connection ends in order");
    }
    let mut connection = Connection::open(&cluster);
    connection.send("GET /api/security", "", "");
    assert_eq!(connection.reply().status, 200);
    connection.rest().1.expect("the connection ends in order");
}

#[test]
fn heads_are_bounded() {
    let cluster = plain();
    let many = "X-Header: x\r\n".repeat(200);
    assert_eq!(
        exchange(&cluster, "GET /api/security", &many, "").status,
        431
    );
    let few = "X-Header: x\r\n".repeat(50);
    assert_eq!(
        exchange(&cluster, "GET /api/security", &few, "").status,
        200
    );
}

#[test]
fn who_is_not_let_in_is_not_listened_to() {
    let cluster = plain();
    let begin = "x".repeat(70_000);
    let length = "Content-Length: 1000000000\r\n";
    let send = |credentials: &str| {
        let mut connection = Connection::open(&cluster);
        let head =
            format!("POST /api/security/accounts HTTP/1.1\r\nHost: x\r\n{credentials}{length}\r\n");
        let stream = connection.stream.get_mut();
        stream.write_all(head.as_bytes()).expect("it is read");
        stream.write_all(begin.as_bytes()).expect("it is read");
        connection
    };
    // The answer comes although the body never does.
    assert_eq!(send("").head().status, 401);
    let wrong = "Authorization: Basic YWRtaW46d3Jvbmc=\r\n";
    assert_eq!(send(wrong).head().status, 401);
    for request in cluster.requests() {
        assert_eq!(request.body, RecordedBody::Empty);
    }
    // Of an administrator all of it is awaited, within bounds: this one is too long at once.
    let too_long = "x".repeat((64 << 20) + 1);
    let mut connection = Connection::open(&cluster);
    connection.send("POST /api/security/accounts", "", &too_long);
    assert_eq!(connection.head().status, 413);
    assert!(ADMIN.starts_with("Authorization"));
}
