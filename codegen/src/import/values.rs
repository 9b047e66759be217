//! Values that must agree with a type: enumerations and defaults.

use serde_json::Value as Json;

use super::context::Context;
use super::schema::Type;
use crate::diagnostic::codes;
use crate::source::{Mapping, Node, Scalar, ScalarKind, Value};

/// Words that YAML 1.1 readers take as booleans and that stand unquoted in enumerations.
const WORDS: &[&str] = &["on", "off", "yes", "no", "y", "n"];

/// What became of a value.
pub(super) enum Fit {
    /// It has the type.
    Same(Json),
    /// It was converted.
    Converted(Json),
    /// It cannot have the type.
    Contradicts,
}

/// Makes a scalar fit a type.
pub(super) fn fit(scalar: &Scalar, kind: Type) -> Fit {
    let converted = |value: Option<Json>| value.map_or(Fit::Contradicts, Fit::Converted);
    match (kind, scalar.kind) {
        (Type::String, ScalarKind::String)
        | (Type::Integer, ScalarKind::Integer)
        | (Type::Number, ScalarKind::Integer | ScalarKind::Float)
        | (Type::Boolean, ScalarKind::Boolean) => Fit::Same(scalar.to_json()),
        (Type::String, ScalarKind::Integer | ScalarKind::Float | ScalarKind::Boolean) => {
            Fit::Converted((*scalar.text).into())
        }
        (Type::Integer, ScalarKind::String) => {
            converted(scalar.text.parse::<i64>().ok().map(Into::into))
        }
        (Type::Number, ScalarKind::String) => {
            let number = scalar
                .text
                .parse::<f64>()
                .ok()
                .and_then(serde_json::Number::from_f64);
            converted(number.map(Json::Number))
        }
        (Type::Boolean, ScalarKind::String) => {
            converted(match scalar.text.to_ascii_lowercase().as_str() {
                "true" | "on" | "yes" | "enabled" => Some(true.into()),
                "false" | "off" | "no" | "disabled" => Some(false.into()),
                _ => None,
            })
        }
        _ => Fit::Contradicts,
    }
}

/// The values of an `enum`, sorted, each once.
pub(super) fn enumeration<'a>(
    cx: &mut Context<'a>,
    node: &'a Node,
    kind: Option<Type>,
) -> Option<Json> {
    let mut values: Vec<Json> = Vec::new();
    for item in cx.sequence(node) {
        let Some(value) = enumeration_value(cx, item, kind) else {
            continue;
        };
        if values.contains(&value) {
            cx.report(
                item.at,
                &codes::ENUM_DUPLICATE,
                format!("{value} stands already in the list"),
            );
        } else {
            values.push(value);
        }
    }
    values.sort_by(
        |a, b| match (a.as_f64(), b.as_f64(), a.as_str(), b.as_str()) {
            (Some(a), Some(b), ..) => a.total_cmp(&b),
            (.., Some(a), Some(b)) => a.cmp(b),
            _ => a.to_string().cmp(&b.to_string()),
        },
    );
    (!values.is_empty()).then_some(Json::Array(values))
}

fn enumeration_value<'a>(cx: &mut Context<'a>, item: &'a Node, kind: Option<Type>) -> Option<Json> {
    let Some(scalar) = item.as_scalar() else {
        cx.text(item);
        return None;
    };
    let kind = kind.unwrap_or(Type::String);
    if scalar.plain
        && scalar.kind == ScalarKind::String
        && WORDS.contains(&scalar.text.to_ascii_lowercase().as_str())
    {
        cx.report(
            item.at,
            &codes::ENUM_VALUE_WORD,
            format!("`{}` is taken as text", scalar.text),
        );
    }
    match fit(scalar, kind) {
        Fit::Same(value) => Some(value),
        Fit::Converted(value) => {
            let message = format!("`{}` became the {} {value}", scalar.text, kind.name());
            cx.report(item.at, &codes::ENUM_VALUE_KIND, message);
            Some(value)
        }
        Fit::Contradicts if matches!(kind, Type::Array | Type::Object) => Some(scalar.to_json()),
        Fit::Contradicts => {
            let message = format!("`{}` is no {}", scalar.text, kind.name());
            cx.report(item.at, &codes::BAD_VALUE, message);
            None
        }
    }
}

/// A `default` that agrees with its type; none when it cannot.
pub(super) fn default<'a>(
    cx: &mut Context<'a>,
    node: &'a Node,
    map: &'a Mapping,
    kind: Option<Type>,
) -> Option<Json> {
    let Some(kind) = kind else {
        return Some(node.to_json());
    };
    let nullable = ["nullable", "x-nullable"]
        .iter()
        .any(|key| map.get(key).and_then(Node::as_bool) == Some(true));
    let items = map
        .get("items")
        .and_then(|items| items.get("type"))
        .and_then(Node::as_str)
        .and_then(Type::of);
    let fitted = match (&node.value, kind) {
        (Value::Scalar(s), _) if s.kind == ScalarKind::Null && nullable => Fit::Same(Json::Null),
        (Value::Scalar(s), Type::Array) if s.kind == ScalarKind::Null => Fit::Contradicts,
        (Value::Scalar(s), Type::Array) => match fit(s, items.unwrap_or(Type::String)) {
            Fit::Same(value) | Fit::Converted(value) => Fit::Converted(Json::Array(vec![value])),
            Fit::Contradicts => Fit::Contradicts,
        },
        (Value::Scalar(s), _) => fit(s, kind),
        (Value::Sequence(_), Type::Array) | (Value::Mapping(_), Type::Object) => {
            Fit::Same(node.to_json())
        }
        _ => Fit::Contradicts,
    };
    let written = node
        .as_scalar()
        .map_or_else(|| node.kind_name().to_owned(), |s| format!("`{}`", s.text));
    match fitted {
        Fit::Same(value) => Some(value),
        Fit::Converted(value) => {
            let message = format!("{written} became the {} {value}", kind.name());
            cx.report(node.at, &codes::DEFAULT_CONVERTED, message);
            Some(value)
        }
        Fit::Contradicts => {
            cx.report(
                node.at,
                &codes::DEFAULT_DROPPED,
                format!("{written} is no {}", kind.name()),
            );
            None
        }
    }
}
