//! Writes: which part of the engine carries out a POST, PATCH or DELETE.

use serde_json::{Map, Value};

use super::call::Call;
use super::{action, control, delete as one_delete, many, patch as one_patch, post as one_post};
use crate::body::syntax;
use crate::failure::Failure;
use crate::message::Reply;
use crate::model::{Api, Endpoint, EndpointKind, Method, Operation, Segment, TableId};
use crate::rules;
use crate::store::State;

/// What is known of an operation. Releases let many records be changed at once without documenting it: there, the
/// operation of one record says what a PATCH or DELETE of the collection takes.
pub(crate) fn operation<'a>(
    api: &'a Api,
    endpoint: &'a Endpoint,
    method: Method,
) -> Option<&'a Operation> {
    let documented = endpoint.operations.get(&method);
    documented.or_else(|| match (endpoint.kind, method) {
        (EndpointKind::Collection(table), Method::Patch | Method::Delete) => {
            let instance = api.tables.get(table)?.instance.as_ref()?;
            api.endpoint(instance)?.operations.get(&method)
        }
        _ => None,
    })
}

/// Carries out a POST: of one record, of many, or of an action.
///
/// # Errors
///
/// Everything that ONTAP refuses.
pub(crate) fn post(call: &Call<'_>, state: &mut State) -> Result<Reply, Failure> {
    let mut members = syntax::object(&call.request.body)?;
    match call.endpoint.kind {
        EndpointKind::Action => action::post(call, state, members),
        EndpointKind::Collection(table) => match many::records::of(call, state, &mut members)? {
            Some(records) => many::records::start(call, state, table, records),
            None => one_post::post(call, state, table, members),
        },
        EndpointKind::Singleton(table) | EndpointKind::Instance(table) => {
            one_post::post(call, state, table, members)
        }
    }
}

/// Carries out a PATCH: of one record or of many.
///
/// # Errors
///
/// Everything that ONTAP refuses.
pub(crate) fn patch(call: &Call<'_>, state: &mut State) -> Result<Reply, Failure> {
    let mut members = syntax::object(&call.request.body)?;
    match call.endpoint.kind {
        EndpointKind::Instance(_) if control::is_about_jobs(call) => {
            no_body(&Value::Object(members))?;
            let uuid = call.keys.first().map(String::as_str).unwrap_or_default();
            control::control(call, state, uuid)?;
            Ok(Reply::empty(200))
        }
        EndpointKind::Collection(table) => match many::records::of(call, state, &mut members)? {
            Some(records) => many::records::start(call, state, table, records),
            None => many::query::patch(call, state, table, members),
        },
        EndpointKind::Singleton(table) | EndpointKind::Instance(table) => {
            one_patch::patch(call, state, table, members)
        }
        EndpointKind::Action => Ok(Reply::empty(200)),
    }
}

/// Carries out a DELETE: of one record or of many.
///
/// # Errors
///
/// Everything that ONTAP refuses.
pub(crate) fn delete(call: &Call<'_>, state: &mut State) -> Result<Reply, Failure> {
    let mut members = syntax::object(&call.request.body)?;
    match call.endpoint.kind {
        EndpointKind::Collection(table) => match many::records::of(call, state, &mut members)? {
            Some(records) => many::records::start(call, state, table, records),
            None => {
                no_body(&Value::Object(members))?;
                many::query::delete(call, state, table)
            }
        },
        EndpointKind::Singleton(table) | EndpointKind::Instance(table) => {
            no_body(&Value::Object(members))?;
            one_delete::delete(call, state, table)
        }
        EndpointKind::Action => Ok(Reply::empty(200)),
    }
}

/// A request that takes no body. An empty object is none: the official client sends one with every DELETE.
pub(crate) fn no_body(body: &Value) -> Result<(), Failure> {
    match body.as_object().is_none_or(Map::is_empty) {
        true => Ok(()),
        false => Err(Failure::bad(262_198, "This request takes no body.")),
    }
}

/// Asks whether somebody else has to approve first.
pub(crate) fn guard(call: &Call<'_>, state: &mut State) -> Result<(), Failure> {
    let (path, _) = call.request.split();
    rules::guard(&mut call.context(state), call.method, path)
}

/// The record that a path is below: its table and its key, as the path names it. Nothing for paths below no record.
pub(crate) fn above<'k>(
    state: &State,
    template: &str,
    keys: &'k [String],
) -> Option<(TableId, &'k [String])> {
    let tables = state.api.tables.iter().enumerate();
    let above = tables.filter_map(|(id, table)| {
        let instance = table.instance.as_deref().filter(|_| !table.singleton)?;
        leads_through(template, instance).then_some((instance.len(), id, table.keys.len()))
    });
    let (_, id, length) = above.max()?;
    Some((id, keys.get(..length).unwrap_or(keys)))
}

/// Whether the record that a path is below is there. Paths that are below no record are always there.
pub(crate) fn above_is_there(state: &State, template: &str, keys: &[String]) -> bool {
    above(state, template, keys).is_none_or(|(id, key)| state.tables[id].contains_key(key))
}

/// Whether a template lies below another, whatever the keys are called.
pub(crate) fn leads_through(template: &str, above: &str) -> bool {
    let mut segments = template.split('/').map(Segment::parse);
    let same = above.split('/').map(Segment::parse).all(|above| {
        let here = segments.next();
        match above {
            Segment::Key(_) => matches!(here, Some(Segment::Key(_))),
            literal => here == Some(literal),
        }
    });
    same && segments.next().is_some()
}
