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
    assert_eq!(
        accounts.list().first_page_blocking().unwrap().records.len(),
        1
    );
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

/// A server that answers every request with one page of one record, and looks at jobs with `success`.
fn serve() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = [0; 4096];
            let read = stream.read(&mut request).unwrap();
            let body = match String::from_utf8_lossy(&request[..read]).contains("/cluster/jobs/") {
                true => r#"{"uuid":"a-job","state":"success"}"#,
                false => {
                    r#"{"records":[{"name":"a"}],"num_records":1,"version":{"generation":9,"major":17,"minor":1}}"#
                }
            };
            write!(
                stream,
                "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
                body.len()
            )
            .unwrap();
        }
    });
    url
}

#[test]
fn everything_can_be_waited_for() {
    let client = Client::builder(serve()).no_proxy().build().unwrap();
    let list = || Accounts::of(&client).list();
    assert_eq!(list().collect_blocking().unwrap().len(), 1);
    assert_eq!(
        list().find_blocking().unwrap(),
        Some(list().find_one_blocking().unwrap())
    );
    assert_eq!(list().count_blocking().unwrap(), 1);
    assert_eq!(list().raw().collect_blocking().unwrap()[0]["name"], "a");
    assert_eq!(client.version_blocking().unwrap().to_string(), "9.17.1");
    for account in list() {
        assert_eq!(account.unwrap().name.as_deref(), Some("a"));
    }
    let job = client.job("a-job");
    assert_eq!(job.wait_blocking().unwrap().uuid.as_deref(), Some("a-job"));
    assert_eq!(job.states_blocking().count(), 1);
}

#[tokio::test]
async fn async_code_is_told_and_can_drop_a_client() {
    let client = Client::builder(serve()).no_proxy().build().unwrap();
    let error = Accounts::of(&client).list().collect_blocking().unwrap_err();
    assert!(error.to_string().contains("use `.await`"), "{error}");
    let blocked = client.clone();
    let found =
        tokio::task::spawn_blocking(move || Accounts::of(&blocked).list().collect_blocking());
    assert_eq!(found.await.unwrap().unwrap().len(), 1);
    drop(client);
}
