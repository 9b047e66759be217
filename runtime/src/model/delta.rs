//! What differs between a state that is wanted and the one that is there.
//!
//! What is wanted names what it is about: a member it leaves out may be anything. Types decide what is the same:
//! durations by length, instants by time, lists as sets.

use serde_json::{Map, Value};

use super::{FromJson, ReadModel};

/// What has to be sent so that the member `name` of a record becomes as wanted; `None` where it is so already, and where
/// the record has no such member: what is never returned cannot be compared.
pub(crate) fn delta_of_member<M: ReadModel>(
    name: &str,
    wanted: &Value,
    current: Option<&Value>,
) -> Option<Value> {
    M::delta_of(name, wanted, current)
}

/// The delta of a field, whose type the accessor tells; what `read_model!` calls.
pub fn delta_of_field<M, T: FromJson>(
    _field: fn(&M) -> &Option<T>,
    wanted: &Value,
    current: Option<&Value>,
) -> Option<Value> {
    match current {
        None if is_unset(wanted) => None,
        current => T::delta(wanted, current),
    }
}

/// The delta of an object: the members that differ. Members the record does not know are left out: they are never
/// returned.
pub fn delta_of_object<M: ReadModel>(wanted: &Value, current: Option<&Value>) -> Option<Value> {
    let (Value::Object(wanted), Some(Value::Object(current))) = (wanted, current) else {
        return differs(wanted, current);
    };
    let mut delta = Map::new();
    for (name, wanted) in wanted {
        if let Some(value) = M::delta_of(name, wanted, current.get(name)) {
            delta.insert(name.clone(), value);
        }
    }
    (!delta.is_empty()).then_some(Value::Object(delta))
}

/// The delta of a list: the whole list, unless both hold the same elements in any order.
pub(crate) fn delta_of_list<T: FromJson>(wanted: &Value, current: Option<&Value>) -> Option<Value> {
    let one = |value: &Value| match value {
        Value::Array(items) => items.clone(),
        other => vec![other.clone()],
    };
    let (items, mut left) = (one(wanted), current.map(one).unwrap_or_default());
    let same = items.len() == left.len()
        && items.iter().all(|item| {
            let found = left
                .iter()
                .position(|other| T::delta(item, Some(other)).is_none());
            found.map(|index| left.swap_remove(index)).is_some()
        });
    (!same).then(|| wanted.clone())
}

/// The delta of values that a reading makes comparable; those it cannot read are compared as they are.
pub(crate) fn delta_by<K: PartialEq>(
    read: impl Fn(&str) -> Option<K>,
    wanted: &Value,
    current: Option<&Value>,
) -> Option<Value> {
    let key = |value: &Value| value.as_str().and_then(&read);
    match (key(wanted), current.and_then(key)) {
        (Some(wanted), Some(current)) if wanted == current => None,
        _ => differs(wanted, current),
    }
}

/// The delta of scalars: a number in a string is that number.
pub(crate) fn differs(wanted: &Value, current: Option<&Value>) -> Option<Value> {
    let same = current.is_some_and(|current| match (scalar(wanted), scalar(current)) {
        (Some(wanted), Some(current)) => wanted == current,
        _ => wanted == current,
    });
    (!same).then(|| wanted.clone())
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// Whether a value is what ONTAP shows by leaving the member out.
fn is_unset(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.values().all(is_unset),
        _ => false,
    }
}
