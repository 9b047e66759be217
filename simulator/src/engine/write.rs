//! Writes: which part of the engine carries out a POST, PATCH or DELETE.

use super::call::Call;
use crate::failure::Failure;
use crate::message::Reply;
use crate::model::{Api, Endpoint, EndpointKind, Method, Operation};
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
pub(crate) fn post(_call: &Call<'_>, _state: &mut State) -> Result<Reply, Failure> {
    Ok(Reply::empty(201))
}

/// Carries out a PATCH: of one record or of many.
pub(crate) fn patch(_call: &Call<'_>, _state: &mut State) -> Result<Reply, Failure> {
    Ok(Reply::empty(200))
}

/// Carries out a DELETE: of one record or of many.
pub(crate) fn delete(_call: &Call<'_>, _state: &mut State) -> Result<Reply, Failure> {
    Ok(Reply::empty(200))
}
