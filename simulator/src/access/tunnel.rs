//! The SVM that a request is limited to.

use crate::failure::Failure;
use crate::message::Request;
use crate::rules::Caller;
use crate::store::{Identity, State};

/// The SVM that a request is limited to: the one its headers name, or the one of the caller's account. Nothing when it
/// is about the whole cluster.
///
/// # Errors
///
/// 400 when the headers name no SVM, or two; 403 when an account of one SVM names another.
pub fn tunnel(
    state: &State,
    caller: &Caller,
    request: &Request,
) -> Result<Option<Identity>, Failure> {
    let named = named(state, request)?;
    if caller.owner == state.cluster {
        return Ok(named.filter(|svm| **svm != state.cluster).cloned());
    }
    match named {
        Some(other) if *other != caller.owner => Err(Failure::forbidden()),
        _ => Ok(Some(caller.owner.clone())),
    }
}

fn named<'s>(state: &'s State, request: &Request) -> Result<Option<&'s Identity>, Failure> {
    let by_uuid = match request.header("x-dot-svm-uuid") {
        Some(uuid) => Some(
            state
                .owner_by_uuid(uuid)
                .ok_or_else(|| unknown_uuid(uuid))?,
        ),
        None => None,
    };
    let Some(name) = request.header("x-dot-svm-name") else {
        return Ok(by_uuid);
    };
    match by_uuid {
        Some(svm) if svm.name != name => Err(disagree(name, &svm.uuid)),
        Some(svm) => Ok(Some(svm)),
        None => state
            .owner_by_name(name)
            .map(Some)
            .ok_or_else(|| unknown_name(name)),
    }
}

fn unknown_name(name: &str) -> Failure {
    Failure::bad(2_621_462, format!("SVM \"{name}\" does not exist.")).with(name)
}

fn unknown_uuid(uuid: &str) -> Failure {
    Failure::bad(8_586_226, format!("No SVM has the UUID \"{uuid}\".")).with(uuid)
}

fn disagree(name: &str, uuid: &str) -> Failure {
    let message = format!("The SVM \"{name}\" does not have the UUID \"{uuid}\".");
    Failure::bad(2_621_706, message).with(name).with(uuid)
}
