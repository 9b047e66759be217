//! What is stored but never shown.

use serde_json::{Map, Value};

use crate::model::Schema;
use crate::store::Record;

/// A record of which the schema decides what may be shown.
pub(crate) fn split(schema: &Schema, value: Value) -> Record {
    let (value, hidden) = parted(schema, value);
    Record {
        value: value.unwrap_or_else(|| Value::Object(Map::new())),
        hidden: hidden.unwrap_or_default(),
    }
}

fn hides(schema: &Schema) -> bool {
    !schema.readable() || schema.format.as_deref() == Some("password")
}

/// What is shown and what is not.
fn parted(schema: &Schema, value: Value) -> (Option<Value>, Option<Value>) {
    if hides(schema) {
        return (None, Some(value));
    }
    match value {
        Value::Object(members) => {
            let (mut shown, mut hidden) = (Map::new(), Map::new());
            for (name, value) in members {
                let (visible, secret) = match schema.property(&name) {
                    Some(schema) => parted(schema, value),
                    None => (Some(value), None),
                };
                shown.extend(visible.map(|value| (name.clone(), value)));
                hidden.extend(secret.map(|value| (name, value)));
            }
            let hidden = (!hidden.is_empty()).then_some(Value::Object(hidden));
            // An object of which everything is hidden is not shown as an empty one.
            let empty = shown.is_empty() && hidden.is_some();
            ((!empty).then_some(Value::Object(shown)), hidden)
        }
        Value::Array(items) => {
            let parts = items.into_iter().map(|item| match item {
                Value::Object(_) => {
                    // The properties of the elements are those of the list.
                    let (shown, hidden) = parted_element(schema, item);
                    (shown.unwrap_or_default(), hidden.unwrap_or_default())
                }
                item => (item, Value::Null),
            });
            let (shown, hidden): (Vec<Value>, Vec<Value>) = parts.unzip();
            let any = hidden.iter().any(|value| !value.is_null());
            (
                Some(Value::Array(shown)),
                any.then_some(Value::Array(hidden)),
            )
        }
        value => (Some(value), None),
    }
}

fn parted_element(list: &Schema, item: Value) -> (Option<Value>, Option<Value>) {
    match &list.kind {
        crate::model::Kind::Array(items) => parted(items, item),
        _ => (Some(item), None),
    }
}
