//! Random bodies against every POST and PATCH of every release: whatever is sent, the answer is one that ONTAP can give.

mod writing;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use ontap_simulator::model::{Api, Kind, Method, Schema, Segment, releases};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Map, Value, json};

use writing::Cluster;

/// A choice that a schema turns into a body.
#[derive(Clone, Debug)]
enum Choice {
    /// What the schema allows, members by their place; the choices are used in turn.
    Fitting(Vec<u8>),
    /// Whatever.
    Odd(Value),
}

fn odd() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        "(1|2)(KB|GB|PB|h| days)".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        let name = "(name|owner|svm|role|uuid|records|owner\\.name|a\\.b\\.c|\\.|[a-z_]{1,6})";
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(name, inner, 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn choice() -> impl Strategy<Value = Choice> {
    prop_oneof![
        3 => prop::collection::vec(any::<u8>(), 1..64).prop_map(Choice::Fitting),
        1 => odd().prop_map(Choice::Odd),
    ]
}

/// Takes choices in turn.
struct Turn<'c> {
    choices: &'c [u8],
    at: usize,
}

impl Turn<'_> {
    fn next(&mut self) -> usize {
        self.at += 1;
        usize::from(self.choices[self.at % self.choices.len()])
    }

    fn value(&mut self, schema: &Schema, depth: usize) -> Value {
        if self.next().is_multiple_of(16) {
            return [json!(null), json!("x"), json!(-1), json!([]), json!({})][self.next() % 5]
                .clone();
        }
        if !schema.values.is_empty() {
            return schema.values[self.next() % schema.values.len()].clone();
        }
        match &schema.kind {
            Kind::Object(properties) if depth < 5 => {
                let mut members = Map::new();
                for (name, schema) in properties {
                    if self.next().is_multiple_of(3) {
                        members.insert(name.clone(), self.value(schema, depth + 1));
                    }
                }
                Value::Object(members)
            }
            Kind::Array(items) if depth < 5 => (0..self.next() % 3)
                .map(|_| self.value(items, depth + 1))
                .collect(),
            Kind::Boolean => json!(self.next().is_multiple_of(2)),
            Kind::Integer | Kind::Number => json!(self.next()),
            _ => {
                json!(["svm1", "cluster1", "admin", "PT1H", "name-1", "10.0.0.1"][self.next() % 6])
            }
        }
    }
}

/// A POST or PATCH of a release.
struct Write {
    method: Method,
    template: Vec<Segment>,
    body: Option<std::sync::Arc<Schema>>,
}

struct Release {
    cluster: Cluster,
    writes: Vec<Write>,
}

fn release(name: &'static str) -> Release {
    let api = Api::of(name).expect("the spec is built in");
    let mut writes = Vec::new();
    for endpoint in &api.endpoints {
        for (method, operation) in &endpoint.operations {
            if matches!(method, Method::Post | Method::Patch) {
                writes.push(Write {
                    method: *method,
                    template: endpoint.segments.clone(),
                    body: operation.body.clone(),
                });
            }
        }
    }
    Release {
        cluster: Cluster::new(name),
        writes,
    }
}

/// Clusters are kept from case to case, so that writes also meet what others left behind.
fn kept(name: &'static str) -> Rc<Release> {
    thread_local! {
        static KEPT: RefCell<BTreeMap<&'static str, Rc<Release>>> = const { RefCell::new(BTreeMap::new()) };
    }
    KEPT.with_borrow_mut(|kept| {
        kept.entry(name)
            .or_insert_with(|| Rc::new(release(name)))
            .clone()
    })
}

fn path(cluster: &Cluster, write: &Write, keys: &[u8]) -> String {
    let mut keys = keys.iter().cycle();
    let segments = write.template.iter().map(|segment| match segment {
        Segment::Literal(text) => text.clone(),
        Segment::Key(name) if name.ends_with("uuid") => match keys.next().unwrap_or(&0) % 3 {
            0 => cluster.uuid.clone(),
            1 => cluster.svm.clone(),
            _ => "99999999-9999-4999-8999-999999999999".to_owned(),
        },
        Segment::Key(_) => {
            ["admin", "ssh", "1", "%2Fapi"][usize::from(keys.next().unwrap_or(&0) % 4)].to_owned()
        }
    });
    segments.map(|segment| format!("/{segment}")).collect()
}

/// Always the same cases, unless `FUZZ_SEED` asks for others: `.ci/fuzz` does.
fn seed() -> RngSeed {
    let text = std::env::var("FUZZ_SEED").unwrap_or_else(|_| "1".to_owned());
    RngSeed::Fixed(text.parse().expect("FUZZ_SEED is a number"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, rng_seed: seed(), ..ProptestConfig::default() })]

    #[test]
    fn every_answer_is_one_that_ontap_can_give(
        which in any::<prop::sample::Index>(),
        write in any::<prop::sample::Index>(),
        keys in prop::collection::vec(any::<u8>(), 1..4),
        query in prop::sample::select(vec!["", "?return_timeout=15", "?return_records=true", "?name=a*", "?continue_on_failure=true&scope=svm"]),
        choice in choice(),
    ) {
        let names: Vec<&'static str> = releases().collect();
        let release = kept(names[which.index(names.len())]);
        let write = &release.writes[write.index(release.writes.len())];
        let target = format!("{}{query}", path(&release.cluster, write, &keys));
        let body = match &choice {
            Choice::Odd(value) => value.clone(),
            Choice::Fitting(choices) => match &write.body {
                Some(schema) => Turn { choices, at: 0 }.value(schema, 0),
                None => json!({}),
            },
        };
        let answer = release.cluster.send(write.method.as_str(), &target, &body);
        let fits = (200..300).contains(&answer.status) || (400..500).contains(&answer.status);
        prop_assert!(fits, "{} {target} {body}: {} {}", write.method, answer.status, answer.text);
        let refused = answer.status >= 400;
        prop_assert_eq!(refused, answer.body["error"]["code"].is_string(), "{}", answer.text);
    }
}
