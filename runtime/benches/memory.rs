//! How much memory reading a collection takes at most. `serve` as argument starts the server alone, for other clients.

#![allow(missing_docs, reason = "a benchmark")]

mod support;

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use futures_util::StreamExt;
use ontap_runtime::{Client, Place};
use support::{PAGE, PAGES, Server, list};

/// The most memory this process had resident so far, in KiB.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

async fn read(url: &str, pages: usize) -> usize {
    let client = Client::builder(url).no_proxy().build();
    let place = Place::root(client.expect("the client can be built"));
    let mut records = list(&place).limit(pages * PAGE).stream();
    let mut count = 0;
    while let Some(record) = records.next().await {
        record.expect("the record arrives");
        count += 1;
    }
    count
}

fn main() {
    if std::env::args().any(|argument| argument == "serve") {
        println!("{}", Server::start().url);
        loop {
            std::thread::park();
        }
    }
    // The server lives in a process of its own, so that its memory does not count.
    let own = std::env::current_exe().expect("a process knows its program");
    let mut server = Command::new(own)
        .arg("serve")
        .stdout(Stdio::piped())
        .spawn()
        .expect("the server starts");
    let mut url = String::new();
    let output = server.stdout.take().expect("the output is piped");
    BufReader::new(output)
        .read_line(&mut url)
        .expect("the server says where it is");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime can be built");
    let mut before = peak();
    for pages in [1, 2, PAGES] {
        assert_eq!(runtime.block_on(read(url.trim(), pages)), pages * PAGE);
        let now = peak();
        println!("{pages} pages of {PAGE}: peak {now:?} KiB resident, before {before:?}");
        before = now;
    }
    server
        .kill()
        .and_then(|()| server.wait())
        .expect("the server ends");
}
