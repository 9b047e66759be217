//! `order_by`.

use std::cmp::Ordering;

use serde_json::Value;

use crate::failure::Failure;
use crate::model::Schema;

use super::condition;
use super::fields::readable;

/// By what records are sorted. Nothing leaves them in the order of their keys.
#[derive(Clone, Debug, Default)]
pub(crate) struct Order {
    terms: Vec<Term>,
}

#[derive(Clone, Debug)]
struct Term {
    path: Vec<String>,
    schema: Schema,
    descending: bool,
}

impl Order {
    /// Reads `a,b desc`.
    pub(super) fn parse(parameter: &str, text: &str, record: &Schema) -> Result<Self, Failure> {
        let terms = text.split(',').map(|term| {
            let mut words = term.split_whitespace();
            let name = words.next().unwrap_or_default();
            let descending = match (words.next(), words.next()) {
                (None | Some("asc"), None) => false,
                (Some("desc"), None) => true,
                _ => {
                    return Err(Failure::invalid(text, parameter, "field [asc|desc],..."));
                }
            };
            let schema = record.at(name).filter(|schema| {
                schema.properties().is_none() && readable(record, name) == Some(true)
            });
            let schema = schema.ok_or_else(|| {
                Failure::bad(
                    262_268,
                    format!("Records cannot be sorted by the field \"{name}\"."),
                )
                .at(parameter)
                .with(name)
            })?;
            Ok(Term {
                path: name.split('.').map(str::to_owned).collect(),
                schema: schema.clone(),
                descending,
            })
        });
        Ok(Self {
            terms: terms.collect::<Result<_, Failure>>()?,
        })
    }

    /// Whether records are left in the order of their keys.
    pub(crate) fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// How two records compare. What is not set comes last; a list counts as its first element.
    pub(crate) fn compare(&self, one: &Value, other: &Value) -> Ordering {
        let each = self.terms.iter().map(|term| {
            match (first(one, &term.path), first(other, &term.path)) {
                (Some(one), Some(other)) => {
                    let order = condition::order(&term.schema, one, other);
                    if term.descending {
                        order.reverse()
                    } else {
                        order
                    }
                }
                (one, other) => one.is_none().cmp(&other.is_none()),
            }
        });
        each.fold(Ordering::Equal, Ordering::then)
    }
}

fn first<'v>(value: &'v Value, path: &[String]) -> Option<&'v Value> {
    match (value, path.split_first()) {
        (Value::Null, _) => None,
        (Value::Array(items), _) => items.iter().find_map(|item| first(item, path)),
        (value, None) => Some(value),
        (value, Some((name, rest))) => first(value.get(name)?, rest),
    }
}
