//! Bodies: from the JSON of a step to the typed bodies of the crate.

use ontap_security::PatchModel;
use ontap_security::model::{FromJson, WriteModel, from_value};
use serde_json::{Map, Value};

use super::Trouble;

/// A typed body of a POST. What the type cannot express is a failure of the step.
pub(super) fn new<T: FromJson + WriteModel>(body: Option<&Value>) -> Result<T, Trouble> {
    let empty = Value::Object(Map::new());
    let json = body.unwrap_or(&empty);
    let typed: Option<T> = from_value(json.clone());
    let typed =
        typed.ok_or_else(|| Trouble::Unsayable(format!("the typed body takes no {json}")))?;
    complete(json, &typed)?;
    Ok(typed)
}

/// A typed patch; null clears.
pub(super) fn patch<P: PatchModel>(body: Option<&Value>) -> Result<P, Trouble> {
    let empty = Value::Object(Map::new());
    let json = body.unwrap_or(&empty);
    let (before, after) = (only_nulls(json), without_nulls(json));
    let after = after.as_object().cloned().unwrap_or_default();
    let typed: P = ontap_security::model::patch::difference(before.as_object(), &after);
    complete(json, &typed)?;
    Ok(typed)
}

/// Checks that nothing of the JSON was lost on the way into the type.
fn complete(json: &Value, typed: &impl WriteModel) -> Result<(), Trouble> {
    let written = typed.to_map().map(Value::Object);
    match written {
        Ok(written) if written == *json => Ok(()),
        Ok(written) => Err(Trouble::Unsayable(format!(
            "of {json} the typed body says {written}"
        ))),
        Err(problem) => Err(Trouble::Unsayable(problem.to_string())),
    }
}

/// The members that are null, with a text in place of it: what a patch has to clear.
fn only_nulls(value: &Value) -> Value {
    match value {
        Value::Null => Value::from("set"),
        Value::Object(object) => {
            let kept = object.iter().filter(|(_, v)| v.is_null() || v.is_object());
            kept.map(|(name, v)| (name.clone(), only_nulls(v)))
                .collect()
        }
        other => other.clone(),
    }
}

fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let kept = object.iter().filter(|(_, v)| !v.is_null());
            kept.map(|(name, v)| (name.clone(), without_nulls(v)))
                .collect()
        }
        other => other.clone(),
    }
}
