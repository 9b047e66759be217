//! Errors as ONTAP reports them.

use std::fmt;

use super::catalogue::{ErrorEntry, find};
use super::printable::{printable, write_printable};
use super::redact::is_path_of_field;
use super::{Error, ErrorKind, Redactor};
use crate::model::{Extra, from_value};
use crate::operation::Operation;
use serde_json::Value;

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
    /// What is known about the code.
    entry: Option<&'static ErrorEntry>,
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
        let code = self.code.map(|code| match self.name() {
            Some(name) => format!("code {code} {name}"),
            None => format!("code {code}"),
        });
        let target = self.target.as_deref().map(printable);
        let target = target.map(|path| format!("target `{path}`"));
        match (code, target) {
            (Some(code), Some(target)) => write!(f, " ({code}, {target})"),
            (Some(one), None) | (None, Some(one)) => write!(f, " ({one})"),
            (None, None) => Ok(()),
        }
    }
}

impl std::error::Error for OntapError {}

impl OntapError {
    /// The name of the code's constant, such as `LAST_UNLOCKED_ADMIN`; `None` for a code that the operation does not
    /// document.
    pub fn name(&self) -> Option<&'static str> {
        self.entry.map(|entry| entry.name)
    }

    /// What the code means.
    pub fn meaning(&self) -> Option<&'static str> {
        self.entry.map(|entry| entry.meaning)
    }

    /// What to do about it.
    pub fn hint(&self) -> Option<&'static str> {
        self.entry.map(|entry| entry.hint)
    }

    /// An error that is only a message.
    pub(crate) fn saying(message: String) -> Self {
        Self {
            message,
            ..Self::default()
        }
    }

    /// Looks up what is known about the code among the errors of an operation.
    pub(super) fn explain(&mut self, operation: Option<&'static Operation>) {
        if let (Some(code), None) = (self.code, self.entry) {
            let entries = match operation {
                Some(operation) => operation.errors,
                None => &[],
            };
            self.entry = find(entries, code);
        }
    }

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

    pub(super) fn explain(&mut self, operation: Option<&'static Operation>) {
        let errors = self.errors.iter_mut().chain(&mut self.rollback_errors);
        errors.for_each(|error| error.explain(operation));
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
            entry: None,
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
        let end = (0..=limit).rev().find(|i| text.is_char_boundary(*i));
        text.truncate(end.unwrap_or_default());
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
