//! Values that one step leaves for the next.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Step;
use crate::failure::{Failure, failed};

/// What a side knows so far: `$name` in a step stands for a value, `$name.0` for a key of a record.
#[derive(Clone, Debug, Default)]
pub(crate) struct Variables {
    known: BTreeMap<String, Value>,
    /// What stands for anything that is not known.
    unknown: Option<Value>,
}

impl Variables {
    /// Variables that have a value from the start.
    pub(crate) fn with(constants: BTreeMap<String, Value>) -> Self {
        Self {
            known: constants,
            unknown: None,
        }
    }

    /// Keeps what a step asks to keep of its result.
    pub(crate) fn keep(&mut self, step: &Step, result: &Value) {
        for (name, pointer) in &step.save {
            let found = match pointer.strip_prefix("keys of ") {
                Some(record) => result
                    .pointer(record)
                    .map(|record| keys_of(record, &step.key_names)),
                None => result.pointer(pointer).cloned(),
            };
            self.known
                .insert(name.clone(), found.unwrap_or(Value::Null));
        }
    }

    /// The step with values in place of variables. A step that the release does not have needs none to be known.
    pub(crate) fn fill(&self, step: &Step) -> Result<Step, Failure> {
        let mut filled = step.clone();
        if step.absent {
            let mut lenient = self.clone();
            lenient.unknown = Some("none".into());
            return lenient
                .fill(&Step {
                    absent: false,
                    ..filled
                })
                .map(|filled| Step {
                    absent: true,
                    ..filled
                });
        }
        let problem = |name: String| failed(format!("{}: nothing is known of {name}", step.id));
        let texts = filled.above.iter_mut();
        for text in texts {
            *text = self.text(text).map_err(problem)?;
        }
        for object in [&mut filled.keys, &mut filled.query, &mut filled.arguments] {
            self.object(object).map_err(problem)?;
        }
        for value in filled
            .body
            .iter_mut()
            .chain(filled.records.iter_mut().flatten())
        {
            self.value(value).map_err(problem)?;
        }
        Ok(filled)
    }

    fn object(&self, object: &mut Map<String, Value>) -> Result<(), String> {
        object.values_mut().try_for_each(|value| self.value(value))
    }

    fn value(&self, value: &mut Value) -> Result<(), String> {
        match value {
            Value::String(text) if text.starts_with('$') => *value = self.look_up(text)?,
            Value::Array(items) => items.iter_mut().try_for_each(|item| self.value(item))?,
            Value::Object(object) => self.object(object)?,
            _ => {}
        }
        Ok(())
    }

    fn text(&self, text: &str) -> Result<String, String> {
        if !text.starts_with('$') {
            return Ok(text.to_owned());
        }
        Ok(match self.look_up(text)? {
            Value::String(text) => text,
            other => other.to_string(),
        })
    }

    fn look_up(&self, text: &str) -> Result<Value, String> {
        let name = text.trim_start_matches('$');
        let (name, index) = match name.split_once('.') {
            Some((name, index)) => (name, index.parse::<usize>().ok()),
            None => (name, None),
        };
        let value = self.known.get(name);
        let value = value.and_then(|value| index.map_or(Some(value), |index| value.get(index)));
        value
            .filter(|value| !value.is_null())
            .or(self.unknown.as_ref())
            .cloned()
            .ok_or_else(|| text.to_owned())
    }
}

/// The keys of a record, in order.
fn keys_of(record: &Value, names: &[String]) -> Value {
    let key = |name: &String| name.split('.').try_fold(record, |at, part| at.get(part));
    names
        .iter()
        .map(|name| key(name).cloned().unwrap_or_default())
        .collect()
}
