//! Single values: text where a number or a truth value is meant, enumerations, bounds and formats.

use serde_json::{Number, Value};

use super::{shown, text};
use crate::assumptions;
use crate::failure::Failure;
use crate::model::{Kind, Schema};

/// A value of the documented type.
pub(super) fn value(value: Value, schema: &Schema, path: &str) -> Result<Value, Failure> {
    let refuse = |form: &str| Failure::invalid(&shown(&value, schema.secret), path, form);
    let typed = match &schema.kind {
        Kind::Boolean => boolean(&value).ok_or_else(|| refuse("true or false"))?,
        Kind::Integer => integer(&value).ok_or_else(|| refuse("integer"))?,
        Kind::Number => number(&value).ok_or_else(|| refuse("number"))?,
        _ => match &value {
            Value::String(known) => string(known, schema).map_err(|form| refuse(&form))?,
            _ => return Err(refuse("text")),
        },
    };
    if !schema.values.is_empty() {
        return listed(&typed, &schema.values).ok_or_else(|| {
            let values: Vec<String> = schema.values.iter().map(|v| shown(v, false)).collect();
            refuse(&values.join("|"))
        });
    }
    bounds(&typed, schema).map_err(|form| refuse(&form))?;
    Ok(typed)
}

fn boolean(value: &Value) -> Option<Value> {
    match value {
        Value::Bool(_) => Some(value.clone()),
        Value::String(text) => text.parse::<bool>().ok().map(Value::Bool),
        _ => None,
    }
}

fn integer(value: &Value) -> Option<Value> {
    match value {
        Value::Number(number) if !number.is_f64() => Some(value.clone()),
        Value::Number(number) => whole(number.as_f64()?),
        Value::String(known) => {
            let plain = known.parse::<i64>().ok().map(Number::from);
            let plain = plain.or_else(|| known.parse::<u64>().ok().map(Number::from));
            let sized = || text::size(known).map(Number::from);
            plain.or_else(sized).map(Value::Number)
        }
        _ => None,
    }
}

/// `5.0` is the integer 5.
fn whole(number: f64) -> Option<Value> {
    // Beyond this, not every integer can be told from its neighbours.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.fract() != 0.0 || number.abs() > EXACT {
        return None;
    }
    format!("{number:.0}").parse::<i64>().ok().map(Value::from)
}

fn number(value: &Value) -> Option<Value> {
    match value {
        Value::Number(_) => Some(value.clone()),
        Value::String(text) => Number::from_f64(text.parse().ok()?).map(Value::Number),
        _ => None,
    }
}

/// The text to store, or the form that it should have.
fn string(known: &str, schema: &Schema) -> Result<Value, String> {
    let format = schema.format.as_deref().unwrap_or_default();
    let stored = match format {
        "uuid" => text::uuid(known).ok_or("UUID")?,
        "date-time" => text::date_time(known).ok_or("date and time")?,
        "duration" => text::duration(known).ok_or("ISO 8601 duration")?,
        "duration-or-date-time" => text::duration(known)
            .or_else(|| text::date_time(known))
            .ok_or("ISO 8601 duration, or date and time")?,
        _ => known.to_owned(),
    };
    Ok(Value::String(stored))
}

fn listed(value: &Value, values: &[Value]) -> Option<Value> {
    let exact = values.iter().find(|known| *known == value);
    let found = exact.or_else(|| {
        let text = value.as_str()?;
        let mut values = values.iter();
        values.find(|known| {
            known
                .as_str()
                .is_some_and(|k| assumptions::same_word(k, text))
        })
    });
    found.cloned()
}

/// The form that a value out of bounds should have.
fn bounds(value: &Value, schema: &Schema) -> Result<(), String> {
    if let Some(number) = value.as_f64() {
        let low = schema.minimum.is_some_and(|least| number < least);
        let high = schema.maximum.is_some_and(|most| number > most);
        if low || high {
            return Err(range(schema.minimum, schema.maximum));
        }
    }
    // What a secret has to look like is judged by rules, which have numbers of their own for it.
    if let Some(text) = value.as_str().filter(|_| !schema.secret) {
        let length = text.chars().count();
        let short = schema.min_length.is_some_and(|least| length < least);
        let long = schema.max_length.is_some_and(|most| length > most);
        if short || long {
            let range = range(schema.min_length, schema.max_length);
            return Err(format!("text of {range} characters"));
        }
    }
    Ok(())
}

fn range<T: ToString>(least: Option<T>, most: Option<T>) -> String {
    let text = |bound: Option<T>| bound.map(|b| b.to_string()).unwrap_or_default();
    format!("{}..{}", text(least), text(most))
}
