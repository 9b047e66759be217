//! A collection over loopback, and single requests, next to reqwest and serde_json by hand.

#![allow(missing_docs, reason = "a benchmark")]

mod support;

use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group};
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

/// The processor time of this process so far, in seconds.
fn processor() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let mut fields = stat.rsplit(')').next()?.split_whitespace().skip(11);
    let mut ticks = || fields.next()?.parse::<f64>().ok();
    Some((ticks()? + ticks()?) / 100.0)
}

/// Takes turns, so that both meet the same noise of the machine; prints times and their ratio.
fn in_turns(what: &str, rounds: usize, mut hand: impl FnMut(), mut ours: impl FnMut()) {
    let mut times = [Vec::new(), Vec::new()];
    let mut used = [0.0; 2];
    // In lots, because the processor's time is counted in steps of ten milliseconds.
    let lot = rounds.div_ceil(10);
    for round in 0..20 {
        let before = processor().unwrap_or_default();
        for _ in 0..lot {
            let start = Instant::now();
            match round % 2 {
                0 => hand(),
                _ => ours(),
            }
            times[round % 2].push(start.elapsed().as_secs_f64() * 1e3);
        }
        used[round % 2] += (processor().unwrap_or_default() - before) * 1e3;
    }
    let [by_hand, by_us] = &mut times;
    by_hand.sort_by(f64::total_cmp);
    by_us.sort_by(f64::total_cmp);
    let count = (10 * lot) as f64;
    for (name, hand, us) in [
        ("best", by_hand[0], by_us[0]),
        ("median", by_hand[5 * lot], by_us[5 * lot]),
        ("CPU", used[0] / count, used[1] / count),
    ] {
        println!(
            "{what}, {name}: {hand:.3} ms by hand, {us:.3} ms, ratio {:.3}",
            us / hand
        );
    }
}

fn turns(_: &mut Criterion) {
    let (server, runtime) = (Server::start(), runtime());
    let (raw, place) = (raw_client(), place(&server));
    let address = format!("{}/api/security/accounts/u/a", server.url);
    in_turns(
        "Get",
        20_000,
        || drop(runtime.block_on(one_by_hand(&raw, &address))),
        || drop(runtime.block_on(get(&place, "u", "a").send())),
    );
    for (name, prefetch) in [("List", false), ("List with prefetch", true)] {
        in_turns(
            name,
            20,
            || assert_eq!(runtime.block_on(by_hand(&raw, &server.url)), PAGE * PAGES),
            || assert_eq!(runtime.block_on(by_list(&place, prefetch)), PAGE * PAGES),
        );
    }
}

criterion_group!(benches, turns, single, collection);

fn main() {
    Server::serve_if_asked();
    benches();
    Criterion::default().configure_from_args().final_summary();
}
