//! Bodies: from the JSON of a step to the typed bodies of the crate.

use ontap_security::PatchModel;
use ontap_security::model::{FromJson, WriteModel, from_value};
use serde_json::{Map, Value};

use super::Trouble;

/// A typed body of a POST. A step whose body is no such type fails; whether the type lost something shows in what is sent.
pub(super) fn new<T: FromJson + WriteModel>(body: Option<&Value>) -> Result<T, Trouble> {
    let empty = Value::Object(Map::new());
    let json = body.unwrap_or(&empty);
    let typed: Option<T> = from_value(json.clone());
    typed.ok_or_else(|| Trouble::Unsayable(format!("the typed body takes no {json}")))
}

/// A typed patch; null clears.
pub(super) fn patch<P: PatchModel>(body: Option<&Value>) -> P {
    let empty = Value::Object(Map::new());
    let json = body.unwrap_or(&empty);
    let (before, after) = (only_nulls(json), without_nulls(json));
    let after = after.as_object().cloned().unwrap_or_default();
    ontap_security::model::patch::difference(before.as_object(), &after)
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
