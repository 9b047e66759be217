//! Decoding pages of accounts, next to a hand-written loop over a minimal struct.

#![allow(missing_docs, reason = "a benchmark")]

mod support;

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use ontap_runtime::{Extra, FromJson, model};
use support::{Account, MinimalPage, page};

#[derive(Clone, Debug, Default, PartialEq)]
struct Page {
    records: Option<Vec<Account>>,
    num_records: Option<u64>,
    extra: Extra,
}
ontap_runtime::read_model!(Page {
    records: "records",
    num_records: "num_records"
});

fn decode(criterion: &mut Criterion) {
    let body = page(10_000);
    let mut group = criterion.benchmark_group("decode 10,000 accounts");
    group
        .throughput(Throughput::Bytes(body.len() as u64))
        .sample_size(20);
    group.bench_function("hand-written", |bencher| {
        bencher.iter(|| {
            let page: MinimalPage =
                serde_json::from_slice(black_box(body.as_bytes())).expect("the page is valid");
            assert_eq!(page.records.len(), 10_000);
            page
        });
    });
    group.bench_function("read_model", |bencher| {
        bencher.iter(|| {
            // As a reply is decoded: checked as a whole, then read as text.
            let text = std::str::from_utf8(black_box(body.as_bytes())).expect("the page is UTF-8");
            let page: Page = serde_json::from_str(text).expect("the page is valid");
            assert_eq!(page.records.as_ref().map(Vec::len), Some(10_000));
            page
        });
    });
    group.finish();
    // Names the trait the macro implements, so that a rename shows up here.
    let _: Option<Account> = model::from_value::<Account>(<Account as FromJson>::EXPECTED.into());
}

criterion_group!(benches, decode);
criterion_main!(benches);
