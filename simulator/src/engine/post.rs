//! A POST of one record.

use serde_json::{Map, Value, json};

use super::call::Call;
use super::job::{self, Work};
use super::{get, links, scope};
use crate::body::{check, defaults, hide, key, owner, required};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::message::Reply;
use crate::model::{Access, Schema, Table, TableId};
use crate::query::fields::Shape;
use crate::rules;
use crate::store::{Key, Record, State};

/// Creates a record, at once or as a job.
///
/// # Errors
///
/// What the document, the references or the rules do not allow.
pub(crate) fn post(
    call: &Call<'_>,
    state: &mut State,
    table: TableId,
    members: Map<String, Value>,
) -> Result<Reply, Failure> {
    let body = checked(call, state, table, members)?;
    let record = draft(call, state, table, body)?;
    if call.query.control.validate_only {
        let key = key::of(&state.api.tables[table], &call.keys, &record.value);
        return match key.is_ok_and(|key| state.tables[table].contains_key(&key)) {
            true => Err(Failure::duplicate()),
            false => Ok(Reply::empty(200)),
        };
    }
    super::write::guard(call, state)?;
    if !call.operation.may_be_job() {
        let key = add(call, state, table, &call.keys, record)?;
        return Ok(created(call, state, table, &key));
    }
    let api = state.api.clone();
    let location = location(call, &api.tables[table], &record);
    let records = (call.query.control.return_records == Some(true)).then(|| record.value.clone());
    job::start(call, state, Work::Add(table, record), |reply| {
        reply.headers.push(("Location", location));
        if let Some(mut record) = records {
            // What is made up for the record is not known before it is there.
            crate::store::take(&mut record, "uuid");
            reply.body["num_records"] = json!(1);
            reply.body["records"] = json!([record]);
        }
    })
}

/// A body that the document allows.
pub(crate) fn checked(
    call: &Call<'_>,
    state: &State,
    table: TableId,
    members: Map<String, Value>,
) -> Result<Value, Failure> {
    let schema = sent_schema(call, &state.api.tables[table]);
    check::object(members, schema, check::Verb::Create).map(Value::Object)
}

fn sent_schema<'c>(call: &'c Call<'_>, table: &'c Table) -> &'c Schema {
    call.operation.body.as_deref().unwrap_or(&table.record)
}

/// The record that a body describes, with everything that follows from the document.
pub(crate) fn draft(
    call: &Call<'_>,
    state: &State,
    table: TableId,
    mut body: Value,
) -> Result<Record, Failure> {
    let known = &state.api.tables[table];
    let schema = sent_schema(call, known);
    let path_keys = call.endpoint.key_names();
    required::check(call.operation, schema, path_keys, call.svm.is_some(), &body)?;
    owner::resolve(state, call.svm.as_ref(), &known.record, &mut body)?;
    defaults::fill(call.operation, schema, &mut body);
    key::make_uuid(state, known, &mut body);
    for name in ["create_time", "timestamp"] {
        let property = known.record.property(name);
        if property
            .is_some_and(|p| p.access == Access::Read && p.format.as_deref() == Some("date-time"))
        {
            body[name] = json!(Clock::text(state.clock.now()));
        }
    }
    Ok(hide::split(&known.record, body))
}

/// Adds a record.
///
/// # Errors
///
/// What the rules refuse, a record that exists already (409, 1), or one above it that does not (404, 4).
pub(crate) fn add(
    call: &Call<'_>,
    state: &mut State,
    table: TableId,
    above: &[String],
    mut record: Record,
) -> Result<Key, Failure> {
    let api = state.api.clone();
    let known = &api.tables[table];
    let rules = rules::of(&known.path);
    rules.create(&mut call.context(state), above, &mut record)?;
    key::make_others(state, table, above, &mut record);
    let mut key = key::of(known, above, &record.value)?;
    if known.own_keys().is_empty() && !known.singleton {
        // Records without an address still have to be told apart.
        key.push(state.make_uuid(&known.path));
    }
    let above_is_there = super::write::above_is_there(state, &known.path, above);
    if !above_is_there || !scope::sees(call.svm.as_ref(), known, &key, &record.value) {
        return Err(Failure::missing());
    }
    if state.tables[table].contains_key(&key) {
        return Err(Failure::duplicate());
    }
    state.tables[table].insert(key.clone(), record.clone());
    rules.after(&mut call.context(state), &key, Some(&record));
    Ok(key)
}

/// The address of a record to be: that of the collection while the keys are not all known.
fn location(call: &Call<'_>, table: &Table, record: &Record) -> String {
    let key = key::of(table, &call.keys, &record.value).ok();
    let known = key.and_then(|key| links::href(table, &key));
    known.unwrap_or_else(|| call.request.split().0.to_owned())
}

/// The reply to a POST that was done at once.
fn created(call: &Call<'_>, state: &State, table: TableId, key: &Key) -> Reply {
    let known = &state.api.tables[table];
    let record = state.tables[table].get(key);
    let extra = record.and_then(|record| rules::of(&known.path).created(state, key, record));
    let mut body = json!({});
    if call.query.control.return_records == Some(true) {
        let mut shown = get::shown(state, table, key, Shape::Standard).unwrap_or_else(|| json!({}));
        if let (Some(shown), Some(Value::Object(extra))) = (shown.as_object_mut(), extra) {
            shown.extend(extra);
        }
        body = json!({"num_records": 1, "records": [shown]});
    } else if let Some(extra) = extra {
        let documented = call.operation.success.get(&201).and_then(Option::as_ref);
        body = match documented.and_then(|schema| schema.property("records")) {
            Some(_) => json!({"num_records": 1, "records": [extra]}),
            None => extra,
        };
    }
    let location = links::href(known, key);
    let location = location.unwrap_or_else(|| call.request.split().0.to_owned());
    Reply::new(201, body).header("Location", location)
}
