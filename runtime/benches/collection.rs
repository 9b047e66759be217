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

async fn one_by_hand(client: &reqwest::Client, address: &str) -> MinimalAccount {
    let request = client.get(address).basic_auth("admin", Some("secret"));
    let reply = request.send().await.expect("the server answers");
    let body = reply.bytes().await.expect("the reply is whole");
    serde_json::from_slice(&body).expect("the account is valid")
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

fn single(criterion: &mut Criterion) {
    let (server, runtime) = (Server::start(), runtime());
    let (raw, place) = (raw_client(), place(&server));
    let address = format!("{}/api/security/accounts/u/a", server.url);
    let mut group = criterion.benchmark_group("get one account");
    group.bench_function("hand-written", |bencher| {
        bencher.iter(|| runtime.block_on(one_by_hand(&raw, &address)));
    });
    group.bench_function("Get", |bencher| {
        bencher.iter(|| runtime.block_on(get(&place, "u", "a").send()));
    });
    group.finish();
}

/// Takes turns, so that both meet the same noise of the machine; prints medians and their ratio.
fn in_turns(what: &str, rounds: usize, mut hand: impl FnMut(), mut ours: impl FnMut()) {
    let time = |run: &mut dyn FnMut()| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64() * 1e3
    };
    let (mut by_hand, mut by_us): (Vec<_>, Vec<_>) = (0..rounds)
        .map(|_| (time(&mut hand), time(&mut ours)))
        .unzip();
    by_hand.sort_by(f64::total_cmp);
    by_us.sort_by(f64::total_cmp);
    for (name, at) in [("best", 0), ("median", rounds / 2)] {
        let (hand, us) = (by_hand[at], by_us[at]);
        let ratio = us / hand;
        println!("{what}, {name} of {rounds}: {hand:.3} ms by hand, {us:.3} ms, ratio {ratio:.3}");
    }
}

fn turns(_: &mut Criterion) {
    let (server, runtime) = (Server::start(), runtime());
    let (raw, place) = (raw_client(), place(&server));
    let address = format!("{}/api/security/accounts/u/a", server.url);
    in_turns(
        "Get",
        5_000,
        || drop(runtime.block_on(one_by_hand(&raw, &address))),
        || drop(runtime.block_on(get(&place, "u", "a").send())),
    );
    for (name, prefetch) in [("List", false), ("List with prefetch", true)] {
        in_turns(
            name,
            15,
            || assert_eq!(runtime.block_on(by_hand(&raw, &server.url)), PAGE * PAGES),
            || assert_eq!(runtime.block_on(by_list(&place, prefetch)), PAGE * PAGES),
        );
    }
}

criterion_group!(benches, turns, single, collection);
criterion_main!(benches);
