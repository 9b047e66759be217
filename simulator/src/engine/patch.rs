//! A PATCH of one record.

use serde_json::{Map, Value};

use super::call::Call;
use super::job::{self, Work};
use super::scope;
use crate::body::{check, merge, owner, required};
use crate::failure::Failure;
use crate::message::Reply;
use crate::model::{Method, TableId};
use crate::rules;
use crate::store::{self, Key, Record, State};

/// Changes a record, at once or as a job.
///
/// # Errors
///
/// What the document or the rules do not allow; 404 for a record that is not there.
pub(crate) fn patch(
    call: &Call<'_>,
    state: &mut State,
    table: TableId,
    members: Map<String, Value>,
) -> Result<Reply, Failure> {
    let change = change(call, state, table, members)?;
    let key = call.keys.clone();
    named(call, state, table, &key)?;
    if call.query.control.validate_only {
        return Ok(Reply::empty(200));
    }
    super::write::guard(call, state)?;
    if call.operation.may_be_job() {
        return job::start(call, state, Work::Modify(table, key, change), |_| {});
    }
    modify(call, state, table, &key, &change)?;
    Ok(Reply::empty(200))
}

/// A change that the document allows.
///
/// # Errors
///
/// The first member that cannot be changed, or nothing to change at all (262190).
pub(crate) fn change(
    call: &Call<'_>,
    state: &State,
    table: TableId,
    members: Map<String, Value>,
) -> Result<Value, Failure> {
    let known = &state.api.tables[table];
    let schema = call.operation.body.as_deref().unwrap_or(&known.record);
    if members.is_empty() {
        return Err(Failure::bad(262_190, "There is nothing to change."));
    }
    let change = Value::Object(check::object(members, schema, check::Verb::Modify)?);
    let mut keys = known.own_keys().iter();
    if let Some(key) = keys.find(|key| store::get(&change, key).is_some()) {
        let message = format!("The field \"{key}\" is a key and cannot be changed.");
        return Err(Failure::bad(262_203, message)
            .at(key.as_str())
            .with(key.as_str()));
    }
    let path_keys = known.keys.iter().map(String::as_str);
    required::check(
        call.operation,
        schema,
        path_keys,
        call.svm.is_some(),
        &change,
    )?;
    Ok(change)
}

/// The record with a key, as far as the request may touch it. A singleton that cannot be created is always there.
pub(crate) fn existing(
    call: &Call<'_>,
    state: &State,
    table: TableId,
    key: &Key,
) -> Result<Record, Failure> {
    let known = &state.api.tables[table];
    match state.tables[table].get(key) {
        Some(record) if scope::sees(call.svm.as_ref(), known, key, &record.value) => {
            Ok(record.clone())
        }
        None if known.singleton && !call.endpoint.operations.contains_key(&Method::Post) => {
            Ok(Record::new(Value::Object(Map::new())))
        }
        _ => Err(Failure::missing()),
    }
}

/// Checks that the record of the path is there and is the one that the query means, where it repeats the keys.
pub(super) fn named(
    call: &Call<'_>,
    state: &State,
    table: TableId,
    key: &Key,
) -> Result<(), Failure> {
    let record = existing(call, state, table, key)?;
    let seen = rules::of(&state.api.tables[table].path).view(state, key, &record);
    match call.query.filters.matches(&seen) {
        true => Ok(()),
        false => Err(Failure::missing()),
    }
}

/// Changes a record.
///
/// # Errors
///
/// What the rules refuse, or a record that is not there.
pub(crate) fn modify(
    call: &Call<'_>,
    state: &mut State,
    table: TableId,
    key: &Key,
    change: &Value,
) -> Result<(), Failure> {
    let api = state.api.clone();
    let known = &api.tables[table];
    let rules = rules::of(&known.path);
    let old = existing(call, state, table, key)?;
    let mut new = merge::changed(&known.record, &old, change);
    owner::follow(state, call.svm.as_ref(), &known.record, change, &mut new)?;
    rules.modify(&mut call.context(state), key, &old, change, &mut new)?;
    state.tables[table].insert(key.clone(), new.clone());
    rules.after(&mut call.context(state), key, Some(&new));
    Ok(())
}
