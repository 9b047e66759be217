//! The value types of the wire: date-times, durations, secrets, links, references, releases and path keys.

mod argument;
mod date_time;
mod duration;
mod enums;
mod key;
mod links;
mod reference;
mod release;
mod secret;
mod text_or_list;

pub use argument::{IntoDateTime, IntoDuration, IntoReference};
pub use date_time::DateTime;
pub use duration::{DurationOrDateTime, IsoDuration};
pub use enums::{OpenEnum, OpenIntegerEnum, Unknown, UnknownInteger};
pub use key::Key;
pub use links::Links;
pub use reference::{NameReference, Reference, UuidReference};
pub use release::Release;
pub use secret::Secret;
pub(crate) use secret::{collect_secrets, comparing, is_body, is_shown, showing};
pub use text_or_list::TextOrList;

/// A text that is not a value of the type it was parsed as.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not {expected}")]
pub struct ParseValueError {
    pub(crate) text: String,
    pub(crate) expected: &'static str,
}

impl From<ParseValueError> for crate::Error {
    fn from(problem: ParseValueError) -> Self {
        Self::refused(problem.to_string()).with_source(problem)
    }
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

/// Like `text_serde!`, for a type that can hold text it could not read: that is not written.
macro_rules! checked_text_serde {
    ($type:ty) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self.problem() {
                    None => serializer.collect_str(self),
                    Some(problem) => Err(serde::ser::Error::custom(problem)),
                }
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::model::read_record(deserializer)
            }
        }
        impl TryFrom<&str> for $type {
            type Error = ParseValueError;

            fn try_from(text: &str) -> Result<Self, ParseValueError> {
                text.parse()
            }
        }
        impl TryFrom<String> for $type {
            type Error = ParseValueError;

            fn try_from(text: String) -> Result<Self, ParseValueError> {
                text.parse()
            }
        }
    };
}
pub(crate) use checked_text_serde;
