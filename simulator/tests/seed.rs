//! What a cluster holds before the first request.

use std::sync::Arc;
use std::time::Instant;

use ontap_simulator::clock::Clock;
use ontap_simulator::model::{Api, Kind, Method, Schema, releases};
use ontap_simulator::seed::{self, Options};
use ontap_simulator::store::State;
use serde_json::{Value, json};

fn fresh(release: &str, options: &Options) -> State {
    let api = Api::of(release).expect("the spec is built in");
    seed::fresh(api, Arc::new(Clock::default()), options)
}

/// What is wrong with a value, with its place.
fn faults(value: &Value, schema: &Schema, place: &str, faults: &mut Vec<String>) {
    let mut wrong = |text: &str| faults.push(format!("{place}: {text}: {value}"));
    if !schema.readable() {
        wrong("cannot be read");
    }
    if !schema.values.is_empty() && !schema.values.contains(value) {
        wrong("none of its values");
    }
    if let Some(number) = value.as_f64() {
        let low = schema.minimum.is_some_and(|least| number < least);
        if low || schema.maximum.is_some_and(|most| number > most) {
            wrong("out of bounds");
        }
    }
    if let Some(text) = value.as_str() {
        let length = text.chars().count();
        let short = schema.min_length.is_some_and(|least| length < least);
        if short || schema.max_length.is_some_and(|most| length > most) {
            wrong("too short or too long");
        }
        match schema.format.as_deref() {
            Some("uuid") if uuid::Uuid::parse_str(text).is_err() => wrong("no UUID"),
            Some("date-time") if text.parse::<jiff::Timestamp>().is_err() => wrong("no time"),
            Some("ipv4") if text.parse::<std::net::Ipv4Addr>().is_err() => wrong("no address"),
            _ => {}
        }
    }
    let kind = match (&schema.kind, value) {
        (Kind::Object(properties), Value::Object(members)) => {
            for (name, member) in members {
                match properties.get(name) {
                    Some(property) => {
                        self::faults(member, property, &format!("{place}.{name}"), faults);
                    }
                    None => faults.push(format!("{place}.{name}: unknown")),
                }
            }
            true
        }
        (Kind::Array(items), Value::Array(values)) => {
            for value in values {
                self::faults(value, items, place, faults);
            }
            true
        }
        (Kind::String, Value::String(_)) | (Kind::Boolean, Value::Bool(_)) | (Kind::Any, _) => true,
        (Kind::Integer, Value::Number(number)) => !number.is_f64(),
        (Kind::Number, Value::Number(_)) => true,
        _ => false,
    };
    if !kind {
        faults.push(format!("{place}: of another kind: {value}"));
    }
}

fn check(state: &State) {
    let mut found = Vec::new();
    for (table, rows) in state.api.tables.iter().zip(&state.tables) {
        for (key, record) in rows {
            let place = format!("{} {} {key:?}", state.api.release, table.path);
            assert_eq!(key.len(), table.keys.len(), "{place}");
            faults(&record.value, &table.record, &place, &mut found);
            for (name, key) in table.keys.iter().zip(key) {
                let value = ontap_simulator::store::get(&record.value, name);
                let same = value.is_none_or(|v| {
                    v.as_str().map_or_else(|| v.to_string(), str::to_owned) == *key
                });
                assert!(same, "{place}: {name}");
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_fresh_cluster_satisfies_the_schemas_of_its_release() {
    for release in releases() {
        check(&fresh(release, &Options::default()));
    }
}

#[test]
fn with_samples_every_table_has_a_record() {
    let options = Options {
        samples: true,
        ..Options::default()
    };
    for release in releases() {
        let state = fresh(release, &options);
        check(&state);
        for (table, rows) in state.api.tables.iter().zip(&state.tables) {
            let jobs = table.path == "/cluster/jobs";
            assert_eq!(rows.is_empty(), jobs, "{release} {}", table.path);
        }
    }
}

#[test]
fn what_nobody_can_add_to_is_never_empty() {
    for release in releases() {
        let state = fresh(release, &Options::default());
        for (table, rows) in state.api.tables.iter().zip(&state.tables) {
            let endpoint = state.api.endpoint(&table.path).expect("its own endpoint");
            let fixed = !endpoint.operations.contains_key(&Method::Post) && table.above == 0;
            if fixed && table.path != "/cluster/jobs" {
                assert!(!rows.is_empty(), "{release} {}", table.path);
            }
        }
    }
}

#[test]
fn two_fresh_clusters_have_the_same_keys() {
    let keys = |state: &State| {
        let rows = state
            .tables
            .iter()
            .map(|rows| rows.keys().cloned().collect::<Vec<_>>());
        rows.collect::<Vec<_>>()
    };
    let options = Options::default();
    assert_eq!(
        keys(&fresh("9.17.1", &options)),
        keys(&fresh("9.17.1", &options))
    );
}

#[test]
fn generated_accounts_satisfy_the_schema_and_are_made_fast() {
    for release in ["9.6", "9.17.1"] {
        let mut state = fresh(release, &Options::default());
        let before = state.rows("/security/accounts").map(|rows| rows.len());
        let start = Instant::now();
        seed::accounts(&mut state, 20_000);
        // Generous: a debug build on a busy machine took one second.
        assert!(start.elapsed().as_secs() < 5);
        assert_eq!(
            state.rows("/security/accounts").map(|rows| rows.len()),
            before.map(|n| n + 20_000)
        );
        check(&state);
    }
}

#[test]
fn a_seed_file_adds_owners_and_records() {
    let mut state = fresh("9.17.1", &Options::default());
    let svm = "aaef7c38-4bd3-11e9-b238-0050568e2e25";
    let file = json!({
        "cluster": "Cserver",
        "svms": [{"name": "svm1", "uuid": svm}, "svm3"],
        "tables": {
            "/security/accounts": [
                {"name": "joe", "role": {"name": "admin"}, "password": "secret123"},
                {"name": "svm_user1", "owner": {"name": "svm1"}, "role": {"name": "vsadmin"}},
            ],
            "/security/roles": [{
                "owner": {"name": "svm1"},
                "name": "svm_role1",
                "privileges": [{"path": "/api/protocols", "access": "readonly"}],
            }],
            "/security/audit": {"cli": true},
        },
    });
    assert_eq!(seed::load(&mut state, &file), Ok(()));
    check(&state);
    let accounts = state.rows("/security/accounts").expect("the table");
    let joe = &accounts[&vec![state.cluster.uuid.clone(), "joe".to_owned()]];
    assert_eq!(joe.text("owner.name"), "Cserver");
    assert_eq!(joe.hidden, json!({"password": "secret123"}));
    assert!(joe.get("password").is_none());
    assert!(accounts.contains_key(&vec![svm.to_owned(), "svm_user1".to_owned()]));
    let privileges = state
        .rows("/security/roles/{owner.uuid}/{name}/privileges")
        .expect("the table");
    let key = [svm, "svm_role1", "/api/protocols"]
        .map(str::to_owned)
        .to_vec();
    assert_eq!(privileges[&key].text("access"), "readonly");
    assert_eq!(state.svms.len(), 3);
}

#[test]
fn what_is_wrong_with_a_seed_file_is_said_with_its_place() {
    let account = |record: Value| json!({"tables": {"/security/accounts": [record]}});
    let cases = [
        (json!([]), "the file: "),
        (
            json!({"accounts": []}),
            "accounts: there is no such section",
        ),
        (json!({"svms": [{"uuid": "x"}]}), "svms[0]: it has no name"),
        (
            json!({"svms": [{"name": "a", "uuid": "x"}]}),
            "svms[0].uuid: it is no UUID",
        ),
        (
            json!({"tables": {"/nothing": []}}),
            "tables[\"/nothing\"]: release 9.17.1 has no such table",
        ),
        (
            account(json!({})),
            "tables[\"/security/accounts\"][0]: its key lacks name",
        ),
        (
            account(json!({"name": "joe", "nickname": "j"})),
            "tables[\"/security/accounts\"][0].nickname: release",
        ),
        (
            account(json!({"name": "joe", "owner": {"name": "nobody"}})),
            "tables[\"/security/accounts\"][0].owner: there is no such owner",
        ),
        (
            account(json!({"name": "joe", "scope": "moon"})),
            "tables[\"/security/accounts\"][0].scope: \"moon\" is none",
        ),
    ];
    for (file, expected) in cases {
        let mut state = fresh("9.17.1", &Options::default());
        let error = seed::load(&mut state, &file)
            .expect_err(expected)
            .to_string();
        assert!(error.starts_with(expected), "{error}");
    }
}
