//! What ONTAP adds to a record: seed files hold what was sent, and get what would have become of it.

use serde_json::Value;

use crate::body::{defaults, hide};
use crate::model::{Access, Method, TableId};
use crate::rules::{self, Caller, Context};
use crate::store::{Key, Record, State};

/// Completes a record of a seed file, and does what follows elsewhere. What the file says stays as it is; a record that
/// the rules would refuse gets what follows from the document alone.
pub(super) fn complete(state: &mut State, table: TableId, key: &Key) {
    let Some(given) = state.tables[table].remove(key) else {
        return;
    };
    let record = as_created(state, table, key, given);
    state.tables[table].insert(key.clone(), record.clone());
    let caller = administrator(state);
    let path = state.api.tables[table].path.clone();
    rules::of(&path).after(&mut context(state, &caller), key, Some(&record));
}

fn as_created(state: &mut State, table: TableId, key: &Key, mut record: Record) -> Record {
    let api = state.api.clone();
    let known = &api.tables[table];
    let post = api
        .endpoint(&known.path)
        .and_then(|endpoint| endpoint.operations.get(&Method::Post));
    if let Some(post) = post {
        let schema = post.body.as_deref().unwrap_or(&known.record);
        defaults::fill(post, schema, &mut record.value);
        record = merged(record.clone(), hide::split(&known.record, record.value));
    }
    scope(state, table, &mut record);
    for name in ["create_time", "timestamp"] {
        let property = known.record.property(name);
        let made = property
            .is_some_and(|p| p.access == Access::Read && p.format.as_deref() == Some("date-time"));
        if made && record.get(name).is_none() {
            record.set(name, crate::clock::Clock::text(state.clock.now()));
        }
    }
    let mut created = record.clone();
    let caller = administrator(state);
    let above = key.get(..known.above).unwrap_or_default();
    let rules = rules::of(&known.path);
    match rules.seeded(&mut context(state, &caller), above, &mut created) {
        Ok(()) => merged(record, created),
        Err(_) => record,
    }
}

/// The cluster or an SVM, by the owner.
fn scope(state: &State, table: TableId, record: &mut Record) {
    let schema = state.api.tables[table].record.property("scope");
    let owner = match record.text("owner.uuid") {
        "" => record.text("svm.uuid"),
        uuid => uuid,
    };
    let of_svm = !owner.is_empty() && owner != state.cluster.uuid;
    let word = if of_svm { "svm" } else { "cluster" };
    let takes = schema.is_some_and(|scope| scope.values.iter().any(|value| value == word));
    if takes && record.get("scope").is_none() {
        record.set("scope", word);
    }
}

fn administrator(state: &State) -> Caller {
    Caller {
        name: "admin".to_owned(),
        role: "admin".to_owned(),
        owner: state.cluster.clone(),
    }
}

fn context<'c>(state: &'c mut State, caller: &'c Caller) -> Context<'c> {
    Context {
        state,
        caller,
        svm: None,
        parameters: &[],
    }
}

/// A record with what only the other has.
fn merged(mut record: Record, other: Record) -> Record {
    add(&mut record.value, other.value);
    if !other.hidden.is_null() {
        add(&mut record.hidden, other.hidden);
    }
    record
}

fn add(into: &mut Value, other: Value) {
    match (into, other) {
        (Value::Object(known), Value::Object(others)) => {
            for (name, other) in others {
                add(known.entry(name).or_insert(Value::Null), other);
            }
        }
        (Value::Array(known), Value::Array(others)) if known.len() == others.len() => {
            let pairs = known.iter_mut().zip(others);
            pairs
                .filter(|(known, other)| known.is_object() && other.is_object())
                .for_each(|(known, other)| add(known, other));
        }
        (into @ Value::Null, other) => *into = other,
        _ => {}
    }
}
