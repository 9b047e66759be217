//! Jobs: starting one and carrying it out.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::call::Call;
use super::many::{self, Batch, Results};
use super::{action, delete, patch, post};
use crate::assumptions;
use crate::clock::Clock;
use crate::failure::Failure;
use crate::job::{Open, Outcome, later};
use crate::message::{Reply, Request};
use crate::model::{Method, TableId};
use crate::query::Query;
use crate::rules::Caller;
use crate::store::{Identity, Key, Record, State};

/// Where jobs are found.
pub(crate) const TABLE: &str = "/cluster/jobs";

/// What a job does when it ends.
#[derive(Clone, Debug)]
pub(crate) enum Work {
    /// Adds a record.
    Add(TableId, Record),
    /// Changes a record.
    Modify(TableId, Key, Value),
    /// Removes a record.
    Remove(TableId, Key),
    /// Acts.
    Act(Value),
    /// Writes many records.
    Many(Batch),
}

/// What came of a job.
pub(crate) struct Ended {
    /// Whether it went well.
    pub(crate) result: Result<(), Failure>,
    /// What it did to many records, where it was about many.
    pub(crate) results: Option<Results>,
}

impl From<Result<(), Failure>> for Ended {
    fn from(result: Result<(), Failure>) -> Self {
        Self {
            result,
            results: None,
        }
    }
}

/// A request whose work is done later.
#[derive(Clone, Debug)]
pub(crate) struct Task {
    request: Request,
    method: Method,
    template: String,
    keys: Vec<String>,
    query: Query,
    caller: Caller,
    svm: Option<Identity>,
    pub(crate) work: Work,
}

impl Task {
    pub(crate) fn new(call: &Call<'_>, work: Work) -> Self {
        Self {
            request: call.request.clone(),
            method: call.method,
            template: call.endpoint.template.clone(),
            keys: call.keys.clone(),
            query: call.query.clone(),
            caller: call.caller.clone(),
            svm: call.svm.clone(),
            work,
        }
    }

    /// Does it.
    fn run(self, state: &mut State) -> Ended {
        let api = state.api.clone();
        let endpoint = api.endpoint(&self.template);
        let operation =
            endpoint.and_then(|endpoint| super::write::operation(&api, endpoint, self.method));
        let (Some(endpoint), Some(operation)) = (endpoint, operation) else {
            return Err(Failure::missing()).into();
        };
        let call = Call {
            request: &self.request,
            method: self.method,
            endpoint,
            operation,
            keys: self.keys,
            query: self.query,
            caller: self.caller,
            svm: self.svm,
        };
        match self.work {
            Work::Add(table, record) => {
                let added = post::add(&call, state, table, &call.keys, record);
                added.map(|_| ()).into()
            }
            Work::Modify(table, key, change) => {
                patch::modify(&call, state, table, &key, &change).into()
            }
            Work::Remove(table, key) => {
                let removed = delete::remove(&call, state, table, &key);
                removed.map(|_| ()).into()
            }
            Work::Act(body) => action::run(&call, state, &body).map(|_| ()).into(),
            Work::Many(batch) => many::records::run(&call, state, batch),
        }
    }
}

/// Answers a request whose work is a job: at once, or with what the job came to when the client waits long enough.
/// Waiting takes no time here: a job that would end in time ends at once.
///
/// # Errors
///
/// What the job came to while the client waited.
pub(crate) fn start(
    call: &Call<'_>,
    state: &mut State,
    work: Work,
    shown: impl FnOnce(&mut Reply),
) -> Result<Reply, Failure> {
    let batch = matches!(work, Work::Many(_));
    let (uuid, duration, waits) = launch(call, state, work);
    let patience = Duration::from_secs(call.query.control.return_timeout.unwrap_or(0));
    let mut status = 202;
    if !waits && !patience.is_zero() && duration <= patience {
        let ended = conclude(state, &uuid);
        // A write of many records answers as if it still ran: its results have an address of their own.
        if !batch {
            ended?;
            status = done(call);
        }
    }
    let mut job = json!({"uuid": uuid, "_links": {"self": {"href": href(&uuid)}}});
    let mut location = None;
    if batch {
        let (path, _) = call.request.split();
        let results = format!("{path}?job_results_uuid={uuid}");
        job["_links"]["results"] = json!({"href": results});
        location = Some(results);
    }
    let mut reply = Reply::new(status, json!({"job": job}));
    if let Some(location) = location {
        reply = reply.header("Location", location);
    }
    shown(&mut reply);
    Ok(reply)
}

/// Starts a job and waits for it, as a write of a collection does for each record. The UUID, and how long it took or
/// nothing when it waits for something else.
pub(crate) fn start_and_wait(
    call: &Call<'_>,
    state: &mut State,
    work: Work,
) -> (String, Option<Duration>, Result<(), Failure>) {
    let (uuid, duration, waits) = launch(call, state, work);
    match waits {
        true => (uuid, None, Ok(())),
        false => {
            let ended = conclude(state, &uuid);
            (uuid, Some(duration), ended)
        }
    }
}

/// Where a job is found.
pub(crate) fn href(uuid: &str) -> String {
    format!("/api{TABLE}/{uuid}")
}

/// The status of an asynchronous request that was done in time.
fn done(call: &Call<'_>) -> u16 {
    let mut documented = call.operation.success.keys().copied();
    let other = if call.method == Method::Post {
        201
    } else {
        200
    };
    documented.find(|status| *status < 202).unwrap_or(other)
}

/// Adds a job: its UUID, how long it runs, and whether it waits for something else than time.
fn launch(call: &Call<'_>, state: &mut State, work: Work) -> (String, Duration, bool) {
    let uuid = state.make_uuid(TABLE);
    let (path, _) = call.request.split();
    let description = format!("{} {path}", call.method);
    let (duration, outcome) = state.jobs.decided(&description);
    let now = state.clock.now();
    let word = match outcome {
        Outcome::Queued => "queued",
        Outcome::Paused => "paused",
        _ => "running",
    };
    let waits = word != "running";
    insert(state, call, &uuid, &description, word, now);
    let open = Open {
        task: Task::new(call, work),
        outcome,
        ends: (!waits).then(|| later(now, duration)),
        left: duration,
    };
    state.jobs.put(&uuid, open);
    (uuid, duration, waits)
}

/// Ends a job before its time.
fn conclude(state: &mut State, uuid: &str) -> Result<(), Failure> {
    match state.jobs.take(uuid) {
        Some(open) => {
            let at = open.ends.unwrap_or_else(|| state.clock.now());
            finish(state, uuid, open, at)
        }
        None => Ok(()),
    }
}

/// Carries out a job that was taken out, and writes down what came of it.
pub(crate) fn finish(
    state: &mut State,
    uuid: &str,
    open: Open,
    at: Timestamp,
) -> Result<(), Failure> {
    let Ended { result, results } = match open.outcome {
        Outcome::Failure { code, message } => {
            let status = assumptions::status_of(code);
            Err(Failure::new(status, code, message)).into()
        }
        _ => open.task.run(state),
    };
    match &result {
        Ok(()) => close(state, uuid, "success", None, at),
        Err(failure) => close(state, uuid, "failure", Some(failure), at),
    }
    state.jobs.ended(uuid, at, results);
    result
}

fn insert(
    state: &mut State,
    call: &Call<'_>,
    uuid: &str,
    description: &str,
    word: &str,
    now: Timestamp,
) {
    let mut record = Record::new(json!({
        "uuid": uuid,
        "description": description,
        "state": word,
        "message": word,
        "code": 0,
    }));
    if word != "queued" {
        record.set("start_time", Clock::text(now));
    }
    if let Some(svm) = &call.svm {
        record.set("svm", json!({"name": svm.name, "uuid": svm.uuid}));
    }
    if let Some(node) = state.nodes.first() {
        record.set("node", json!({"name": node.name}));
    }
    let Some(table) = state.api.table(TABLE) else {
        return;
    };
    let schema = state.api.tables[table].record.clone();
    if let Some(members) = record.value.as_object_mut() {
        members.retain(|name, _| schema.property(name).is_some());
    }
    state.tables[table].insert(vec![uuid.to_owned()], record);
}

pub(super) fn close(
    state: &mut State,
    uuid: &str,
    word: &str,
    failure: Option<&Failure>,
    at: Timestamp,
) {
    let has_error = state
        .api
        .table(TABLE)
        .is_some_and(|table| state.api.tables[table].record.property("error").is_some());
    update(state, uuid, |row| {
        row.set("state", word);
        row.set("end_time", Clock::text(at));
        row.set("message", failure.map_or(word, |f| f.message.as_str()));
        row.set("code", failure.map_or(0, |f| f.code));
        if let Some(failure) = failure.filter(|_| has_error) {
            let code = failure.code.to_string();
            row.set("error", json!({"message": failure.message, "code": code}));
        }
    });
}

pub(super) fn update(state: &mut State, uuid: &str, change: impl FnOnce(&mut Record)) {
    let key = vec![uuid.to_owned()];
    if let Some(row) = state.rows_mut(TABLE).and_then(|rows| rows.get_mut(&key)) {
        change(row);
    }
}

/// Forgets a job.
pub(crate) fn remove(state: &mut State, uuid: &str) {
    if let Some(rows) = state.rows_mut(TABLE) {
        rows.remove(&vec![uuid.to_owned()]);
    }
}
