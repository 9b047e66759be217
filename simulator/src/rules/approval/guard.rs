//! Holds back what needs approval.

use serde_json::{Value, json};

use crate::assumptions::NEEDS_APPROVAL;
use crate::failure::Failure;
use crate::model::{Method, Routed};
use crate::path;
use crate::seed;
use crate::store::{Record, State, set};

use super::super::support::texts;
use super::super::{Caller, Context};
use super::requests::{current, expiry, fill, rule};
use super::{REQUESTS, SETTINGS, active};

/// The command that changes the settings of verification itself.
const CHANGE: &str = "security multi-admin-verify modify";

/// Refuses a write that a rule protects, and a change of the settings, unless a request for it was approved; that request is used up. A request is
/// made where there is none.
pub(in super::super) fn guard(
    context: &mut Context<'_>,
    method: Method,
    path: &str,
) -> Result<(), Failure> {
    let state = &*context.state;
    if active(state).is_none() {
        return Ok(());
    }
    let Some(operation) = protected(state, method, path) else {
        return Ok(());
    };
    let query = path.strip_prefix("/api").unwrap_or(path).to_owned();
    if let Some((key, state_of)) = existing(state, context.caller, &operation, &query) {
        if state_of == "approved" {
            let rows = context.state.rows_mut(REQUESTS);
            if let Some(request) = rows.and_then(|rows| rows.get_mut(&key)) {
                request.set("state", "executed");
            }
            return Ok(());
        }
        return Err(held_back(key.first().map_or("", String::as_str)));
    }
    // The settings are protected without a rule.
    let nothing = Record::new(json!({}));
    let rule = rule(state, &operation).unwrap_or(&nothing);
    if rule.get("auto_request_create") == Some(&Value::Bool(false)) {
        let message = format!("\"{operation}\" needs an approved request.");
        return Err(Failure::new(NEEDS_APPROVAL, 262_325, message));
    }
    let mut request = fill(state, rule, context.caller, &operation);
    set(&mut request, "query", json!(query));
    let hidden = json!({"execution_expiry": expiry(state, rule, "execution_expiry")});
    let key = seed::put(context.state, REQUESTS, request, hidden).unwrap_or_default();
    Err(held_back(key.first().map_or("", String::as_str)))
}

fn held_back(index: &str) -> Failure {
    let message =
        format!("The security multi-admin-verify request (index {index}) requires approval.");
    Failure::new(NEEDS_APPROVAL, 262_325, message).with(index)
}

/// The command that does the same as a request, where a rule protects it.
fn protected(state: &State, method: Method, path: &str) -> Option<String> {
    let segments = path::segments(path);
    let below = segments.strip_prefix(&["api".to_owned()]);
    let Routed::Found(endpoint, _) = state.api.route(below.unwrap_or(&segments)) else {
        return None;
    };
    if endpoint.template == SETTINGS {
        return (method == Method::Patch).then(|| CHANGE.to_owned());
    }
    if endpoint.template.starts_with(SETTINGS) {
        return None;
    }
    let mut commands = endpoint.operations.get(&method)?.commands.iter();
    commands
        .find(|command| rule(state, command).is_some())
        .cloned()
}

/// The request of a caller for this operation that is approved, or else one that waits.
fn existing(
    state: &State,
    caller: &Caller,
    operation: &str,
    query: &str,
) -> Option<(Vec<String>, &'static str)> {
    let now = state.clock.now();
    let suits = |request: &Record| {
        let named = texts(request.get("permitted_users")).any(|name| name == caller.name);
        let own = request.text("user_requested") == caller.name;
        let same = matches!(request.text("query"), "") || request.text("query") == query;
        (own || named) && same && request.text("operation") == operation
    };
    let rows = state.rows(REQUESTS)?;
    let find = |wanted: &'static str| {
        let mut rows = rows.iter().filter(|(_, request)| suits(request));
        let found = rows.find(|(_, request)| current(request, now) == wanted);
        found.map(|(key, _)| (key.clone(), wanted))
    };
    find("approved").or_else(|| find("pending"))
}
