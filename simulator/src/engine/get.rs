//! What readers get: collections, instances and singletons.

use serde_json::Value;

use crate::engine::call::Call;
use crate::failure::Failure;
use crate::message::Reply;
use crate::model::TableId;
use crate::query::Query;
use crate::query::fields::Shape;
use crate::store::{Key, State};

/// The rows that meet a query.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Matched {
    /// Their keys, in the order of the query.
    pub(crate) keys: Vec<Key>,
    /// Whether the limit ended the scan.
    pub(crate) stopped: bool,
}

/// The rows of a table, below a record when `above` names one, that meet a query; at most `limit` of them.
pub(crate) fn matching(
    _state: &State,
    _table: TableId,
    _above: &[String],
    _query: &Query,
    _limit: Option<usize>,
) -> Matched {
    Matched::default()
}

/// One record as a reply shows it.
pub(crate) fn shown(state: &State, table: TableId, key: &Key, _fields: Shape) -> Option<Value> {
    Some(state.tables.get(table)?.get(key)?.value.clone())
}

/// Answers a GET.
pub(crate) fn get(_call: &Call<'_>, _state: &State) -> Result<Reply, Failure> {
    Ok(Reply::empty(200))
}
