//! The value types of the wire: date-times, durations, secrets, links, references, releases and path keys.

mod date_time;
mod duration;
mod enums;
mod key;
mod links;
mod reference;
mod release;
mod secret;
mod text_or_list;

pub use date_time::DateTime;
pub use duration::{Duration, DurationOrDateTime};
pub use enums::{OpenEnum, OpenIntegerEnum, Unknown, UnknownInteger};
pub use key::Key;
pub use links::Links;
pub use reference::{NameReference, Reference, UuidReference};
pub use release::Release;
pub use secret::Secret;
pub(crate) use secret::collect_secrets;
pub use text_or_list::TextOrList;

/// A text that is not a value of the type it was parsed as.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not {expected}")]
pub struct ParseValueError {
    pub(crate) text: String,
    pub(crate) expected: &'static str,
}

impl ParseValueError {
    pub(crate) fn new(text: &str, expected: &'static str) -> Self {
        Self {
            text: text.chars().take(64).collect(),
            expected,
        }
    }
}

/// Serialises through `Display` and deserialises through `FromJson`.
macro_rules! text_serde {
    ($type:ty) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::model::read_record(deserializer)
            }
        }
    };
}
pub(crate) use text_serde;
