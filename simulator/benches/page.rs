//! Reading from 100,000 accounts.

#![allow(missing_docs, reason = "a benchmark")]

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use ontap_simulator::clock::Clock;
use ontap_simulator::engine::Engine;
use ontap_simulator::message::{Request, Sent};
use ontap_simulator::model::Api;
use ontap_simulator::seed::{self, Options};

fn engine() -> Arc<Engine> {
    let api = Api::of("9.17.1").expect("the spec is built in");
    let mut state = seed::fresh(api, Arc::new(Clock::default()), &Options::default());
    seed::accounts(&mut state, 100_000);
    Engine::new(state)
}

fn get(engine: &Engine, target: &str) -> Sent {
    let authorization = ("authorization", "Basic YWRtaW46U2ltdWxhdGVkLTE=");
    let sent = engine.handle(&Request {
        method: "GET".to_owned(),
        target: target.to_owned(),
        headers: vec![(authorization.0.to_owned(), authorization.1.to_owned())],
        ..Request::default()
    });
    assert_eq!(sent.status, 200);
    sent
}

fn pages(criterion: &mut Criterion) {
    let engine = engine();
    let mut group = criterion.benchmark_group("of 100,000 accounts");
    group.sample_size(20);
    let targets = [
        (
            "a filtered page of 10,000",
            "/api/security/accounts?scope=svm&locked=false&max_records=10000",
        ),
        (
            "the same, all fields",
            "/api/security/accounts?scope=svm&locked=false&max_records=10000&fields=*",
        ),
        (
            "a scan that finds nothing",
            "/api/security/accounts?comment=*nothing*",
        ),
        (
            "a nested list",
            "/api/security/accounts?applications.application=none",
        ),
        (
            "the greatest ten by comment",
            "/api/security/accounts?order_by=comment%20desc&max_records=10",
        ),
    ];
    for (name, target) in targets {
        group.bench_function(name, |bencher| {
            bencher.iter(|| get(&engine, black_box(target)));
        });
    }
    group.finish();
}

criterion_group!(benches, pages);
criterion_main!(benches);
