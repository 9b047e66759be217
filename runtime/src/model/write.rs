//! Writing records and bodies.

use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::{Map, Value};

use super::{Extra, FromJson, Patch};

/// A type that writes itself as a JSON object; implemented by the three model macros.
pub trait WriteModel {
    /// Writes every property that has a value.
    fn write(&self, to: &mut Writer);

    /// The object as it goes over the wire.
    ///
    /// # Errors
    ///
    /// A property that has no JSON form.
    fn to_map(&self) -> Result<Map<String, Value>, serde_json::Error> {
        let mut writer = Writer {
            map: Map::new(),
            problem: None,
        };
        self.write(&mut writer);
        match writer.problem {
            None => Ok(writer.map),
            Some(problem) => Err(problem),
        }
    }
}

/// Collects the members of one object.
#[derive(Debug)]
pub struct Writer {
    map: Map<String, Value>,
    problem: Option<serde_json::Error>,
}

impl Writer {
    /// Writes a property that always has a value.
    pub fn required<T: Serialize>(&mut self, name: &'static str, value: &T) {
        match serde_json::to_value(value) {
            Ok(value) => {
                self.map.insert(name.to_owned(), value);
            }
            Err(problem) => self.fail(format_args!("`{name}`: {problem}")),
        }
    }

    /// Reports why the object cannot be written; the first report counts.
    pub(crate) fn fail(&mut self, problem: impl std::fmt::Display) {
        let problem = || serde_json::Error::custom(problem);
        self.problem.get_or_insert_with(problem);
    }

    /// Writes a property that may be absent.
    pub fn optional<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// Writes a property of a patch: nothing to keep it, `null` to clear it.
    pub fn patch<T: Serialize + FromJson>(&mut self, name: &'static str, value: &Patch<T>) {
        match value {
            Patch::Keep => {}
            Patch::Clear => {
                self.map.insert(name.to_owned(), Value::Null);
            }
            Patch::Set(value) if value.is_empty_patch() => {}
            Patch::Set(value) => self.required(name, value),
        }
    }

    /// Writes what a record held beyond its known properties.
    pub fn extra(&mut self, extra: &Extra) {
        let hidden = crate::value::is_shown();
        for (name, value) in extra.unknown() {
            // A value that nobody knows could be a secret.
            let value = match hidden {
                true => Value::from("…"),
                false => value.clone(),
            };
            self.map.insert(name.clone(), value);
        }
        if hidden {
            return;
        }
        for misfit in extra.misfits() {
            self.map
                .entry(misfit.name())
                .or_insert_with(|| misfit.value().clone());
        }
    }
}

/// Writes a model with serde; what the generated `Serialize` calls.
///
/// # Errors
///
/// A property that has no JSON form, or what the serializer reports.
pub fn write_record<M: WriteModel, S: Serializer>(
    model: &M,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    model
        .to_map()
        .map_err(S::Error::custom)?
        .serialize(serializer)
}
