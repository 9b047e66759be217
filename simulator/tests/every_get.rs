//! Every GET of every release answers, and follows its own links.

mod support;

use std::sync::Arc;

use ontap_simulator::clock::Clock;
use ontap_simulator::engine::Engine;
use ontap_simulator::model::{Api, Endpoint, EndpointKind, Kind, Method, Schema, releases};
use ontap_simulator::seed::{self, Options};
use ontap_simulator::store::State;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use support::answer;

/// A cluster with a record in every table that takes one.
fn full(release: &str) -> State {
    let api = Api::of(release).expect("the spec is built in");
    let options = Options {
        samples: true,
        ..Options::default()
    };
    seed::fresh(api, Arc::new(Clock::default()), &options)
}

/// Addresses that lead to an endpoint, one for each record that the path names.
fn addresses(state: &State, endpoint: &Endpoint) -> Vec<String> {
    let Some(table) = endpoint.kind.table() else {
        return Vec::new();
    };
    let count = endpoint.key_names().count();
    let mut keys: Vec<Vec<String>> = state.tables[table]
        .keys()
        .map(|key| key[..count].to_vec())
        .collect();
    keys.dedup();
    if count == 0 {
        keys = vec![Vec::new()];
    }
    let address = |key: Vec<String>| {
        let mut key = key.into_iter();
        let segments = endpoint
            .template
            .split('/')
            .map(|segment| match segment.starts_with('{') {
                true => utf8_percent_encode(&key.next().unwrap_or_default(), NON_ALPHANUMERIC)
                    .to_string(),
                false => segment.to_owned(),
            });
        format!("/api{}", segments.collect::<Vec<_>>().join("/"))
    };
    keys.into_iter().map(address).collect()
}

/// What replies have although the document does not say so; `docs/simulator.md` lists it.
fn undocumented(place: &str, name: &str) -> bool {
    match name {
        "_links" => place.contains("/security/audit"),
        "replay_window" => place.ends_with("/security/ipsec"),
        _ => false,
    }
}

/// Asserts that a value has nothing that the document does not know.
fn described(value: &Value, schema: &Schema, place: &str) {
    match (value, &schema.kind) {
        (Value::Object(members), Kind::Object(properties)) => {
            for (name, member) in members {
                if undocumented(place, name) {
                    continue;
                }
                let property = properties.get(name);
                let property = property.unwrap_or_else(|| panic!("{place}.{name} is not known"));
                assert!(property.readable(), "{place}.{name} is not readable");
                described(member, property, &format!("{place}.{name}"));
            }
        }
        (Value::Array(items), Kind::Array(schema)) => {
            items.iter().for_each(|item| described(item, schema, place));
        }
        (Value::Object(_) | Value::Array(_), Kind::Any) => {}
        (value, kind) => {
            let plain = matches!(
                (value, kind),
                (_, Kind::Any)
                    | (Value::String(_), Kind::String)
                    | (Value::Bool(_), Kind::Boolean)
                    | (Value::Number(_), Kind::Integer | Kind::Number)
            );
            assert!(plain, "{place} is {value}, not {kind:?}");
        }
    }
}

/// Calls `visit` with every address of every GET of every release.
fn each_get(mut visit: impl FnMut(&str, &Engine, &Endpoint, &str)) {
    for release in releases() {
        let state = full(release);
        let api = state.api.clone();
        let gets = api.endpoints.iter();
        let gets = gets.filter(|endpoint| endpoint.operations.contains_key(&Method::Get));
        let gets: Vec<(&Endpoint, Vec<String>)> = gets
            .map(|endpoint| (endpoint, addresses(&state, endpoint)))
            .collect();
        let engine = Engine::new(state);
        for (endpoint, addresses) in gets {
            let no_jobs = endpoint.template.starts_with("/cluster/jobs/");
            let template = &endpoint.template;
            assert!(
                no_jobs || !addresses.is_empty(),
                "{release} {template} has no record"
            );
            for address in addresses {
                visit(release, &engine, endpoint, &address);
            }
        }
    }
}

#[test]
fn answers_with_what_the_document_knows() {
    each_get(|release, engine, endpoint, address| {
        let place = format!("{release} {address}");
        let api = Api::of(release).expect("the spec is built in");
        let table = endpoint.kind.table().expect("what is read is stored");
        let schema = &api.tables[table].record;
        for query in ["", "?fields=*", "?fields=**"] {
            let (status, body) = answer(engine, &format!("{address}{query}"));
            assert_eq!(status, 200, "{place}{query}: {body}");
            match (endpoint.kind, &body["records"]) {
                (EndpointKind::Collection(_), Value::Array(records)) => {
                    let each = records.iter();
                    each.for_each(|record| described(record, schema, &place));
                }
                // A privilege that stands alone also shows whose it is, which the document does not say.
                _ if endpoint.template.ends_with("/privileges/{path}") => {}
                _ => described(&body, schema, &place),
            }
        }
    });
}

#[test]
fn self_links_lead_to_the_records() {
    let mut followed = 0;
    each_get(|release, engine, endpoint, address| {
        if !matches!(endpoint.kind, EndpointKind::Collection(_)) {
            return;
        }
        let (_, body) = answer(engine, &format!("{address}?max_records=3"));
        for record in body["records"].as_array().into_iter().flatten() {
            let Some(href) = record.pointer("/_links/self/href").and_then(Value::as_str) else {
                continue;
            };
            let (status, found) = answer(engine, href);
            // Some records have an address that only takes a DELETE.
            assert!(status == 200 || status == 405, "{release} {href}: {found}");
            if status == 200 {
                assert_eq!(found["_links"]["self"]["href"], href, "{release}");
                followed += 1;
            }
        }
    });
    assert!(followed > 100, "{followed}");
}

#[test]
fn every_documented_parameter_is_understood() {
    each_get(|release, engine, endpoint, address| {
        for name in endpoint.operations[&Method::Get].parameters.keys() {
            let value = match name.as_str() {
                "fields" => "*",
                "order_by" => continue,
                "max_records" | "return_timeout" => "20",
                "return_records" => "true",
                _ => "!null|null",
            };
            let (status, body) = answer(engine, &format!("{address}?{name}={value}"));
            assert_eq!(status, 200, "{release} {address}?{name}: {body}");
        }
    });
}
