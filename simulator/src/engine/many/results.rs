//! What came of a write of many records.

use serde_json::{Value, json};

use crate::engine::call::Call;
use crate::engine::job;
use crate::engine::show::{Place, Show};
use crate::failure::Failure;
use crate::message::Reply;
use crate::model::TableId;
use crate::rules;
use crate::store::{Key, State};

/// What a job did to the records that a body listed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Results {
    table: TableId,
    above: Vec<String>,
    /// The keys of the records that were written and not taken back.
    pub(crate) touched: Vec<Key>,
    /// Why others were not.
    pub(crate) errors: Vec<Failure>,
    /// Why some could not be taken back.
    pub(crate) rollback_errors: Vec<Failure>,
}

impl Results {
    /// Those of a job that has done nothing yet.
    pub(crate) fn new(table: TableId, above: Vec<String>) -> Self {
        Self {
            table,
            above,
            touched: Vec::new(),
            errors: Vec::new(),
            rollback_errors: Vec::new(),
        }
    }
}

/// Answers `GET ...?job_results_uuid=` of a collection: the records as they are now, and what went wrong. The status is
/// 200 whatever went wrong.
///
/// # Errors
///
/// A job that is not there (404, 4), still runs (262293), or is about something else (262294).
pub(crate) fn results(call: &Call<'_>, state: &State, uuid: &str) -> Result<Reply, Failure> {
    if state.jobs.open(uuid).is_some() {
        return Err(Failure::bad(262_293, "The job has not ended.").at("job_results_uuid"));
    }
    let rows = state.rows(job::TABLE).ok_or_else(Failure::missing)?;
    if !rows.contains_key(&vec![uuid.to_owned()]) {
        return Err(Failure::missing().at("job_results_uuid"));
    }
    let results = state.jobs.results(uuid);
    let results = results.filter(|r| Some(r.table) == call.table() && r.above == call.keys);
    let Some(results) = results else {
        let message = "The job is not about records of this collection.";
        return Err(Failure::bad(262_294, message).at("job_results_uuid"));
    };
    let table = results.table;
    let rules = rules::of(&state.api.tables[table].path);
    let filtered = call.query.filters.names();
    let show = Show::new(state, table, &call.query.shape, Place::List, filtered);
    let show = show.ok_or_else(Failure::missing)?;
    let records = results.touched.iter().filter_map(|key| {
        let seen = rules.view(state, key, state.tables[table].get(key)?);
        let wanted = call.query.filters.matches(&seen);
        wanted.then(|| show.record(key, &seen))
    });
    let records: Vec<Value> = records.collect();
    let arguments = call.request.wants_arguments();
    let errors =
        |failures: &[Failure]| -> Value { failures.iter().map(|f| f.to_json(arguments)).collect() };
    let mut body = json!({
        "num_records": records.len(),
        "records": records,
        "_links": {"self": {"href": call.request.target}},
    });
    if !results.errors.is_empty() {
        body["errors"] = errors(&results.errors);
    }
    if !results.rollback_errors.is_empty() {
        body["rollback_errors"] = errors(&results.rollback_errors);
    }
    Ok(Reply::new(200, body))
}
