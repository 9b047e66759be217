//! Writes of the records that a body lists. Each is read at once, everything else happens in one job.

use serde_json::{Map, Value};

use super::Results;
use crate::assumptions;
use crate::body::{check, hide, key, owner};
use crate::engine::call::Call;
use crate::engine::job::{self, Ended, Work};
use crate::engine::{control, delete, patch, post, write};
use crate::failure::Failure;
use crate::message::Reply;
use crate::model::{Method, TableId};
use crate::rules;
use crate::store::{self, Key, Record, State};

/// Records to write.
#[derive(Clone, Debug)]
pub(crate) struct Batch {
    table: TableId,
    rows: Vec<Row>,
}

/// One of them.
#[derive(Clone, Debug)]
struct Row {
    /// What messages call it.
    name: String,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    Add(Value),
    /// The keys, and the change.
    Modify(Value, Value),
    /// The keys.
    Remove(Value),
    /// The keys of a job that is paused, resumed or cancelled.
    Control(Value),
}

/// What can be undone.
enum Undo {
    Add(Key),
    Modify(Key, Record),
}

/// The members of the records that a body lists; nothing when it describes one record, or when the release knows no
/// lists of records.
///
/// # Errors
///
/// `records` that are no list of objects, and members beside it.
pub(crate) fn of(
    call: &Call<'_>,
    state: &State,
    members: &mut Map<String, Value>,
) -> Result<Option<Vec<Map<String, Value>>>, Failure> {
    let documented = call.operation.body.as_ref();
    let documented = documented.is_some_and(|body| body.property("records").is_some());
    if !members.contains_key("records")
        || !(documented || state.api.release >= assumptions::NEWER_PARAMETERS)
    {
        return Ok(None);
    }
    let records = members.remove("records");
    let Some(Value::Array(records)) = records else {
        let message = "The field \"records\" takes a list.";
        return Err(Failure::bad(262_254, message).at("records"));
    };
    members.remove("num_records");
    if let Some(other) = members.keys().next() {
        let message = format!("The field \"{other}\" cannot stand beside \"records\".");
        return Err(Failure::bad(262_186, message).at(other.as_str()));
    }
    let records = records.into_iter().map(|record| match record {
        Value::Object(members) => Ok(members),
        other => Err(Failure::invalid(&other.to_string(), "records", "object")),
    });
    records.collect::<Result<_, _>>().map(Some)
}

/// Starts the job.
///
/// # Errors
///
/// A record that the document does not allow; everything else is the job's.
pub(crate) fn start(
    call: &Call<'_>,
    state: &mut State,
    table: TableId,
    records: Vec<Map<String, Value>>,
) -> Result<Reply, Failure> {
    let rows = records.into_iter().enumerate();
    let rows = rows.map(|(index, members)| row(call, state, table, index, members));
    let rows = rows.collect::<Result<Vec<_>, _>>()?;
    if call.query.control.validate_only {
        return Ok(Reply::empty(200));
    }
    write::guard(call, state)?;
    job::start(call, state, Work::Many(Batch { table, rows }), |_| {})
}

fn row(
    call: &Call<'_>,
    state: &State,
    table: TableId,
    index: usize,
    members: Map<String, Value>,
) -> Result<Row, Failure> {
    let known = &state.api.tables[table];
    let what = match call.method {
        Method::Post => What::Add(post::checked(call, state, table, members)?),
        _ => {
            let mut rest = check::nest(members, &known.record)?;
            let keys = take_keys(known.own_keys(), &mut rest);
            match call.method {
                Method::Patch if control::is_about_jobs(call) => {
                    What::Control(pointed(keys, &rest)?)
                }
                Method::Patch => What::Modify(keys, patch::change(call, state, table, rest)?),
                _ => What::Remove(pointed(keys, &rest)?),
            }
        }
    };
    let (What::Add(value) | What::Modify(value, _) | What::Remove(value) | What::Control(value)) =
        &what;
    let last = known.own_keys().last();
    let name = last.and_then(|last| store::get(value, last));
    let name = match name {
        Some(Value::String(name)) => name.clone(),
        Some(other) => other.to_string(),
        None => format!("records[{index}]"),
    };
    Ok(Row { name, what })
}

/// Keys that nothing else stands beside.
fn pointed(keys: Value, rest: &Map<String, Value>) -> Result<Value, Failure> {
    match rest.keys().next() {
        Some(other) => Err(Failure::unexpected(other).at(other.as_str())),
        None => Ok(keys),
    }
}

/// Takes what points at a record out of its members: its keys, and an owner by whatever name.
fn take_keys(own: &[String], rest: &mut Map<String, Value>) -> Value {
    let mut keys = Value::Object(Map::new());
    let mut whole = Value::Object(std::mem::take(rest));
    for path in own {
        let path = match path.as_str() {
            "owner.uuid" | "owner.name" => "owner",
            "svm.uuid" | "svm.name" => "svm",
            other => other,
        };
        if let Some(value) = store::take(&mut whole, path) {
            store::set(&mut keys, path, value);
        }
        let above = path.rsplit_once('.').map(|(above, _)| above);
        let emptied = above.and_then(|above| Some((above, store::get(&whole, above)?)));
        if let Some((above, Value::Object(members))) = emptied
            && members.is_empty()
        {
            store::take(&mut whole, above);
        }
    }
    if let Value::Object(members) = whole {
        *rest = members;
    }
    keys
}

/// Writes the records, one after another.
pub(crate) fn run(call: &Call<'_>, state: &mut State, batch: Batch) -> Ended {
    let mut results = Results::new(batch.table, call.keys.clone());
    // What is removed is not brought back, so there is no reason to stop.
    let goes_on = call.query.control.continue_on_failure || call.method == Method::Delete;
    let mut undo = Vec::new();
    for row in batch.rows {
        match write(call, state, batch.table, row.what) {
            Ok((key, step)) => {
                results.touched.push(key);
                undo.extend(step);
            }
            Err(failure) => {
                let (method, name, why) = (call.method, &row.name, &failure.message);
                let message = format!("{method} of record \"{name}\" failed. Reason: {why}.");
                let mut error = Failure::new(failure.status, 262_287, message);
                error.arguments = vec![row.name.clone(), failure.message.clone()];
                results.errors.push(error);
                if !goes_on {
                    results.touched.clear();
                    roll_back(call, state, batch.table, undo, &mut results);
                    break;
                }
            }
        }
    }
    Ended {
        result: verdict(&results).map_or(Ok(()), Err),
        results: Some(results),
    }
}

/// What the job came to, unless everything went well.
fn verdict(results: &Results) -> Option<Failure> {
    let first = results.errors.first()?;
    Some(match () {
        () if !results.rollback_errors.is_empty() => Failure::bad(
            262_288,
            "The request failed, and some of its changes remain.",
        ),
        () if !results.touched.is_empty() => Failure::bad(
            262_292,
            "The request was carried out for some records only.",
        ),
        () => first.clone(),
    })
}

fn write(
    call: &Call<'_>,
    state: &mut State,
    table: TableId,
    what: What,
) -> Result<(Key, Option<Undo>), Failure> {
    match what {
        What::Add(body) => {
            let record = post::draft(call, state, table, body)?;
            let key = post::add(call, state, table, &call.keys, record)?;
            Ok((key.clone(), Some(Undo::Add(key))))
        }
        What::Modify(keys, change) => {
            let key = point(call, state, table, keys)?;
            let old = patch::existing(call, state, table, &key)?;
            patch::modify(call, state, table, &key, &change)?;
            Ok((key.clone(), Some(Undo::Modify(key, old))))
        }
        What::Remove(keys) => {
            let key = point(call, state, table, keys)?;
            delete::remove(call, state, table, &key)?;
            Ok((key, None))
        }
        What::Control(keys) => {
            let key = point(call, state, table, keys)?;
            control::control(call, state, key.last().map_or("", String::as_str))?;
            Ok((key, None))
        }
    }
}

/// The key of the record that is pointed at.
fn point(call: &Call<'_>, state: &State, table: TableId, mut keys: Value) -> Result<Key, Failure> {
    let known = &state.api.tables[table];
    owner::complete(state, call.svm.as_ref(), &known.record, &mut keys)?;
    key::of(known, &call.keys, &hide::split(&known.record, keys).value)
}

/// Takes back what was written, last first.
fn roll_back(
    call: &Call<'_>,
    state: &mut State,
    table: TableId,
    undo: Vec<Undo>,
    results: &mut Results,
) {
    for step in undo.into_iter().rev() {
        match step {
            Undo::Add(key) => {
                if let Err(failure) = delete::remove(call, state, table, &key) {
                    results.touched.push(key);
                    results.rollback_errors.push(failure);
                }
            }
            Undo::Modify(key, old) => {
                state.tables[table].insert(key.clone(), old.clone());
                let api = state.api.clone();
                let rules = rules::of(&api.tables[table].path);
                rules.after(&mut call.context(state), &key, Some(&old));
            }
        }
    }
}
