//! The same builders, without async.

#![cfg(feature = "blocking")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::{Read, Write};

use ontap_runtime::Client;
use support::accounts::Accounts;

#[test]
fn a_thread_can_wait() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            assert!(stream.read(&mut [0; 4096]).unwrap() > 0);
            let body = r#"{"records":[{"name":"a"}],"num_records":1}"#;
            write!(
                stream,
                "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
                body.len()
            )
            .unwrap();
        }
    });
    let client = Client::builder(url).no_proxy().build().unwrap();
    let accounts = Accounts::of(&client);
    assert_eq!(accounts.list().send_blocking().unwrap().records.len(), 1);
    assert_eq!(
        accounts
            .get("u", "a")
            .send_blocking()
            .unwrap()
            .name
            .as_deref(),
        Some("a")
    );
    assert_eq!(client.block_on(accounts.list().collect()).unwrap().len(), 1);
    let names: Vec<_> = accounts
        .list()
        .iter_blocking()
        .map(|account| account.unwrap().name.unwrap())
        .collect();
    assert_eq!(names, ["a"]);
}
