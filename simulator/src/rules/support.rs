//! What the rules of several tables need.

use serde_json::Value;

use crate::failure::Failure;
use crate::model::Method;
use crate::store::{Identity, Record, State, get};

/// An operation by its template.
pub(super) type Place = (&'static str, Method);

/// A refusal with the first of these numbers that the release documents for the operation; with the general number of
/// a wrong field (2) where it documents none of them. The user's own document may lend the text.
pub(super) fn refuse(
    state: &State,
    place: Place,
    codes: &[u64],
    message: impl Into<String>,
) -> Failure {
    let code = documented(state, place, codes).unwrap_or(2);
    let (template, method) = place;
    match state.texts.get(template, method, code) {
        Some(text) => Failure::bad(code, text),
        None => Failure::bad(code, message),
    }
}

/// The first of these numbers that the release documents for an operation.
pub(super) fn documented(state: &State, (template, method): Place, codes: &[u64]) -> Option<u64> {
    let operation = state.api.endpoint(template)?.operations.get(&method)?;
    codes
        .iter()
        .copied()
        .find(|code| operation.errors.contains(code))
}

/// Whether a table of the release has a property.
pub(super) fn has(state: &State, table: &str, property: &str) -> bool {
    let table = state.api.table(table);
    table.is_some_and(|id| state.api.tables[id].record.at(property).is_some())
}

/// Sets who owns a record: the cluster, where the request named nobody and is not limited to an SVM. Returns the owner.
pub(super) fn own(state: &State, svm: Option<&Identity>, record: &mut Record) -> Identity {
    let known = state.owner_by_uuid(record.text("owner.uuid"));
    let known = known.or_else(|| state.owner_by_name(record.text("owner.name")));
    let owner = known.or(svm).unwrap_or(&state.cluster).clone();
    record.set("owner.uuid", owner.uuid.as_str());
    record.set("owner.name", owner.name.as_str());
    owner
}

/// A reference to the cluster or an SVM.
pub(super) use crate::seed::reference;

/// Sets `scope` by the owner, where the table has it.
pub(super) fn scope(state: &State, table: &str, record: &mut Record, owner: &Identity) {
    if has(state, table, "scope") {
        let scope = if owner.uuid == state.cluster.uuid {
            "cluster"
        } else {
            "svm"
        };
        record.set("scope", scope);
    }
}

/// Sets a property only where the table has it.
pub(super) fn set_known(
    state: &State,
    table: &str,
    record: &mut Record,
    property: &str,
    value: impl Into<Value>,
) {
    if has(state, table, property) {
        record.set(property, value);
    }
}

/// A text of what is never shown, by its dotted path, such as a password; empty when there is none.
pub(super) fn hidden<'r>(record: &'r Record, name: &str) -> &'r str {
    get(&record.hidden, name)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// A text that was sent, wherever the engine keeps it.
pub(super) fn sent<'r>(record: &'r Record, name: &str) -> &'r str {
    match hidden(record, name) {
        "" => record.text(name),
        text => text,
    }
}

/// The texts of a list.
pub(super) fn texts(value: Option<&Value>) -> impl Iterator<Item = &str> {
    value
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

/// Whether a record is only checked or also changed: what a PATCH names.
pub(super) fn names(change: &Value, property: &str) -> bool {
    get(change, property).is_some()
}
