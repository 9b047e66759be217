//! A condition made ready for one property: literals are read once, by the kind of the property.

use std::cmp::Ordering;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use crate::assumptions::TEXT_IGNORES_CASE;
use crate::failure::Failure;
use crate::model::{Kind, Schema};
use crate::rules::duration;

use super::expression::{self, Alternative, Comparison, Problem, Test};
use super::values::{self, Quantity};

/// What a value has to be like.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    alternatives: Vec<Ready>,
}

#[derive(Clone, Debug)]
enum Ready {
    Null,
    NotNull,
    Test { negated: bool, check: Check },
}

#[derive(Clone, Debug)]
enum Check {
    Equal(Operand),
    Like(Vec<String>),
    Compare(Comparison, Operand),
    Range(Operand, Operand),
}

/// A literal.
#[derive(Clone, Debug)]
enum Operand {
    Text(String),
    Number(Quantity),
    Boolean(bool),
    Instant(Timestamp),
    Duration(SignedDuration),
}

impl Condition {
    /// Reads the condition on a property; `name` is for messages.
    pub(crate) fn parse(name: &str, schema: &Schema, text: &str) -> Result<Self, Failure> {
        let alternatives = expression::parse(text).map_err(|problem| match problem {
            Problem::Missing => Failure::bad(
                262_177,
                format!("There is no value for the field \"{name}\"."),
            )
            .at(name)
            .with(name),
            Problem::Unbalanced | Problem::Misplaced => Failure::invalid(text, name, "query"),
        })?;
        let ready = |alternative| {
            Ok(match alternative {
                Alternative::Null => Ready::Null,
                Alternative::NotNull => Ready::NotNull,
                Alternative::Test { negated, test } => Ready::Test {
                    negated,
                    check: check(name, schema, test)?,
                },
            })
        };
        let alternatives: Result<Vec<Ready>, Failure> =
            alternatives.into_iter().map(ready).collect();
        Ok(Self {
            alternatives: alternatives?,
        })
    }

    /// Whether what stands at a path meets it. A list meets it when one of its elements does; where nothing is set,
    /// only `null` is met.
    pub(crate) fn matches(&self, value: &Value, path: &[String]) -> bool {
        let set = || reach(value, path, &mut |_| true);
        self.alternatives
            .iter()
            .any(|alternative| match alternative {
                Ready::Null => !set(),
                Ready::NotNull => set(),
                Ready::Test { negated, check } => {
                    reach(value, path, &mut |found| check.passes(found) != *negated)
                }
            })
    }

    /// Whether plain text meets it.
    pub(crate) fn matches_text(&self, text: &str) -> bool {
        self.matches(&Value::from(text), &[])
    }
}

/// Whether anything that is set at a path passes.
pub(crate) fn reach(
    value: &Value,
    path: &[String],
    passes: &mut dyn FnMut(&Value) -> bool,
) -> bool {
    match (value, path.split_first()) {
        (Value::Null, _) => false,
        (Value::Array(items), _) => items.iter().any(|item| reach(item, path, passes)),
        (value, None) => passes(value),
        (value, Some((name, rest))) => value
            .get(name)
            .is_some_and(|value| reach(value, rest, passes)),
    }
}

fn check(name: &str, schema: &Schema, test: Test) -> Result<Check, Failure> {
    let operand = |text: String| operand(name, schema, text);
    if schema.properties().is_some() {
        let text = match test {
            Test::Equal(text) | Test::Compare(_, text) | Test::Range(text, _) => text,
            Test::Like(parts) => parts.join("*"),
        };
        return Err(Failure::invalid(&text, name, "null"));
    }
    Ok(match test {
        Test::Equal(text) => Check::Equal(operand(text)?),
        Test::Like(parts) => Check::Like(parts.into_iter().map(fold).collect()),
        Test::Compare(comparison, text) => Check::Compare(comparison, operand(text)?),
        Test::Range(from, to) => Check::Range(operand(from)?, operand(to)?),
    })
}

fn operand(name: &str, schema: &Schema, text: String) -> Result<Operand, Failure> {
    let read = match element(schema) {
        Schema {
            kind: Kind::Integer | Kind::Number,
            ..
        } => Quantity::parse(&text).map(Operand::Number).ok_or("integer"),
        Schema {
            kind: Kind::Boolean,
            ..
        } => boolean(&text).map(Operand::Boolean).ok_or("true|false"),
        Schema { format, .. } => match format.as_deref() {
            Some("date-time") => values::instant(&text)
                .map(Operand::Instant)
                .ok_or("datetime"),
            Some("duration") => Ok(span(&text).unwrap_or(Operand::Text(text.clone()))),
            Some("duration-or-date-time") => Ok(values::instant(&text)
                .map(Operand::Instant)
                .or_else(|| span(&text))
                .unwrap_or(Operand::Text(text.clone()))),
            _ => Ok(Operand::Text(fold(text.clone()))),
        },
    };
    read.map_err(|form| Failure::invalid(&text, name, form))
}

/// What the elements of lists look like.
fn element(schema: &Schema) -> &Schema {
    match &schema.kind {
        Kind::Array(items) => element(items),
        _ => schema,
    }
}

fn span(text: &str) -> Option<Operand> {
    duration::parse(text).map(Operand::Duration)
}

/// `true` or `false`, in any case.
pub(crate) fn boolean(text: &str) -> Option<bool> {
    match text {
        _ if text.eq_ignore_ascii_case("true") => Some(true),
        _ if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

fn fold(text: String) -> String {
    match TEXT_IGNORES_CASE {
        true => text.to_lowercase(),
        false => text,
    }
}

impl Check {
    fn passes(&self, value: &Value) -> bool {
        match self {
            Self::Equal(operand) => operand.order(value) == Some(Ordering::Equal),
            Self::Like(parts) => match value {
                Value::String(text) if TEXT_IGNORES_CASE => {
                    expression::like(&text.to_lowercase(), parts)
                }
                Value::String(text) => expression::like(text, parts),
                Value::Object(_) | Value::Array(_) | Value::Null => false,
                Value::Bool(_) | Value::Number(_) => expression::like(&value.to_string(), parts),
            },
            Self::Compare(comparison, operand) => {
                operand.order(value).is_some_and(|order| match comparison {
                    Comparison::Less => order.is_lt(),
                    Comparison::LessOrEqual => order.is_le(),
                    Comparison::Greater => order.is_gt(),
                    Comparison::GreaterOrEqual => order.is_ge(),
                })
            }
            Self::Range(from, to) => {
                from.order(value).is_some_and(Ordering::is_ge)
                    && to.order(value).is_some_and(Ordering::is_le)
            }
        }
    }
}

impl Operand {
    /// How a value compares with it; nothing where the two have nothing in common.
    fn order(&self, value: &Value) -> Option<Ordering> {
        match (self, value) {
            (Self::Text(other), Value::String(text)) if TEXT_IGNORES_CASE => {
                Some(text.to_lowercase().as_str().cmp(other))
            }
            (Self::Text(other), Value::String(text)) => Some(text.as_str().cmp(other)),
            (Self::Text(other), Value::Number(number)) => {
                Quantity::of(number).compare(Quantity::parse(other)?)
            }
            (Self::Text(other), Value::Bool(value)) => Some(value.cmp(&boolean(other)?)),
            (Self::Number(other), Value::Number(number)) => Quantity::of(number).compare(*other),
            (Self::Number(other), Value::String(text)) => Quantity::parse(text)?.compare(*other),
            (Self::Boolean(other), Value::Bool(value)) => Some(value.cmp(other)),
            (Self::Boolean(other), Value::String(text)) => Some(boolean(text)?.cmp(other)),
            (Self::Instant(other), Value::String(text)) => Some(values::instant(text)?.cmp(other)),
            (Self::Duration(other), Value::String(text)) => Some(duration::parse(text)?.cmp(other)),
            _ => None,
        }
    }
}

/// How two values of a property compare, for sorting.
pub(crate) fn order(schema: &Schema, one: &Value, other: &Value) -> Ordering {
    let format = element(schema).format.as_deref();
    let typed = match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            Quantity::of(one).compare(Quantity::of(other))
        }
        (Value::Bool(one), Value::Bool(other)) => Some(one.cmp(other)),
        (Value::String(one), Value::String(other)) => match format {
            Some("date-time") => pair(values::instant(one), values::instant(other)),
            Some("duration") => pair(duration::parse(one), duration::parse(other)),
            _ => None,
        }
        .or_else(|| Some(one.cmp(other))),
        _ => None,
    };
    typed.unwrap_or(Ordering::Equal)
}

fn pair<T: PartialOrd>(one: Option<T>, other: Option<T>) -> Option<Ordering> {
    one?.partial_cmp(&other?)
}
