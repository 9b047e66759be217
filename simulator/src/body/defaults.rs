//! What absent properties of a new record mean.

use serde_json::{Map, Value};

use crate::model::{Kind, Operation, Schema};
use crate::store;

/// Fills in what the operation and the schema say of absent properties. What the operation says goes first.
pub(crate) fn fill(operation: &Operation, schema: &Schema, body: &mut Value) {
    for (path, value) in &operation.defaults {
        if schema.at(path).is_some() {
            if store::get(body, path).is_none() {
                put(schema, body, path, value);
            }
        } else if let Some(members) = body.as_object_mut() {
            below(schema, members, path, value);
        }
    }
    if let Some(members) = body.as_object_mut() {
        described(schema, members);
    }
}

/// A nested path is filled in only where the object around it is given: a record without it has none of it.
fn put(schema: &Schema, body: &mut Value, path: &str, value: &Value) {
    let above = path.rsplit_once('.').map(|(above, _)| above);
    let listed = above.is_some_and(|above| passes_list(schema, above));
    let there = above.is_none_or(|above| store::get(body, above).is_some());
    if there && !listed {
        store::set(body, path, value.clone());
    }
}

fn passes_list(schema: &Schema, path: &str) -> bool {
    let ends = path.match_indices('.').map(|(at, _)| at);
    let mut prefixes = ends.chain([path.len()]).map(|end| &path[..end]);
    prefixes.any(|prefix| {
        let schema = schema.at(prefix);
        schema.is_some_and(|schema| matches!(schema.kind, Kind::Array(_)))
    })
}

/// Documents name some properties of list elements without the list.
fn below(schema: &Schema, members: &mut Map<String, Value>, name: &str, value: &Value) {
    for (member, inner) in members.iter_mut() {
        let Some(schema) = schema.property(member) else {
            continue;
        };
        let fill = |object: &mut Value| {
            if let Some(object) = object.as_object_mut() {
                if schema.property(name).is_some() && !object.contains_key(name) {
                    object.insert(name.to_owned(), value.clone());
                }
                below(schema, object, name, value);
            }
        };
        match inner {
            Value::Array(items) => items.iter_mut().for_each(fill),
            inner => fill(inner),
        }
    }
}

/// Defaults of the schema, in objects and list elements that are given.
fn described(schema: &Schema, members: &mut Map<String, Value>) {
    let Some(properties) = schema.properties() else {
        return;
    };
    for (name, schema) in properties {
        match members.get_mut(name) {
            Some(Value::Object(inner)) => described(schema, inner),
            Some(Value::Array(items)) => items
                .iter_mut()
                .filter_map(Value::as_object_mut)
                .for_each(|item| described(schema, item)),
            Some(_) => {}
            None => {
                let default = schema.default.as_ref().filter(|_| schema.readable());
                // An empty text is how documents say that there is none.
                if let Some(default) = default.filter(|value| value.as_str() != Some("")) {
                    members.insert(name.clone(), default.clone());
                }
            }
        }
    }
}
