//! Patch bodies: keep, clear or set.

use serde_json::{Map, Value};

use super::{FromJson, ReadModel, WriteModel};
use crate::value::comparing;

/// One property of a patch body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Patch<T> {
    /// Leaves the property as it is; nothing is sent.
    #[default]
    Keep,
    /// Unsets the property; `null` is sent.
    Clear,
    /// Gives the property a new value.
    Set(T),
}

impl<T> Patch<T> {
    /// Whether the property stays as it is.
    pub fn is_keep(&self) -> bool {
        matches!(self, Self::Keep)
    }

    /// The new value, if one is set.
    pub fn as_set(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Keep | Self::Clear => None,
        }
    }
}

impl<T: FromJson> Patch<T> {
    /// Becomes what leads from `before` to `after`; what `patch_model!` calls.
    pub fn difference(&mut self, before: Option<&Value>, after: Option<&Value>) {
        *self = match (before, after) {
            (None, None) => Self::Keep,
            (Some(_), None) => Self::Clear,
            (Some(before), Some(after)) if before == after => Self::Keep,
            (before, Some(after)) => match T::difference(before, after) {
                Some(value) if !value.is_empty_patch() => Self::Set(value),
                _ => Self::Keep,
            },
        };
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Self::Set(value.to_owned())
    }
}

/// The body of a PATCH; implemented by `patch_model!`.
pub trait PatchModel: WriteModel + FromJson + Default {
    /// The JSON names of the properties that can be patched.
    const FIELDS: &'static [&'static str];

    /// Sets the property `name` to what leads from `before` to `after`.
    fn difference_of(&mut self, name: &str, before: Option<&Value>, after: Option<&Value>);

    /// Whether every property stays as it is, in nested bodies too.
    fn is_empty(&self) -> bool {
        comparing(|| self.to_map()).is_ok_and(|map| map.is_empty())
    }
}

/// The patch that leads from one record to another: what differs and can be patched, and nothing else.
///
/// Nested objects are compared member by member, arrays as a whole. What `before` has and `after` lacks is cleared.
pub fn between<P: PatchModel, R: ReadModel>(before: &R, after: &R) -> P {
    let (mut before, mut after) = comparing(|| {
        let (before, after) = (before.to_map(), after.to_map());
        (before.unwrap_or_default(), after.unwrap_or_default())
    });
    strip_links(&mut before);
    strip_links(&mut after);
    difference(Some(&before), &after)
}

/// The patch between two objects; what the generated nested patches call.
pub fn difference<P: PatchModel>(
    before: Option<&Map<String, Value>>,
    after: &Map<String, Value>,
) -> P {
    let mut patch = P::default();
    for name in P::FIELDS {
        patch.difference_of(
            name,
            before.and_then(|before| before.get(*name)),
            after.get(*name),
        );
    }
    patch
}

/// The patch between two values; anything but an object counts as an object without members.
pub fn difference_of_values<P: PatchModel>(before: Option<&Value>, after: &Value) -> Option<P> {
    let patch = difference(before.and_then(Value::as_object), after.as_object()?);
    Some(patch)
}

fn strip_links(map: &mut Map<String, Value>) {
    map.remove("_links");
    map.values_mut().for_each(strip_links_of_value);
}

fn strip_links_of_value(value: &mut Value) {
    match value {
        Value::Object(map) => strip_links(map),
        Value::Array(items) => items.iter_mut().for_each(strip_links_of_value),
        _ => {}
    }
}
