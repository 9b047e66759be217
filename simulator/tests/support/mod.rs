//! A small cluster, and requests to it.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::sync::Arc;

use ontap_simulator::clock::Clock;
use ontap_simulator::engine::Engine;
use ontap_simulator::message::{Request, Sent};
use ontap_simulator::model::Api;
use ontap_simulator::seed::{self, Options};
use ontap_simulator::store::{Key, Record, State};
use serde_json::{Value, json};

/// UUID of the cluster.
pub(crate) const CLUSTER: &str = "90fab114-2835-4656-8ded-decccb8b4262";
/// UUID of the SVM `svm1`.
pub(crate) const SVM: &str = "58427349-e288-4305-9d2b-42899d72d921";

/// A fresh cluster of a release, without accounts.
pub(crate) fn empty(release: &str) -> State {
    let api = Api::of(release).expect("the spec is built in");
    let mut state = seed::fresh(api, Arc::new(Clock::default()), &Options::default());
    assert_eq!((&*state.cluster.uuid, &*state.svms[0].uuid), (CLUSTER, SVM));
    clear(&mut state, "/security/accounts");
    state
}

/// Adds a record.
pub(crate) fn put(state: &mut State, path: &str, key: &[&str], value: Value) {
    let key: Key = key.iter().map(|part| (*part).to_owned()).collect();
    let rows = state.rows_mut(path).expect("the release has the table");
    rows.insert(key, Record::new(value));
}

/// Removes all records of a collection.
pub(crate) fn clear(state: &mut State, path: &str) {
    let rows = state.rows_mut(path);
    rows.expect("the release has the table").clear();
}

/// Adds an account of the cluster or of `svm1`.
pub(crate) fn account(state: &mut State, owner: &str, name: &str, more: Value) {
    let (owner_name, scope) = match owner {
        CLUSTER => ("cluster1", "cluster"),
        _ => ("svm1", "svm"),
    };
    let mut value = json!({
        "owner": {"name": owner_name, "uuid": owner},
        "name": name,
        "scope": scope,
        "locked": false,
        "role": {"name": "admin"},
        "applications": [{"application": "http", "authentication_methods": ["password"]}],
    });
    for (name, member) in more.as_object().into_iter().flatten() {
        value[name] = member.clone();
    }
    put(state, "/security/accounts", &[owner, name], value);
}

/// A cluster of a release with the account `admin` and what is added.
pub(crate) fn cluster(release: &str, add: impl FnOnce(&mut State)) -> Arc<Engine> {
    let mut state = empty(release);
    account(&mut state, CLUSTER, "admin", json!({}));
    let accounts = state.rows_mut("/security/accounts");
    let admin = accounts.and_then(|rows| rows.values_mut().next());
    admin.expect("it was just added").hidden = json!({"password": "Simulated-1"});
    add(&mut state);
    Engine::new(state)
}

/// A request of `admin`.
pub(crate) fn request(method: &str, target: &str) -> Request {
    Request {
        method: method.to_owned(),
        target: target.to_owned(),
        headers: vec![(
            "authorization".to_owned(),
            "Basic YWRtaW46U2ltdWxhdGVkLTE=".to_owned(),
        )],
        ..Request::default()
    }
}

/// The reply to a GET.
pub(crate) fn get(engine: &Engine, target: &str) -> Sent {
    engine.handle(&request("GET", target))
}

/// Status and body.
pub(crate) fn answer(engine: &Engine, target: &str) -> (u16, Value) {
    let sent = get(engine, target);
    let body = serde_json::from_slice(&sent.body).expect("a body is JSON");
    (sent.status, body)
}

/// The body of a reply that has to succeed.
#[track_caller]
pub(crate) fn body(engine: &Engine, target: &str) -> Value {
    let (status, body) = answer(engine, target);
    assert_eq!(status, 200, "{target}: {body}");
    body
}

/// The names of the records that a GET finds, in their order.
#[track_caller]
pub(crate) fn names(engine: &Engine, target: &str) -> Vec<String> {
    let body = body(engine, target);
    let records = body["records"].as_array().expect("a list").iter();
    records
        .map(|record| record["name"].as_str().unwrap_or("?").to_owned())
        .collect()
}

/// Asserts that a GET is refused: status, code and, where there is one, target.
#[track_caller]
pub(crate) fn refused(engine: &Engine, target: &str, status: u16, code: &str, field: Option<&str>) {
    let (found, body) = answer(engine, target);
    let error = &body["error"];
    assert_eq!(
        (
            found,
            &error["code"],
            error.get("target").and_then(Value::as_str)
        ),
        (status, &json!(code), field),
        "{target}: {body}"
    );
}

/// A header of a reply.
pub(crate) fn header<'s>(sent: &'s Sent, name: &str) -> Option<&'s str> {
    let mut headers = sent.headers.iter();
    let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.as_str())
}
