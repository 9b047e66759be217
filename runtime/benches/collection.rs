//! A collection over loopback, and single requests, next to reqwest and serde_json by hand.

#![allow(missing_docs, reason = "a benchmark")]

mod support;

use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use futures_util::StreamExt;
use ontap_runtime::{Client, Place};
use support::{MinimalAccount, MinimalPage, PAGE, PAGES, Server, get, list};

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime can be built")
}

fn raw_client() -> reqwest::Client {
    reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("the client can be built")
}

fn place(server: &Server) -> Place {
    let client = Client::builder(&server.url)
        .basic_auth("admin", "secret")
        .no_proxy();
    Place::root(client.build().expect("the client can be built"))
}

/// The loop everybody writes: get a page, read it, follow the link.
async fn by_hand(client: &reqwest::Client, origin: &str) -> usize {
    let mut count = 0;
    let mut href = Some(format!("/api/security/accounts?max_records={PAGE}"));
    while let Some(path) = href {
        let request = client
            .get(format!("{origin}{path}"))
            .basic_auth("admin", Some("secret"));
        let reply = request.send().await.expect("the server answers");
        let body = reply.bytes().await.expect("the reply is whole");
        let page: MinimalPage = serde_json::from_slice(&body).expect("the page is valid");
        count += page.records.len();
        href = page
            .links
            .and_then(|links| links.next)
            .map(|next| next.href);
    }
    count
}

async fn by_list(place: &Place, prefetch: bool) -> usize {
    let list = list(place).max_records(10_000);
    let list = if prefetch { list.prefetch() } else { list };
    let mut records = list.stream();
    let mut count = 0;
    while let Some(record) = records.next().await {
        record.expect("the record arrives");
        count += 1;
    }
    count
}

fn collection(criterion: &mut Criterion) {
    let (server, runtime) = (Server::start(), runtime());
    let (raw, place) = (raw_client(), place(&server));
    let mut group = criterion.benchmark_group("read 100,000 accounts");
    group
        .sample_size(10)
        .measurement_time(Duration::from_secs(12));
    group.bench_function("hand-written", |bencher| {
        bencher.iter(|| assert_eq!(runtime.block_on(by_hand(&raw, &server.url)), PAGE * PAGES));
    });
    for (name, prefetch) in [("List", false), ("List with prefetch", true)] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| assert_eq!(runtime.block_on(by_list(&place, prefetch)), PAGE * PAGES));
        });
    }
    group.finish();
}

/// Takes turns, so that both meet the same noise of the machine.
fn single(criterion: &mut Criterion) {
    let (server, runtime) = (Server::start(), runtime());
    let (raw, place) = (raw_client(), place(&server));
    let address = format!("{}/api/security/accounts/u/a", server.url);
    let hand = || async {
        let request = raw.get(&address).basic_auth("admin", Some("secret"));
        let reply = request.send().await.expect("the server answers");
        let body = reply.bytes().await.expect("the reply is whole");
        serde_json::from_slice::<MinimalAccount>(&body).expect("the account is valid")
    };
    let ours = || async { get(&place, "u", "a").send().await.expect("it is there") };
    let mut group = criterion.benchmark_group("get one account");
    group.bench_function("hand-written", |bencher| {
        bencher.iter(|| runtime.block_on(hand()))
    });
    group.bench_function("Get", |bencher| bencher.iter(|| runtime.block_on(ours())));
    group.finish();
    let (mut by_hand, mut by_get) = (Vec::new(), Vec::new());
    for _ in 0..5_000 {
        let start = Instant::now();
        runtime.block_on(hand());
        by_hand.push(start.elapsed());
        let start = Instant::now();
        runtime.block_on(ours());
        by_get.push(start.elapsed());
    }
    by_hand.sort();
    by_get.sort();
    let (by_hand, by_get) = (by_hand[2_500].as_secs_f64(), by_get[2_500].as_secs_f64());
    println!(
        "get one account, in turns: median by hand {:.1} us, Get {:.1} us, ratio {:.3}",
        by_hand * 1e6,
        by_get * 1e6,
        by_get / by_hand
    );
}

criterion_group!(benches, single, collection);
criterion_main!(benches);
