//! What a reply held beyond the properties a record knows.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use super::asked::Asked;
use super::bounds::{member, spend};

/// What a reply held beyond the known properties of a record: unknown members, and members whose value did not fit.
///
/// One pointer wide and without allocation while empty. `Debug` prints names only: a value that nobody knows could be
/// a secret.
#[derive(Clone, Default)]
pub struct Extra(Option<Arc<Content>>);

#[derive(Clone, Default)]
struct Content {
    unknown: BTreeMap<String, Value>,
    misfits: Vec<Misfit>,
    /// What the request asked for; all records of a reply share it.
    asked: Option<Arc<Asked>>,
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
        self.unknown().is_empty() && self.misfits().is_empty()
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
        spend(member(name) + size_of::<Content>());
        self.content().unknown.insert(name.to_owned(), value);
    }

    #[cold]
    pub(crate) fn push_misfit(&mut self, name: &str, expected: &'static str, value: Value) {
        spend(member(name) + size_of::<Misfit>() + size_of::<Content>());
        let misfit = Misfit {
            name: name.to_owned(),
            expected,
            value,
        };
        self.content().misfits.push(misfit);
    }

    fn content(&mut self) -> &mut Content {
        Arc::make_mut(self.0.get_or_insert_default())
    }

    /// What a record holds that was asked for in this way and has nothing else to say.
    pub(crate) fn asked_for(asked: Asked) -> Self {
        Self(Some(Arc::new(Content {
            asked: Some(Arc::new(asked)),
            ..Content::default()
        })))
    }

    /// Remembers what was asked for, which `template` knows. Without anything else to remember this shares the
    /// template, so that a record costs no allocation.
    #[doc(hidden)]
    pub fn remember(&mut self, template: &Self) {
        match self.0 {
            None => self.0.clone_from(&template.0),
            Some(_) => self.content().asked = template.asked().cloned(),
        }
    }

    fn asked(&self) -> Option<&Arc<Asked>> {
        self.0.as_ref()?.asked.as_ref()
    }

    /// Whether the request that led to this record asked for the field at `path`; `None` where no request is known.
    #[doc(hidden)]
    pub fn covers(&self, path: &str) -> Option<bool> {
        self.asked().map(|asked| asked.covers(path))
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        self.unknown() == other.unknown() && self.misfits() == other.misfits()
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
