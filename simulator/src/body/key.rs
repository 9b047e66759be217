//! The keys of a record.

use serde_json::{Value, json};
use uuid::Uuid;

use super::required::missing;
use crate::failure::Failure;
use crate::model::{Access, Table, TableId};
use crate::store::{self, Key, Record, State};

/// Makes the UUID of a new record, where it has one of its own that it does not bring.
pub(crate) fn make_uuid(table: &Table, body: &mut Value) {
    let Some(own) = table.record.property("uuid") else {
        return;
    };
    if own.access == Access::Read || body.get("uuid").is_none() {
        store::set(body, "uuid", json!(Uuid::new_v4().to_string()));
    }
}

/// Gives a new record the next free `index`, where that is its last key and it does not bring one.
pub(crate) fn make_index(state: &State, table: TableId, above: &[String], record: &mut Record) {
    let known = &state.api.tables[table];
    let Some((last, before)) = known.own_keys().split_last() else {
        return;
    };
    if last != "index" || record.get(last).is_some() {
        return;
    }
    let texts = before.iter().map(|name| Some(text(record.get(name)?)));
    let Some(texts) = texts.collect::<Option<Vec<_>>>() else {
        return;
    };
    let above: Key = above.iter().cloned().chain(texts).collect();
    let used = state.below(table, &above, None);
    let used = used.filter_map(|(key, _)| key.last()?.parse::<u64>().ok());
    let next = used.max().map_or(1, |most| most.saturating_add(1));
    record.set(last, next);
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
