//! A POST that does something instead of creating a record.

use serde_json::{Map, Value};

use super::call::Call;
use super::job::{self, Work};
use super::write;
use crate::body::{check, defaults, required};
use crate::failure::Failure;
use crate::message::Reply;
use crate::rules;
use crate::store::State;

/// Acts, at once or as a job.
///
/// # Errors
///
/// What the document or the rules do not allow; 404 when the record that it is about is not there.
pub(crate) fn post(
    call: &Call<'_>,
    state: &mut State,
    members: Map<String, Value>,
) -> Result<Reply, Failure> {
    let mut body = Value::Object(members);
    match &call.operation.body {
        Some(schema) => {
            if let Value::Object(members) = body {
                body = Value::Object(check::object(members, schema, check::Verb::Create)?);
            }
            let keys = call.endpoint.key_names();
            required::check(call.operation, schema, keys, call.svm.is_some(), &body)?;
            defaults::fill(call.operation, schema, &mut body);
        }
        None => write::no_body(&body)?,
    }
    if !write::above_is_there(state, &call.endpoint.template, &call.keys) {
        return Err(Failure::missing());
    }
    if call.query.control.validate_only {
        return Ok(Reply::empty(200));
    }
    write::guard(call, state)?;
    if call.operation.may_be_job() {
        return job::start(call, state, Work::Act(body), |_| {});
    }
    let result = run(call, state, &body)?;
    let mut documented = call.operation.success.keys().copied();
    Ok(Reply::new(documented.next().unwrap_or(200), result))
}

/// Acts.
///
/// # Errors
///
/// What the rules refuse.
pub(crate) fn run(call: &Call<'_>, state: &mut State, body: &Value) -> Result<Value, Failure> {
    match rules::action(&call.endpoint.template) {
        Some(action) => action.act(&mut call.context(state), &call.keys, body),
        None => Ok(Value::Object(Map::new())),
    }
}
