//! Decoding pages of accounts, next to a hand-written loop over a minimal struct.

#![allow(missing_docs, reason = "a benchmark")]

use std::fmt::Write;
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use ontap_runtime::{Extra, FromJson, Links, NameReference, Reference, model};
use serde::Deserialize;

#[derive(Clone, Debug, Default, PartialEq)]
struct Account {
    applications: Option<Vec<Application>>,
    comment: Option<String>,
    locked: Option<bool>,
    name: Option<String>,
    owner: Option<Reference>,
    role: Option<NameReference>,
    scope: Option<String>,
    links: Option<Links>,
    extra: Extra,
}
ontap_runtime::read_model!(Account {
    applications: "applications",
    comment: "comment",
    locked: "locked",
    name: "name",
    owner: "owner",
    role: "role",
    scope: "scope",
    links: "_links",
});

#[derive(Clone, Debug, Default, PartialEq)]
struct Application {
    application: Option<String>,
    authentication_methods: Option<Vec<String>>,
    extra: Extra,
}
ontap_runtime::read_model!(Application {
    application: "application",
    authentication_methods: "authentication_methods",
});

#[derive(Deserialize)]
struct MinimalPage {
    records: Vec<MinimalAccount>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what the hand-written loop reads")]
struct MinimalAccount {
    name: Option<String>,
    owner: Option<MinimalOwner>,
    locked: Option<bool>,
    comment: Option<String>,
    scope: Option<String>,
    role: Option<MinimalRole>,
    #[serde(default)]
    applications: Vec<MinimalApplication>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what the hand-written loop reads")]
struct MinimalOwner {
    uuid: Option<String>,
    name: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what the hand-written loop reads")]
struct MinimalRole {
    name: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what the hand-written loop reads")]
struct MinimalApplication {
    application: Option<String>,
    authentication_methods: Vec<String>,
}

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

/// A page as clusters print it: indented, with links.
fn page(records: usize) -> String {
    let mut text = String::from("{\n  \"records\": [");
    for index in 0..records {
        let comma = if index == 0 { "" } else { "," };
        write!(
            text,
            r#"{comma}
    {{
      "owner": {{
        "uuid": "7c9d8e7f-0000-0000-0000-{index:012}",
        "name": "svm{index}",
        "_links": {{
          "self": {{
            "href": "/api/svm/svms/7c9d8e7f-0000-0000-0000-{index:012}"
          }}
        }}
      }},
      "name": "account{index}",
      "applications": [
        {{
          "application": "ssh",
          "authentication_methods": [
            "password",
            "publickey"
          ]
        }}
      ],
      "role": {{
        "name": "admin",
        "_links": {{
          "self": {{
            "href": "/api/security/roles/7c9d8e7f-0000-0000-0000-{index:012}/admin"
          }}
        }}
      }},
      "locked": false,
      "comment": "made for number {index}",
      "scope": "svm",
      "_links": {{
        "self": {{
          "href": "/api/security/accounts/7c9d8e7f-0000-0000-0000-{index:012}/account{index}"
        }}
      }}
    }}"#
        )
        .expect("a string takes everything");
    }
    write!(text, "\n  ],\n  \"num_records\": {records}\n}}").expect("a string takes everything");
    text
}

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
