//! What is done: the steps that both sides take, from the one data file `cases.yaml`.

mod cases;
mod documented;
mod expand;
mod variables;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub(crate) use cases::{Cases, read_yaml};
pub(crate) use expand::expand;
pub(crate) use variables::Variables;

/// A class of NetApp's client, as the client itself tells.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Class {
    /// The path of its collection, in the client's notation.
    pub(crate) path: String,
    /// Its keys, those of the record above first.
    pub(crate) keys: Vec<String>,
    /// Which of the calls every class may have.
    pub(crate) calls: Vec<String>,
    /// Its further calls.
    pub(crate) actions: Vec<String>,
}

impl Class {
    /// How many of its keys belong to the record above.
    pub(crate) fn above(&self) -> usize {
        self.path.matches('{').count()
    }

    /// The names of its own keys.
    pub(crate) fn own_keys(&self) -> &[String] {
        &self.keys[self.above()..]
    }
}

/// The classes of one version of the client, by name.
pub(crate) type Classes = BTreeMap<String, Class>;

/// One step: a call of a class, and what has to come of it.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Step {
    /// Names the step in reports.
    pub(crate) id: String,
    /// The class of NetApp's client; empty for an example.
    pub(crate) class: String,
    /// The path of the class below `/api`, in the notation of ONTAP's document.
    pub(crate) path: String,
    /// The client's name of the call.
    pub(crate) call: String,
    /// The keys of the record above.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) above: Vec<String>,
    /// The record's own keys, by name.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub(crate) keys: Map<String, Value>,
    /// The names of the keys, in their order.
    #[serde(skip)]
    pub(crate) key_names: Vec<String>,
    /// What is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) body: Option<Value>,
    /// Filters and parameters.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub(crate) query: Map<String, Value>,
    /// The records of a call on many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) records: Option<Vec<Value>>,
    /// Whether the record is read again after the write.
    pub(crate) hydrate: bool,
    /// The name of an example, and what it is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) example: Option<String>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub(crate) arguments: Map<String, Value>,
    /// Variables to set from the result, each from a JSON pointer.
    #[serde(skip)]
    pub(crate) save: BTreeMap<String, String>,
    /// The statuses that the end of the step may have, 0 for a failure without one; empty when it has to succeed.
    #[serde(skip)]
    pub(crate) fails: Vec<u16>,
    /// Whether the release's document lacks the operation.
    #[serde(skip)]
    pub(crate) absent: bool,
}

impl Step {
    /// The record's own keys, in order.
    pub(crate) fn own(&self) -> Vec<String> {
        keys_in_order(&self.keys, &self.key_names)
    }
}

/// The values of keys, in the order of their names.
pub(crate) fn keys_in_order(keys: &Map<String, Value>, names: &[String]) -> Vec<String> {
    let text = |name: &String| match keys.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    names.iter().map(text).collect()
}
