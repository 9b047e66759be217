//! The data file: per class of the client what to create, change and look for.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::failure::{Failure, failed};

/// The whole file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cases {
    /// What both clusters hold besides what a fresh one has, by version of the client.
    #[serde(default)]
    pub(crate) seed: BTreeMap<String, Value>,
    /// Values that variables have from the start.
    #[serde(default)]
    pub(crate) constants: BTreeMap<String, Value>,
    /// Steps before all others.
    #[serde(default)]
    pub(crate) prelude: Vec<Given>,
    /// The classes, in the order in which they are driven.
    pub(crate) classes: Vec<Case>,
    /// The examples at the end.
    #[serde(default)]
    pub(crate) examples: Vec<Example>,
}

/// What is done with one class.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    /// The class of NetApp's client.
    pub(crate) class: String,
    /// Its path in ONTAP's notation.
    pub(crate) path: String,
    /// The keys of the record above.
    #[serde(default)]
    pub(crate) above: Vec<String>,
    /// Steps that make ready what the records need.
    #[serde(default)]
    pub(crate) before: Vec<Given>,
    /// Bodies of records: the first two are created one by one, the others together.
    #[serde(default)]
    pub(crate) create: Vec<Value>,
    /// Whether creating the first record once more is a conflict.
    #[serde(default)]
    pub(crate) again: bool,
    /// Changes: of an instance, with a look afterwards, of a collection, of named records. The last one stands for those
    /// that are missing.
    #[serde(default)]
    pub(crate) change: Vec<Value>,
    /// A filter that leaves the records of this case.
    #[serde(default)]
    pub(crate) filter: Map<String, Value>,
    /// Fields to ask for.
    #[serde(default)]
    pub(crate) fields: Option<String>,
    /// Query parameters of every write, by call.
    #[serde(default)]
    pub(crate) parameters: BTreeMap<String, Map<String, Value>>,
    /// Bodies of actions, by name.
    #[serde(default)]
    pub(crate) actions: BTreeMap<String, Value>,
    /// Statuses of steps that do not succeed, by the name of the step.
    #[serde(default)]
    pub(crate) fails: BTreeMap<String, u16>,
    /// Steps of the common sequence that are not taken, each with the reason.
    #[serde(default)]
    pub(crate) skip: BTreeMap<String, String>,
    /// Steps after the common sequence.
    #[serde(default)]
    pub(crate) after: Vec<Given>,
    /// What is different for one version of the client.
    #[serde(default, rename = "for")]
    pub(crate) versions: BTreeMap<String, Value>,
}

/// A step that is written out.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Given {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) class: Option<String>,
    #[serde(default)]
    pub(crate) path: Option<String>,
    pub(crate) call: String,
    #[serde(default)]
    pub(crate) above: Vec<String>,
    #[serde(default)]
    pub(crate) keys: Map<String, Value>,
    #[serde(default)]
    pub(crate) body: Option<Value>,
    #[serde(default)]
    pub(crate) query: Map<String, Value>,
    #[serde(default)]
    pub(crate) hydrate: bool,
    #[serde(default)]
    pub(crate) save: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) fails: Option<u16>,
}

/// A whole program that both sides have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Example {
    pub(crate) example: String,
    #[serde(default)]
    pub(crate) arguments: Map<String, Value>,
    /// The versions of the client that have the classes.
    pub(crate) clients: Vec<String>,
    #[serde(default)]
    pub(crate) before: Vec<Given>,
}

impl Case {
    /// The case as one version of the client has it.
    pub(crate) fn of_version(&self, version: &str) -> Result<Self, Failure> {
        let Some(different) = self.versions.get(version) else {
            return Ok(self.clone());
        };
        let mut case = self.clone();
        let unknown = |problem| failed(format!("{}: `for` {version}: {problem}", self.class));
        let object = different
            .as_object()
            .ok_or_else(|| unknown("is no object".to_owned()))?;
        for (name, value) in object {
            let problem = |e: serde_json::Error| unknown(format!("{name}: {e}"));
            match name.as_str() {
                "create" => case.create = read(value).map_err(problem)?,
                "change" => case.change = read(value).map_err(problem)?,
                "before" => case.before = read(value).map_err(problem)?,
                "after" => case.after = read(value).map_err(problem)?,
                "actions" => case.actions = read(value).map_err(problem)?,
                "fails" => case.fails = read(value).map_err(problem)?,
                "filter" => case.filter = read(value).map_err(problem)?,
                "fields" => case.fields = read(value).map_err(problem)?,
                other => return Err(unknown(format!("{other} cannot differ"))),
            }
        }
        Ok(case)
    }
}

fn read<T: DeserializeOwned>(value: &Value) -> Result<T, serde_json::Error> {
    T::deserialize(value)
}

/// Reads a YAML file of this folder.
pub(crate) fn read_yaml<T: DeserializeOwned>(path: &Path) -> Result<T, Failure> {
    let bytes = std::fs::read(path).map_err(|e| failed(format!("{}: {e}", path.display())))?;
    let name = path.display().to_string();
    let document = ontap_codegen::source::read(&name, &bytes).map_err(|problems| {
        let first = problems.first();
        failed(first.map_or(name.clone(), |p| format!("{name}: {}", p.message)))
    })?;
    T::deserialize(merged(document.root.to_json())).map_err(|e| failed(format!("{name}: {e}")))
}

/// The value with what `<<` names put into its objects; what stands beside it wins.
fn merged(value: Value) -> Value {
    match value {
        Value::Object(mut object) => {
            let base = object.remove("<<").map(merged);
            let own = object
                .into_iter()
                .map(|(name, value)| (name, merged(value)));
            let mut whole = base
                .and_then(|base| base.as_object().cloned())
                .unwrap_or_default();
            whole.extend(own);
            Value::Object(whole)
        }
        Value::Array(items) => items.into_iter().map(merged).collect(),
        other => other,
    }
}
