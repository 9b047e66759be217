//! What readers get: collections, instances and singletons.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::call::Call;
use super::links;
use super::many;
use super::page;
use super::reply::Form;
use super::scope;
use super::show::{Place, Show};
use super::write;
use crate::assumptions;
use crate::failure::Failure;
use crate::message::Reply;
use crate::model::{EndpointKind, TableId};
use crate::query::Query;
use crate::rules;
use crate::store::{Key, Record, State};

pub(crate) use super::show::shown;

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
    state: &State,
    table: TableId,
    above: &[String],
    query: &Query,
    limit: Option<usize>,
) -> Matched {
    let rows = scan(state, table, above, query, limit);
    Matched {
        stopped: limit == Some(rows.len()),
        keys: rows.into_iter().map(|(key, _)| key.clone()).collect(),
    }
}

/// A key, and what readers see of its record.
type Row<'s> = (&'s Key, Cow<'s, Value>);

fn scan<'s>(
    state: &'s State,
    table: TableId,
    above: &'s [String],
    query: &Query,
    limit: Option<usize>,
) -> Vec<Row<'s>> {
    let Some(shape) = state.api.tables.get(table) else {
        return Vec::new();
    };
    let limit = limit.unwrap_or(usize::MAX);
    let rules = rules::of(&shape.path);
    // Sorted records are not in the order of their keys: then the place to begin is found afterwards.
    let start = query.start.as_ref();
    let from = start.filter(|_| query.order.is_empty());
    let meets = |(key, record)| {
        let seen = rules.view(state, key, record);
        let visible = scope::sees(query.svm.as_ref(), shape, key, &seen);
        (visible && query.filters.matches(&seen)).then_some((key, seen))
    };
    let rows = state.below(table, above, from).filter_map(meets);
    if query.order.is_empty() {
        return rows.skip(query.control.offset).take(limit).collect();
    }
    let mut rows: Vec<Row<'s>> = rows.collect();
    rows.sort_by(|(_, one), (_, other)| query.order.compare(one, other));
    let begin = match start {
        Some(start) => rows
            .iter()
            .position(|(key, _)| *key == start)
            .map_or(rows.len(), |at| at + 1),
        None => 0,
    };
    let skipped = begin.saturating_add(query.control.offset).min(rows.len());
    rows.drain(..skipped);
    rows.truncate(limit);
    rows
}

/// Answers a GET.
pub(crate) fn get(call: &Call<'_>, state: &State) -> Result<Reply, Failure> {
    if !call.request.body.is_empty() {
        return Err(Failure::bad(262_198, "A GET takes no body."));
    }
    match call.endpoint.kind {
        EndpointKind::Collection(table) => collection(call, state, table),
        EndpointKind::Instance(table) | EndpointKind::Singleton(table) => one(call, state, table),
        EndpointKind::Action => Err(super::unsupported(call.method.as_str())),
    }
}

fn one(call: &Call<'_>, state: &State, table: TableId) -> Result<Reply, Failure> {
    let rows = state.tables.get(table).ok_or_else(Failure::missing)?;
    let record = rows.get(&call.keys).ok_or_else(Failure::missing)?;
    let shape = &state.api.tables[table];
    let seen = rules::of(&shape.path).view(state, &call.keys, record);
    let visible = scope::sees(call.query.svm.as_ref(), shape, &call.keys, &seen);
    if !visible || !call.query.filters.matches(&seen) {
        return Err(Failure::missing());
    }
    let show = show(call, state, table, Place::Alone)?;
    Ok(Reply::new(200, show.alone(&call.keys, &seen)))
}

fn collection(call: &Call<'_>, state: &State, table: TableId) -> Result<Reply, Failure> {
    parent(call, state)?;
    if let Some(uuid) = &call.query.control.job_results_uuid {
        return many::results(call, state, uuid);
    }
    let limit = call.query.control.max_records;
    let limit = limit.unwrap_or(assumptions::DEFAULT_PAGE);
    let rows = scan(state, table, &call.keys, &call.query, Some(limit));
    let mut body = json!({
        "num_records": rows.len(),
        "_links": {"self": links::link(&*call.request.target)},
    });
    let last = rows.last().filter(|_| rows.len() == limit);
    let next = last.and_then(|(last, _)| page::next(&state.api.tables[table], call.request, last));
    if let Some(href) = &next {
        body["_links"]["next"] = links::link(&**href);
    }
    let mut records = None;
    if call.query.control.return_records != Some(false) {
        let show = show(call, state, table, Place::List)?;
        let shown = rows.iter().map(|(key, seen)| show.record(key, seen));
        records = Some(Form::of(call.request).list(shown));
        body["records"] = Value::Null;
    }
    let mut reply = Reply::new(200, body);
    reply.records = records;
    Ok(match next {
        Some(href) => reply.header("Link", format!("<{href}>; rel=\"next\"")),
        None => reply,
    })
}

fn show<'s>(
    call: &Call<'_>,
    state: &'s State,
    table: TableId,
    place: Place,
) -> Result<Show<'s>, Failure> {
    let filtered = call.query.filters.names();
    Show::new(state, table, &call.query.shape, place, filtered).ok_or_else(Failure::missing)
}

/// The record that a collection is below has to exist.
fn parent(call: &Call<'_>, state: &State) -> Result<(), Failure> {
    let Some((table, key)) = write::above(state, &call.endpoint.template, &call.keys) else {
        return Ok(());
    };
    let known = &state.api.tables[table];
    let svm = call.query.svm.as_ref();
    let visible = |record: &Record| scope::sees(svm, known, key, &record.value);
    match state.tables[table].get(key).is_some_and(visible) {
        true => Ok(()),
        false => Err(Failure::missing()),
    }
}
