//! The keys of a record.

use serde_json::{Value, json};

use super::required::missing;
use crate::failure::Failure;
use crate::model::{Access, Kind, Table, TableId};
use crate::store::{self, Key, Record, State};

/// Makes the UUID of a new record, where it has one of its own that it does not bring.
pub(crate) fn make_uuid(state: &State, table: &Table, body: &mut Value) {
    let Some(own) = table.record.property("uuid") else {
        return;
    };
    if own.access == Access::Read || body.get("uuid").is_none() {
        store::set(body, "uuid", json!(state.make_uuid(&table.path)));
    }
}

/// Makes the keys that a new record does not bring, where nobody but the cluster can: the next free number, or a name
/// of its own.
pub(crate) fn make_others(state: &State, table: TableId, above: &[String], record: &mut Record) {
    let known = &state.api.tables[table];
    let mut before: Key = above.to_vec();
    for name in known.own_keys() {
        let property = known.record.at(name);
        let made = name == "index" || property.is_some_and(|key| key.access == Access::Read);
        if made && record.get(name).is_none() {
            match property.map(|property| &property.kind) {
                Some(Kind::Integer) => record.set(name, next(state, table, &before)),
                _ => record.set(name, state.make_uuid(&known.path).replace('-', "")),
            }
        }
        before.extend(record.get(name).map(text));
    }
}

/// The number after the greatest that records with these first keys have.
fn next(state: &State, table: TableId, before: &Key) -> u64 {
    let keys = state.below(table, before, None).map(|(key, _)| key);
    let numbers = keys.filter_map(|key| key.get(before.len())?.parse::<u64>().ok());
    numbers.max().map_or(1, |most| most.saturating_add(1))
}

/// The key of a record below others.
///
/// # Errors
///
/// A key that has no value.
pub(crate) fn of(table: &Table, above: &[String], value: &Value) -> Result<Key, Failure> {
    let mut key: Key = above.to_vec();
    for name in table.own_keys() {
        let found = store::get(value, name).filter(|value| is_key(value));
        key.push(text(found.ok_or_else(|| missing(name))?));
    }
    Ok(key)
}

fn is_key(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.is_empty(),
        Value::Number(_) | Value::Bool(_) => true,
        _ => false,
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
