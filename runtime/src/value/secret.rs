//! Text that must not be seen.

use std::cell::{Cell, RefCell};
use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Number, Value};

use crate::model::FromJson;

/// A text that must not be seen: `Debug` prints `Secret(***)`, and its memory is wiped when it is dropped.
///
/// It is written out only into the body of a request. Elsewhere serialising it is an error, and so is serialising a
/// record or a body that holds one; [`expose`](Self::expose) gives the text.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The text itself.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

thread_local! {
    /// Secrets met while a body is being written, so that errors can leave them out.
    static MET: RefCell<Option<Vec<Secret>>> = const { RefCell::new(None) };
    /// Whether what is being written goes over the wire.
    static BODY: Cell<bool> = const { Cell::new(false) };
    /// Whether what is being written is for people to read.
    static SHOWN: Cell<bool> = const { Cell::new(false) };
}

/// Runs `write` and returns the secrets it wrote.
pub(crate) fn collect_secrets<T>(write: impl FnOnce() -> T) -> (T, Vec<Secret>) {
    collect(write, true)
}

/// Runs `write`, which makes values to be compared in memory.
pub(crate) fn comparing<T>(write: impl FnOnce() -> T) -> T {
    collect(write, false).0
}

/// Runs `write`, which makes values for people to read: secrets are masked.
pub(crate) fn showing<T>(write: impl FnOnce() -> T) -> T {
    let outer = SHOWN.replace(true);
    let result = collect(write, false).0;
    SHOWN.set(outer);
    result
}

/// Whether what is being written is for people to read.
pub(crate) fn is_shown() -> bool {
    SHOWN.get()
}

/// Whether a body is being written that goes over the wire.
pub(crate) fn is_body() -> bool {
    BODY.get()
}

fn collect<T>(write: impl FnOnce() -> T, body: bool) -> (T, Vec<Secret>) {
    let before = MET.replace(Some(Vec::new()));
    let outer = BODY.replace(body);
    let result = write();
    BODY.set(outer);
    (result, MET.replace(before).unwrap_or_default())
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if is_shown() {
            return serializer.serialize_str("***");
        }
        let known = MET.with_borrow_mut(|met| met.as_mut().map(|met| met.push(self.clone())));
        match known {
            Some(()) => serializer.serialize_str(self.expose()),
            None => Err(S::Error::custom(
                "a secret is written only into the body of a request; `expose` gives its text",
            )),
        }
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::model::read_record(deserializer)
    }
}

impl FromJson for Secret {
    const EXPECTED: &'static str = "a string";

    fn from_text(text: &str) -> Option<Self> {
        Some(text.into())
    }

    fn from_number(number: Number) -> Option<Self> {
        Some(number.to_string().into())
    }

    /// Clusters show secrets masked, if at all.
    fn delta(_wanted: &Value, _current: Option<&Value>) -> Option<Value> {
        None
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}
