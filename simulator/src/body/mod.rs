//! Bodies of requests: from bytes to a record that the store can take.
//!
//! [`syntax`] reads JSON, [`check`] compares it with the document and brings it into the form that is stored,
//! [`required`] and [`defaults`] look at what is absent, [`owner`] finds the cluster or SVM that is meant, [`key`]
//! finds the keys and [`hide`] puts away what is never shown.

pub(crate) mod check;
pub(crate) mod defaults;
pub(crate) mod hide;
pub(crate) mod key;
pub(crate) mod merge;
pub(crate) mod owner;
pub(crate) mod required;
mod scalar;
pub(crate) mod syntax;
pub(crate) mod text;

#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::model::Schema;

/// The path of a member below another.
fn join(path: &str, name: &str) -> String {
    match path {
        "" => name.to_owned(),
        _ => format!("{path}.{name}"),
    }
}

/// Whether a schema knows a dotted path.
fn knows(schema: &Schema, path: &str) -> bool {
    schema.at(path).is_some()
}

/// What a message says of a value.
fn shown(value: &Value, secret: bool) -> String {
    match value {
        _ if secret => "*****".to_owned(),
        Value::String(text) => text.chars().take(64).collect(),
        other => other.to_string().chars().take(64).collect(),
    }
}
