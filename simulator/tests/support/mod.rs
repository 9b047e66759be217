//! A small cluster, and requests to it.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::sync::Arc;

use ontap_simulator::clock::Clock;
use ontap_simulator::engine::Engine;
use ontap_simulator::job::Jobs;
use ontap_simulator::message::{Request, Sent};
use ontap_simulator::model::Api;
use ontap_simulator::store::{Identity, Key, Record, State};
use serde_json::{Value, json};

/// UUID of the cluster.
pub const CLUSTER: &str = "11111111-1111-1111-1111-111111111111";
/// UUID of the SVM `svm1`.
pub const SVM: &str = "22222222-2222-2222-2222-222222222222";

/// An empty cluster of a release.
pub fn empty(release: &str) -> State {
    let api = Api::of(release).expect("the spec is built in");
    let identity = |name: &str, uuid: &str| Identity {
        name: name.to_owned(),
        uuid: uuid.to_owned(),
    };
    State {
        tables: api.tables.iter().map(|_| Default::default()).collect(),
        jobs: Jobs::default(),
        clock: Arc::new(Clock::default()),
        cluster: identity("cluster1", CLUSTER),
        svms: vec![identity("svm1", SVM)],
        nodes: Vec::new(),
        tokens: Default::default(),
        api,
    }
}

/// Adds a record.
pub fn put(state: &mut State, path: &str, key: &[&str], value: Value) {
    let key: Key = key.iter().map(|part| (*part).to_owned()).collect();
    let rows = state.rows_mut(path).expect("the release has the table");
    rows.insert(key, Record::new(value));
}

/// Adds an account of the cluster or of `svm1`.
pub fn account(state: &mut State, owner: &str, name: &str, more: Value) {
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
    let key = vec![owner.to_owned(), name.to_owned()];
    let hidden = json!({"password": "netapp1!"});
    let rows = state.rows_mut("/security/accounts");
    rows.expect("every release has accounts")
        .insert(key, Record { value, hidden });
}

/// A cluster of a release with the account `admin` and what is added.
pub fn cluster(release: &str, add: impl FnOnce(&mut State)) -> Arc<Engine> {
    let mut state = empty(release);
    account(&mut state, CLUSTER, "admin", json!({}));
    add(&mut state);
    Engine::new(state)
}

/// A request of `admin`.
pub fn request(method: &str, target: &str) -> Request {
    Request {
        method: method.to_owned(),
        target: target.to_owned(),
        headers: vec![(
            "authorization".to_owned(),
            "Basic YWRtaW46bmV0YXBwMSE=".to_owned(),
        )],
        ..Request::default()
    }
}

/// The reply to a GET.
pub fn get(engine: &Engine, target: &str) -> Sent {
    engine.handle(&request("GET", target))
}

/// Status and body.
pub fn answer(engine: &Engine, target: &str) -> (u16, Value) {
    let sent = get(engine, target);
    let body = serde_json::from_slice(&sent.body).expect("a body is JSON");
    (sent.status, body)
}

/// The body of a reply that has to succeed.
#[track_caller]
pub fn body(engine: &Engine, target: &str) -> Value {
    let (status, body) = answer(engine, target);
    assert_eq!(status, 200, "{target}: {body}");
    body
}

/// The names of the records that a GET finds, in their order.
#[track_caller]
pub fn names(engine: &Engine, target: &str) -> Vec<String> {
    let body = body(engine, target);
    let records = body["records"].as_array().expect("a list").iter();
    records
        .map(|record| record["name"].as_str().unwrap_or("?").to_owned())
        .collect()
}

/// Asserts that a GET is refused: status, code and, where there is one, target.
#[track_caller]
pub fn refused(engine: &Engine, target: &str, status: u16, code: &str, field: Option<&str>) {
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
pub fn header<'s>(sent: &'s Sent, name: &str) -> Option<&'s str> {
    let mut headers = sent.headers.iter();
    let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.as_str())
}
