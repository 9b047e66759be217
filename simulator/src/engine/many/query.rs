//! Writes of the records that a query finds, one after another.

use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::assumptions;
use crate::engine::call::Call;
use crate::engine::job::{self, Work};
use crate::engine::{control, delete as one_delete, get, page, patch as one_patch, write};
use crate::failure::Failure;
use crate::message::Reply;
use crate::model::TableId;
use crate::query::fields::Shape;
use crate::store::{Key, State};

/// What happens to each record.
enum Change {
    Modify(Value),
    Remove,
    /// Jobs are paused, resumed or cancelled.
    Control,
}

/// What was done so far.
#[derive(Default)]
struct Progress {
    records: Vec<Value>,
    written: usize,
    jobs: Vec<Value>,
    failure: Option<Failure>,
    /// The last record that was looked at, when others are left.
    stopped_after: Option<Key>,
}

/// Changes all records that meet the query.
///
/// # Errors
///
/// A change that the document does not allow, or a query without a condition.
pub(crate) fn patch(
    call: &Call<'_>,
    state: &mut State,
    table: TableId,
    members: Map<String, Value>,
) -> Result<Reply, Failure> {
    let change = match control::is_about_jobs(call) {
        true => {
            write::no_body(&Value::Object(members))?;
            Change::Control
        }
        false => Change::Modify(one_patch::change(call, state, table, members)?),
    };
    each(call, state, table, &change)
}

/// Removes all records that meet the query.
///
/// # Errors
///
/// A query without a condition.
pub(crate) fn delete(call: &Call<'_>, state: &mut State, table: TableId) -> Result<Reply, Failure> {
    each(call, state, table, &Change::Remove)
}

fn each(
    call: &Call<'_>,
    state: &mut State,
    table: TableId,
    change: &Change,
) -> Result<Reply, Failure> {
    if call.query.filters.is_empty() {
        let message = "A request for a whole collection needs a condition in its query.";
        return Err(Failure::bad(assumptions::NO_CONDITION, message));
    }
    if call.query.control.validate_only {
        return Ok(Reply::empty(200));
    }
    write::guard(call, state)?;
    let limit = call.query.control.max_records;
    let found = get::matching(state, table, &call.keys, &call.query, limit);
    let mut progress = Progress::default();
    let patience = call.query.control.return_timeout;
    let patience = Duration::from_secs(patience.unwrap_or(assumptions::PATIENCE));
    let mut spent = Duration::ZERO;
    let mut keys = found.keys.into_iter().peekable();
    while let Some(key) = keys.next() {
        let took = one(call, state, table, change, &key, &mut progress);
        spent = spent.saturating_add(took.unwrap_or(patience));
        let failed = progress.failure.is_some() && !call.query.control.continue_on_failure;
        let late = !spent.is_zero() && spent >= patience && keys.peek().is_some();
        if failed {
            break;
        }
        if late || (keys.peek().is_none() && found.stopped) {
            progress.stopped_after = Some(key);
            break;
        }
    }
    Ok(reply(call, state, table, progress))
}

/// Writes one record; how long it took, or nothing when its job waits for something else.
fn one(
    call: &Call<'_>,
    state: &mut State,
    table: TableId,
    change: &Change,
    key: &Key,
    progress: &mut Progress,
) -> Option<Duration> {
    let shown = |state: &State| {
        let wanted = call.query.control.return_records == Some(true);
        wanted.then(|| get::shown(state, table, key, Shape::Default))?
    };
    let before = shown(state);
    let mut took = Some(Duration::ZERO);
    let asynchronous = call.operation.may_be_job();
    let result = match change {
        Change::Control => {
            let uuid = key.last().map(String::as_str).unwrap_or_default();
            control::control(call, state, uuid)
        }
        Change::Modify(change) if !asynchronous => {
            one_patch::modify(call, state, table, key, change)
        }
        Change::Remove if !asynchronous => one_delete::remove(call, state, table, key).map(|_| ()),
        Change::Modify(_) | Change::Remove => {
            let work = match change {
                Change::Modify(change) => Work::Modify(table, key.clone(), change.clone()),
                _ => Work::Remove(table, key.clone()),
            };
            let (uuid, duration, result) = job::start_and_wait(call, state, work);
            took = duration;
            let link = json!({"self": {"href": job::href(&uuid)}});
            progress.jobs.push(json!({"uuid": uuid, "_links": link}));
            result
        }
    };
    match result {
        Ok(()) => {
            progress.written += 1;
            progress.records.extend(shown(state).or(before));
        }
        Err(failure) => {
            progress.failure.get_or_insert(failure);
        }
    }
    took
}

fn reply(call: &Call<'_>, state: &State, table: TableId, progress: Progress) -> Reply {
    let mut body = json!({
        "num_records": progress.written,
        "_links": {"self": {"href": call.request.target}},
    });
    if call.query.control.return_records == Some(true) {
        body["records"] = Value::Array(progress.records);
    }
    if !progress.jobs.is_empty() {
        body["jobs"] = Value::Array(progress.jobs);
    }
    let mut status = 200;
    if let Some(failure) = progress.failure {
        let arguments = call.request.wants_arguments();
        body["error"] = failure.to_json(arguments);
        if assumptions::PARTIAL_FAILURE_IS_THE_STATUS_OF_THE_ERROR {
            status = failure.status;
        }
    }
    let next = progress
        .stopped_after
        .and_then(|last| page::next(&state.api.tables[table], call.request, &last));
    if let Some(next) = &next {
        body["_links"]["next"] = json!({"href": next});
    }
    let reply = Reply::new(status, body);
    match next {
        Some(next) => reply.header("Link", format!("<{next}>; rel=\"next\"")),
        None => reply,
    }
}
