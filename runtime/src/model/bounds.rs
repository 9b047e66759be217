//! How much memory one reply may take once it is decoded.
//!
//! Decoding runs on one thread from beginning to end, so what is left is kept there. Every element of a list, every
//! value that is kept as JSON and everything that did not fit is charged for; strings take no more room than they do in
//! the reply.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::{Extra, FromJson, Sink};
use crate::client::Limits;

/// What a small piece of memory takes besides what is in it.
const PIECE: usize = 32;
/// What a member of a JSON object takes besides its name and value.
const MEMBER: usize = 64;

thread_local! {
    static LEFT: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// Why a body was not read.
#[derive(Debug)]
pub(crate) enum Unread {
    Json(serde_json::Error),
    TooLarge(String),
}

/// Takes the limit back when decoding ends, in whichever way.
struct Before(usize);

impl Drop for Before {
    fn drop(&mut self) {
        LEFT.set(self.0);
    }
}

/// Runs `read` within the limit of what may be decoded from one reply.
fn bounded<T>(limits: &Limits, read: impl FnOnce() -> serde_json::Result<T>) -> Result<T, Unread> {
    let _before = Before(LEFT.replace(limits.decoded));
    let result = read();
    match LEFT.get() {
        0 => Err(Unread::TooLarge(format!(
            "what the reply holds takes more than the limit of {} bytes of memory (`max_decoded_bytes`)",
            limits.decoded
        ))),
        _ => result.map_err(Unread::Json),
    }
}

/// Reads a whole body within the limits.
pub(crate) fn read_bounded<T: FromJson>(text: &str, limits: &Limits) -> Result<Option<T>, Unread> {
    bounded(limits, || {
        let mut slot = None;
        let mut json = serde_json::Deserializer::from_str(text);
        Sink {
            slot: &mut slot,
            extra: &mut Extra::default(),
            name: "",
        }
        .deserialize(&mut json)?;
        json.end()?;
        Ok(slot)
    })
}

/// Takes memory where nothing can be said against it; the next [`charge`] does.
pub(super) fn spend(bytes: usize) {
    LEFT.set(LEFT.get().saturating_sub(bytes));
}

/// Takes memory; fails when there is none left.
#[inline]
pub(super) fn charge<E: Error>(bytes: usize) -> Result<(), E> {
    let left = LEFT.get().saturating_sub(bytes);
    LEFT.set(left);
    match left {
        0 => Err(over()),
        _ => Ok(()),
    }
}

/// Charges for an element of a list: lists keep room to grow.
#[inline]
pub(super) fn charge_element<T, E: Error>() -> Result<(), E> {
    charge(size_of::<T>() + size_of::<T>() / 2 + PIECE)
}

/// What a member with this name takes besides its value.
pub(super) fn member(name: &str) -> usize {
    MEMBER + name.len()
}

#[cold]
fn over<E: Error>() -> E {
    E::custom("too much to decode")
}

/// Whether a body has so many values that reading them as JSON values would not stay within the limit.
pub(crate) fn has_too_many_values(body: &[u8], limits: &Limits) -> bool {
    let marks = body.iter().filter(|byte| b",[{".contains(byte)).count();
    marks.saturating_mul(size_of::<Value>() + PIECE) > limits.decoded
}

/// A JSON value that was charged for.
pub(super) struct Kept(pub(super) Value);

impl<'de> serde::Deserialize<'de> for Kept {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Keep).map(Self)
    }
}

struct Keep;

impl<'de> Visitor<'de> for Keep {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        charge(PIECE)?;
        Ok(text.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Value, A::Error> {
        keep_array(seq).map(Value::Array)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Value, A::Error> {
        keep_object(map).map(Value::Object)
    }
}

/// Reads the rest of an object into memory.
pub(super) fn keep_object<'de, A: MapAccess<'de>>(
    mut map: A,
) -> Result<Map<String, Value>, A::Error> {
    let mut members = Map::new();
    while let Some((name, Kept(value))) = map.next_entry::<String, Kept>()? {
        charge(member(&name) + size_of::<Value>())?;
        members.insert(name, value);
    }
    Ok(members)
}

/// Reads the rest of an array into memory.
pub(super) fn keep_array<'de, A: SeqAccess<'de>>(mut seq: A) -> Result<Vec<Value>, A::Error> {
    let mut items = Vec::new();
    while let Some(Kept(item)) = seq.next_element()? {
        charge(size_of::<Value>() + size_of::<Value>() / 2)?;
        items.push(item);
    }
    Ok(items)
}
