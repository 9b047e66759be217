//! Reading bodies back from JSON that is in memory: how a patch is made from two records.

use serde::de::MapAccess;
use serde_json::{Map, Value};

use super::bounds::keep_object;
use super::{FromJson, Sink, from_value};

/// Reads an object into a body whose required properties must be there; what `create_model!` calls.
///
/// # Errors
///
/// Only malformed JSON is an error.
pub fn fill_body<'de, T: FromJson, A: MapAccess<'de>>(
    map: A,
    sink: Sink<'_, T>,
    make: fn(&mut Map<String, Value>) -> Option<T>,
) -> Result<(), A::Error> {
    let map = keep_object(map)?;
    match make(&mut map.clone()) {
        Some(body) => *sink.slot = Some(body),
        None => sink.misfit(Value::Object(map)),
    }
    Ok(())
}

/// Takes an optional member out of an object.
pub fn take<T: FromJson>(map: &mut Map<String, Value>, name: &str) -> Option<T> {
    map.remove(name).and_then(from_value)
}

/// Takes a required member out of an object; `None` when it is missing or does not fit.
pub fn take_required<T: FromJson>(map: &mut Map<String, Value>, name: &str) -> Option<T> {
    take(map, name)
}
