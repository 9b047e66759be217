//! JSON as it arrives.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::failure::Failure;

/// Reads a body. One that is absent, or blank, is an empty object.
///
/// # Errors
///
/// Text that is no JSON object (262199 with its place, 262200, 262201, 262255), and a member given twice (262188).
pub(crate) fn object(bytes: &[u8]) -> Result<Map<String, Value>, Failure> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Ok(Map::new());
    }
    match read(bytes)? {
        Value::Object(members) => Ok(members),
        Value::Array(_) => Err(Failure::bad(
            262_255,
            "The body is a list where an object is expected.",
        )),
        _ => Err(syntax("an object is expected", 1, 1)),
    }
}

fn read(bytes: &[u8]) -> Result<Value, Failure> {
    let twice = RefCell::new(None);
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let seed = Seed { twice: &twice };
    let result = seed
        .deserialize(&mut reader)
        .and_then(|value| reader.end().map(|()| value));
    result.map_err(|error| match twice.take() {
        Some(name) => given_twice(&name),
        None => fault(&error),
    })
}

/// A member that is given twice, at whatever depth and in whatever spelling.
pub(super) fn given_twice(name: &str) -> Failure {
    Failure::bad(262_188, format!("The field \"{name}\" is given twice."))
        .at(name)
        .with(name)
}

fn fault(error: &serde_json::Error) -> Failure {
    let text = error.to_string();
    if text.starts_with("number out of range") {
        let message = format!("A number of the body is too large, line {}.", error.line());
        return Failure::bad(262_200, message);
    }
    if text.starts_with("recursion limit") {
        return Failure::bad(262_201, "The body is nested too deeply to be read.");
    }
    let what = match error.is_eof() {
        true => "it ends too early",
        false => "it is not JSON",
    };
    syntax(what, error.line(), error.column())
}

fn syntax(what: &str, line: usize, column: usize) -> Failure {
    let message = format!("The body cannot be read: {what} at line {line}, character {column}.");
    Failure::bad(262_199, message)
        .with(line.to_string())
        .with(column.to_string())
}

/// Reads a value and notices members that are given twice, which `serde_json` alone does not.
#[derive(Clone, Copy)]
struct Seed<'c> {
    twice: &'c RefCell<Option<String>>,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let value = members.next_value_seed(self)?;
            if map.contains_key(&name) {
                self.twice.replace(Some(name));
                return Err(A::Error::custom("given twice"));
            }
            map.insert(name, value);
        }
        Ok(Value::Object(map))
    }
}
