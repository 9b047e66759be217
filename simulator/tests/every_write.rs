//! Every POST, PATCH and DELETE that a release documents, with the least that its document asks for.

mod writing;

use std::time::Duration;

use ontap_simulator::model::{
    Api, Endpoint, EndpointKind, Kind, Method, Operation, Schema, Segment, is_stand_in, releases,
};
use ontap_simulator::store::{self, Key, State};
use serde_json::{Value, json};

use writing::{Answer, Cluster};

/// A value that a schema allows.
fn value(schema: &Schema, path: &str, cluster: &Cluster) -> Value {
    if let Some(value) = schema.values.first() {
        return value.clone();
    }
    match (&schema.kind, schema.format.as_deref()) {
        (Kind::Object(properties), _) => {
            let name = ["name", "uuid", "address"]
                .into_iter()
                .find(|n| properties.contains_key(*n));
            let inner = name.map(|name| {
                (
                    name.to_owned(),
                    value(&properties[name], &format!("{path}.{name}"), cluster),
                )
            });
            Value::Object(inner.into_iter().collect())
        }
        (Kind::Array(items), _) => json!([value(items, path, cluster)]),
        (Kind::Boolean, _) => json!(true),
        (Kind::Integer | Kind::Number, _) => json!(schema.minimum.map_or(5, |_| 5)),
        (_, Some("uuid")) => json!("99999999-9999-4999-8999-999999999999"),
        (_, Some("date-time" | "duration-or-date-time")) => json!("2030-01-01T00:00:00+00:00"),
        (_, Some("duration")) => json!("PT1H"),
        _ if path.ends_with("owner.name") || path.ends_with("svm.name") => json!("svm1"),
        _ if path.ends_with("owner.uuid") || path.ends_with("svm.uuid") => json!(cluster.svm),
        _ => json!("abcdefgh".repeat(schema.min_length.unwrap_or(0) / 8 + 1)),
    }
}

/// The least body: what is required, and keys.
fn body(operation: &Operation, keys: &[String], given: &[&str], cluster: &Cluster) -> Value {
    let mut body = json!({});
    let Some(schema) = &operation.body else {
        return body;
    };
    let required = operation.required.iter().filter_map(|paths| paths.first());
    for path in required.chain(keys) {
        let known = schema.at(path).filter(|s| s.access.creatable());
        if let Some(property) = known.filter(|_| !given.contains(&path.as_str())) {
            store::set(&mut body, path, value(property, path, cluster));
        }
    }
    body
}

/// A change of one property that the document lets a PATCH change.
fn change(operation: &Operation, cluster: &Cluster) -> Value {
    let mut body = json!({});
    let properties = operation
        .body
        .as_ref()
        .and_then(|schema| schema.properties());
    let mut properties = properties.into_iter().flatten();
    let found =
        properties.find(|(_, s)| s.access.modifiable() && !matches!(s.kind, Kind::Object(_)));
    if let Some((name, schema)) = found {
        body[name] = value(schema, name, cluster);
    }
    body
}

/// The path of an endpoint below records that are there.
fn path(cluster: &Cluster, api: &Api, endpoint: &Endpoint) -> Option<String> {
    let mut keys = match endpoint.kind {
        EndpointKind::Instance(table) => cluster.engine.with(|state| last(state, table)),
        _ => above(cluster, api, endpoint),
    }?
    .into_iter();
    let mut path = String::new();
    for segment in &endpoint.segments {
        let text = match segment {
            Segment::Literal(text) => text.clone(),
            Segment::Key(_) => keys.next()?.replace('/', "%2F").replace(' ', "%20"),
        };
        path.push('/');
        path.push_str(&text);
    }
    Some(path)
}

fn last(state: &State, table: usize) -> Option<Key> {
    state.tables[table].keys().next_back().cloned()
}

/// The keys of a record above an endpoint; none where it is below no record.
fn above(cluster: &Cluster, api: &Api, endpoint: &Endpoint) -> Option<Key> {
    let wanted = endpoint.key_names().count();
    let shape = |segments: &[Segment]| -> Vec<Option<String>> {
        let names = segments.iter().map(|segment| match segment {
            Segment::Literal(text) => Some(text.clone()),
            Segment::Key(_) => None,
        });
        names.collect()
    };
    let here = shape(&endpoint.segments);
    let tables = api.endpoints.iter().filter_map(|other| match other.kind {
        EndpointKind::Instance(table) if here.starts_with(&shape(&other.segments)) => Some(table),
        _ => None,
    });
    let mut tables: Vec<usize> = tables.collect();
    tables.sort_by_key(|table| api.tables[*table].keys.len());
    match (wanted, tables.last()) {
        (0, _) => Some(Key::new()),
        (_, Some(table)) => cluster.engine.with(|state| last(state, *table)),
        (_, None) => None,
    }
}

/// Whether an answer is what the document of the operation has: a success, or a refusal by a number that it lists or that
/// every operation shares.
fn documented(operation: &Operation, answer: &Answer) -> bool {
    const COMMON: [u64; 12] = [
        1, 2, 4, 262_179, 262_190, 262_196, 262_197, 262_203, 262_212, 262_254, 262_255, 2_621_462,
    ];
    match answer.body["error"]["code"].as_str() {
        None => (200..203).contains(&answer.status),
        Some(code) => code
            .parse()
            .is_ok_and(|code| COMMON.contains(&code) || operation.errors.contains(&code)),
    }
}

#[test]
fn every_write_answers_as_its_document_says() {
    for release in releases() {
        let api = Api::of(release).expect("the spec is built in");
        let cluster = Cluster::new(release);
        let documented_ones = |e: &&Endpoint| !is_stand_in(&e.template);
        let mut endpoints: Vec<&Endpoint> = api.endpoints.iter().filter(documented_ones).collect();
        endpoints.sort_by_key(|endpoint| endpoint.segments.len());
        let (mut sent, mut done) = (0, 0);
        for method in [Method::Post, Method::Patch, Method::Delete] {
            for endpoint in &endpoints {
                let Some(operation) = endpoint.operations.get(&method) else {
                    continue;
                };
                let Some(mut path) = path(&cluster, &api, endpoint) else {
                    continue;
                };
                let table = endpoint.kind.table();
                let own = table.map_or(&[][..], |table| api.tables[table].own_keys());
                let body = match method {
                    Method::Post => {
                        let given: Vec<&str> = endpoint.key_names().collect();
                        body(operation, own, &given, &cluster)
                    }
                    Method::Patch => change(operation, &cluster),
                    _ => json!({}),
                };
                if matches!(endpoint.kind, EndpointKind::Collection(_)) && method != Method::Post {
                    // Whoever has a key at all.
                    let Some(key) = own.last() else { continue };
                    let property = table.and_then(|table| api.tables[table].record.at(key));
                    let number = property.is_some_and(|property| property.kind == Kind::Integer);
                    let other = if number { "99" } else { "no-such-key" };
                    path.push_str(&format!("?{key}=!{other}"));
                }
                let answer = cluster.send(method.as_str(), &path, &body);
                sent += 1;
                done += usize::from(answer.status < 300);
                assert!(
                    documented(operation, &answer),
                    "{release} {method} {path} {body}: {} {}",
                    answer.status,
                    answer.text
                );
                cluster.wait(Duration::from_secs(1));
            }
        }
        // The rules of an endpoint refuse many a record that is made up from its schema alone.
        assert!(
            done * 2 >= sent,
            "{release}: only {done} of {sent} writes succeeded"
        );
    }
}
