//! How much memory reading a collection takes at most. `serve` as argument starts the server alone, for other clients.

#![allow(missing_docs, reason = "a benchmark")]

mod support;

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
    Server::serve_if_asked();
    let server = Server::start();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime can be built");
    let mut before = peak();
    for pages in [1, 2, PAGES] {
        assert_eq!(runtime.block_on(read(&server.url, pages)), pages * PAGE);
        let now = peak();
        println!("{pages} pages of {PAGE}: peak {now:?} KiB resident, before {before:?}");
        before = now;
    }
}
