//! The query of a request: control parameters, filters, selection and order.

pub mod fields;

use serde_json::Value;

use crate::failure::Failure;
use crate::model::{Endpoint, Operation, Table};

/// A query that was understood.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// The text after `?`, as sent.
    pub raw: String,
    /// What the request says about the reply and about how it is carried out.
    pub control: Control,
    /// Conditions on records.
    pub filters: Filters,
    /// Parameters of this operation that are neither, such as `force`, by name, decoded.
    pub parameters: Vec<(String, String)>,
}

/// Parameters that every operation knows, as far as its release has them. What is absent was not sent.
#[derive(Clone, Debug, Default)]
pub struct Control {
    /// Whether records come back.
    pub return_records: Option<bool>,
    /// Seconds to wait for a job.
    pub return_timeout: Option<u64>,
    /// The greatest number of records of a page, or of a write on a collection.
    pub max_records: Option<usize>,
    /// How many records are skipped.
    pub offset: usize,
    /// Whether the body has spaces and line breaks.
    pub pretty: Option<bool>,
    /// Whether a write on a collection goes on after a failure.
    pub continue_on_failure: bool,
    /// Whether records are written one after another.
    pub serial_records: bool,
    /// Whether the request is only checked.
    pub validate_only: bool,
    /// The job whose results are asked for.
    pub job_results_uuid: Option<String>,
    /// What to do with a job: `pause`, `resume`, `cancel`.
    pub action: Option<String>,
}

/// Conditions that a record has to meet, all of them.
#[derive(Clone, Debug, Default)]
pub struct Filters {}

impl Filters {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        true
    }

    /// Whether a record, as its readers see it, meets them.
    pub fn matches(&self, _record: &Value) -> bool {
        true
    }
}

/// Reads a query. `table` is nothing for an action.
///
/// # Errors
///
/// The first thing that is wrong.
pub fn parse(
    raw: &str,
    _endpoint: &Endpoint,
    _operation: &Operation,
    _table: Option<&Table>,
) -> Result<Query, Failure> {
    Ok(Query {
        raw: raw.to_owned(),
        ..Query::default()
    })
}
