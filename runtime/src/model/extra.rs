//! What a reply held beyond the properties a record knows.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

/// What a reply held beyond the known properties of a record: unknown members, and members whose value did not fit.
///
/// One pointer wide and without allocation while empty. `Debug` prints names only: a value that nobody knows could be
/// a secret.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Content>>);

#[derive(Clone, Default, PartialEq)]
struct Content {
    unknown: BTreeMap<String, Value>,
    misfits: Vec<Misfit>,
}

/// A member that is known but held a value of another kind than expected.
#[derive(Clone, PartialEq)]
pub struct Misfit {
    name: String,
    expected: &'static str,
    value: Value,
}

impl Misfit {
    /// The member's JSON name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What was wrong, without the value: `expected a boolean, found an object`.
    pub fn problem(&self) -> String {
        format!("expected {}, found {}", self.expected, kind(&self.value))
    }

    /// What the cluster sent.
    pub fn value(&self) -> &Value {
        &self.value
    }
}

impl Extra {
    /// Whether nothing was left over.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The members this release of the crate does not know, by name.
    pub fn unknown(&self) -> &BTreeMap<String, Value> {
        static NONE: BTreeMap<String, Value> = BTreeMap::new();
        self.0.as_ref().map_or(&NONE, |content| &content.unknown)
    }

    /// The known members whose value did not fit; the property itself reads as `None`.
    pub fn misfits(&self) -> &[Misfit] {
        self.0.as_ref().map_or(&[], |content| &content.misfits)
    }

    pub(crate) fn push_unknown(&mut self, name: &str, value: Value) {
        self.0
            .get_or_insert_default()
            .unknown
            .insert(name.to_owned(), value);
    }

    #[cold]
    pub(crate) fn push_misfit(&mut self, name: &str, expected: &'static str, value: Value) {
        let misfit = Misfit {
            name: name.to_owned(),
            expected,
            value,
        };
        self.0.get_or_insert_default().misfits.push(misfit);
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str("Extra");
        }
        f.debug_struct("Extra")
            .field("unknown", &self.unknown().keys().collect::<Vec<_>>())
            .field("misfits", &self.misfits())
            .finish()
    }
}

impl fmt::Debug for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.problem())
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
