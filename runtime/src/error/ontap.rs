//! Errors as ONTAP reports them.

use std::fmt;

use super::printable::{printable, write_printable};
use super::redact::is_path_of_field;
use super::{Error, ErrorKind, Redactor};
use crate::model::{Extra, from_value};
use serde_json::Value;

/// Error codes that every endpoint can answer with.
pub mod code {
    /// The object exists already.
    pub const DUPLICATE: i64 = 1;
    /// A field is invalid, missing or not expected.
    pub const INVALID_FIELD: i64 = 2;
    /// There is no such endpoint, or it lacks this method.
    pub const UNSUPPORTED: i64 = 3;
    /// There is no such object.
    pub const NOT_FOUND: i64 = 4;
    /// The account is not allowed to do this.
    pub const PERMISSION_DENIED: i64 = 6;
    /// A limit of the cluster is reached.
    pub const LIMIT: i64 = 7;
    /// The object is in use.
    pub const IN_USE: i64 = 8;
    /// Too many requests are in progress.
    pub const TOO_MANY_REQUESTS: i64 = 262160;
    /// A query parameter or path part is not known.
    pub const UNEXPECTED_ARGUMENT: i64 = 262179;
    /// A value is invalid for its field; also an unknown field that was asked for.
    pub const INVALID_VALUE: i64 = 262197;
    /// The call waits for the approval of another administrator.
    pub const APPROVAL_REQUIRED: i64 = 262325;
}

/// An error as ONTAP reports it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OntapError {
    /// The code, as a number.
    pub code: Option<i64>,
    /// The message.
    pub message: String,
    /// The dotted path of the input field at fault.
    pub target: Option<String>,
    /// The values in the message.
    pub arguments: Vec<Argument>,
}

/// One value in an error's message.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Argument {
    /// The value's code.
    pub code: Option<String>,
    /// The value.
    pub message: Option<String>,
}

/// The failures of a call on many records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialFailure {
    /// What failed.
    pub errors: Vec<OntapError>,
    /// What failed while earlier records were being restored.
    pub rollback_errors: Vec<OntapError>,
    /// The records that came through, as they are now.
    pub records: usize,
}

impl fmt::Display for OntapError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_printable(f, &self.message)?;
        match (self.code, self.target.as_deref().map(printable)) {
            (Some(code), Some(target)) => write!(f, " (code {code}, target `{target}`)"),
            (Some(code), None) => write!(f, " (code {code})"),
            (None, Some(target)) => write!(f, " (target `{target}`)"),
            (None, None) => Ok(()),
        }
    }
}

impl std::error::Error for OntapError {}

impl OntapError {
    pub(super) fn redact(&mut self, redactor: &Redactor) {
        redactor.clean(&mut self.message);
        redact_target(&mut self.target, redactor);
        for argument in &mut self.arguments {
            redact_target(&mut argument.code, redactor);
            argument
                .message
                .iter_mut()
                .for_each(|text| redactor.clean(text));
        }
    }
}

impl PartialFailure {
    pub(crate) fn into_error(self) -> Error {
        let (failed, unrestored) = (self.errors.len(), self.rollback_errors.len());
        let first = self
            .errors
            .first()
            .or(self.rollback_errors.first())
            .cloned()
            .unwrap_or_default();
        let message = match unrestored {
            0 => format!("{failed} records failed, the first"),
            _ => {
                format!("{failed} records failed and {unrestored} could not be restored, the first")
            }
        };
        Error::new(ErrorKind::Partial, message)
            .with_ontap(first)
            .with_num_records(Some(self.records as u64))
            .with_partial(self)
    }

    pub(super) fn redact(&mut self, redactor: &Redactor) {
        self.errors
            .iter_mut()
            .chain(&mut self.rollback_errors)
            .for_each(|error| error.redact(redactor));
    }
}

/// The name of a field stays, whatever the secret is: programs match on it.
fn redact_target(target: &mut Option<String>, redactor: &Redactor) {
    let texts = target.iter_mut().filter(|text| !is_path_of_field(text));
    texts.for_each(|text| redactor.clean(text));
}

/// The error object of a reply.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct RawError {
    code: Option<i64>,
    message: Option<String>,
    target: Option<String>,
    arguments: Option<Vec<Value>>,
    extra: Extra,
}

crate::read_model!(RawError {
    code: "code",
    message: "message",
    target: "target",
    arguments: "arguments"
});

impl RawError {
    pub(crate) fn redact(&mut self, redactor: &Redactor) {
        self.message
            .iter_mut()
            .for_each(|text| redactor.clean(text));
        redact_target(&mut self.target, redactor);
        let arguments = self.arguments.iter_mut().flatten();
        arguments.for_each(|argument| redactor.clean_value(argument));
    }
}

impl From<RawError> for OntapError {
    fn from(raw: RawError) -> Self {
        Self {
            code: raw.code,
            message: raw.message.map_or_else(
                || "the cluster gave no message".to_owned(),
                |message| bounded(message, LONGEST_MESSAGE),
            ),
            target: raw.target.map(|target| bounded(target, LONGEST_MESSAGE)),
            arguments: raw
                .arguments
                .unwrap_or_default()
                .into_iter()
                .take(MOST_ARGUMENTS)
                .map(argument)
                .collect(),
        }
    }
}

/// How much of a message an error keeps, in bytes, and how many of its values: no cluster says more.
const LONGEST_MESSAGE: usize = 1 << 16;
const MOST_ARGUMENTS: usize = 64;

fn bounded(mut text: String, limit: usize) -> String {
    if text.len() > limit {
        text.truncate(text.floor_char_boundary(limit));
        text.push('…');
        text.shrink_to_fit();
    }
    text
}

/// An argument is an object, or a bare value on some releases.
fn argument(value: Value) -> Argument {
    match value {
        Value::Object(mut map) => Argument {
            code: map.remove("code").and_then(from_value),
            message: map.remove("message").and_then(from_value),
        },
        other => Argument {
            code: None,
            message: from_value(other),
        },
    }
}

/// A reply that reports an error, possibly next to a number of records.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ErrorReply {
    pub(crate) error: Option<RawError>,
    pub(crate) num_records: Option<u64>,
    extra: Extra,
}

crate::read_model!(ErrorReply {
    error: "error",
    num_records: "num_records"
});
