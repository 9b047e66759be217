//! The cluster or SVM that a record belongs to.

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::model::Schema;
use crate::store::{self, Identity, Record, State};

/// Finds the owner that a new record names, or means by naming none, and writes both its name and its UUID.
///
/// A record with an `owner` belongs to the SVM that the request is limited to, or else to the cluster. A record with an
/// `svm` belongs to the cluster by having none. `scope` follows from it.
///
/// # Errors
///
/// An owner that does not exist (2621462), or a name and a UUID of different ones (2621706).
pub(crate) fn resolve(
    state: &State,
    limit: Option<&Identity>,
    schema: &Schema,
    body: &mut Value,
) -> Result<(), Failure> {
    let mut of_svm = limit.is_some();
    for object in ["owner", "svm"] {
        if !is_reference(schema, object) {
            continue;
        }
        let named = find(state, limit, body.get(object), object)?.or(limit);
        of_svm = named.is_some_and(|named| *named != state.cluster);
        match named {
            Some(named) if of_svm || object == "owner" => set(schema, body, object, named),
            _ if object == "owner" => set(schema, body, object, &state.cluster),
            _ => {
                store::take(body, object);
            }
        }
    }
    let scope = schema.property("scope");
    let word = if of_svm { "svm" } else { "cluster" };
    if scope.is_some_and(|scope| scope.values.iter().any(|value| value == word)) {
        store::set(body, "scope", json!(word));
    }
    Ok(())
}

/// Completes the owner of a record that is only pointed at, as in a list of records to change.
///
/// # Errors
///
/// Those of [`resolve`].
pub(crate) fn complete(
    state: &State,
    limit: Option<&Identity>,
    schema: &Schema,
    body: &mut Value,
) -> Result<(), Failure> {
    for object in ["owner", "svm"] {
        if let Some(named) = find(state, limit, body.get(object), object)? {
            set(schema, body, object, named);
        }
    }
    Ok(())
}

/// The owner that a changed record has, where the change names another: both its name and its UUID.
///
/// # Errors
///
/// Those of [`resolve`].
pub(crate) fn follow(
    state: &State,
    limit: Option<&Identity>,
    schema: &Schema,
    change: &Value,
    new: &mut Record,
) -> Result<(), Failure> {
    for object in ["owner", "svm"] {
        if let Some(named) = find(state, limit, change.get(object), object)? {
            set(schema, &mut new.value, object, named);
        }
    }
    Ok(())
}

fn is_reference(schema: &Schema, object: &str) -> bool {
    schema.property(object).is_some_and(|reference| {
        reference.property("name").is_some() || reference.property("uuid").is_some()
    })
}

fn find<'s>(
    state: &'s State,
    limit: Option<&Identity>,
    given: Option<&Value>,
    object: &str,
) -> Result<Option<&'s Identity>, Failure> {
    let text = |leaf: &str| given.and_then(|given| given.get(leaf)?.as_str());
    let unknown = |leaf: &str, value: &str| {
        let path = format!("{object}.{leaf}");
        let message = format!("SVM \"{value}\" does not exist.");
        Failure::bad(2_621_462, message).at(path).with(value)
    };
    let mismatch = |name: &str, other: &str| {
        let message = format!("\"{name}\" and \"{other}\" are not the same SVM.");
        Failure::bad(2_621_706, message).at(object).with(name)
    };
    let by_uuid = text("uuid").map(|uuid| {
        let found = state.owner_by_uuid(&uuid.to_ascii_lowercase());
        found.ok_or_else(|| unknown("uuid", uuid))
    });
    let by_name = text("name").map(|name| {
        let found = state.owner_by_name(name);
        found.ok_or_else(|| unknown("name", name))
    });
    let found = match (by_uuid.transpose()?, by_name.transpose()?) {
        (Some(one), Some(other)) if one != other => {
            return Err(mismatch(&other.name, &one.uuid));
        }
        (one, other) => one.or(other),
    };
    match (found, limit) {
        (Some(found), Some(limit)) if found != limit => Err(mismatch(&found.name, &limit.name)),
        _ => Ok(found),
    }
}

fn set(schema: &Schema, body: &mut Value, object: &str, owner: &Identity) {
    for (leaf, value) in [("name", &owner.name), ("uuid", &owner.uuid)] {
        let path = format!("{object}.{leaf}");
        if schema.at(&path).is_some() {
            store::set(body, &path, json!(value));
        }
    }
}
