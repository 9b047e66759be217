//! Sentences of our own about the API, where they do not stand at an operation or a property itself.

use std::collections::BTreeMap;

use super::{OperationKey, SchemaName};

/// What is said about families, resources, parameters, values and error numbers; empty where nobody has written anything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    /// A paragraph about each family of resources, by the path segment that all its paths begin with.
    pub families: BTreeMap<String, String>,
    /// A paragraph about each resource, by its path.
    pub resources: BTreeMap<String, String>,
    /// What a named enumeration is about.
    pub schemas: BTreeMap<SchemaName, String>,
    /// What a query parameter of an operation does.
    pub parameters: BTreeMap<(OperationKey, String), String>,
    /// What the values of an enumeration mean, by the name of the property.
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// The catalogue of error numbers.
    pub errors: BTreeMap<u64, ErrorEntry>,
    /// Terms that the words use.
    pub glossary: Vec<Term>,
}

/// What is said about an error number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorEntry {
    /// Its name, in the spelling of a constant; no other number has it.
    pub name: String,
    /// What happened.
    pub meaning: String,
    /// What to do about it.
    pub remedy: String,
}

/// A term of ONTAP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The term.
    pub name: String,
    /// Other names for the same thing.
    pub also: Vec<String>,
    /// What it is.
    pub explanation: String,
}

impl Words {
    /// What a value of an enumeration means. The label may speak of the items of a list.
    pub fn value(&self, label: &str, value: &str) -> Option<&str> {
        let values = self.values.get(label.trim_end_matches("[]"))?;
        values.get(value).map(String::as_str)
    }
}
