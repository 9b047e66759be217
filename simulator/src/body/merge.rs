//! A change of a record: absent means unchanged, null clears, lists are replaced.

use serde_json::{Map, Value};

use super::hide;
use crate::model::Schema;
use crate::store::Record;

/// The changed record. What is cleared takes its default again.
pub(crate) fn changed(schema: &Schema, old: &Record, change: &Value) -> Record {
    let parts = hide::split(schema, change.clone());
    let mut new = old.clone();
    merge(&mut new.value, parts.value, Some(schema));
    if !parts.hidden.is_null() {
        merge(&mut new.hidden, parts.hidden, None);
    }
    new
}

fn merge(old: &mut Value, change: Value, schema: Option<&Schema>) {
    let Value::Object(change) = change else {
        *old = change;
        return;
    };
    if !old.is_object() {
        *old = Value::Object(Map::new());
    }
    let Value::Object(members) = old else {
        return;
    };
    for (name, value) in change {
        let schema = schema.and_then(|schema| schema.property(&name));
        match value {
            Value::Null => {
                let default = schema.and_then(|schema| schema.default.clone());
                match default.filter(|value| value.as_str() != Some("")) {
                    Some(default) => members.insert(name, default),
                    None => members.remove(&name),
                };
            }
            Value::Object(_) => {
                let inner = members.entry(name).or_insert(Value::Null);
                merge(inner, value, schema.map(|schema| &**schema));
            }
            value => {
                members.insert(name, value);
            }
        }
    }
}
