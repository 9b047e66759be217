//! Bounds of values, and the type each one fits.

use serde_json::Value as Json;

use super::context::{Context, Object};
use super::schema::Type;
use crate::diagnostic::codes;
use crate::source::{Mapping, Node, ScalarKind};

/// The bounds with the types they fit.
const BOUNDS: &[(&str, &[Type])] = &[
    ("minimum", &[Type::Integer, Type::Number]),
    ("maximum", &[Type::Integer, Type::Number]),
    ("exclusiveMinimum", &[Type::Integer, Type::Number]),
    ("exclusiveMaximum", &[Type::Integer, Type::Number]),
    ("multipleOf", &[Type::Integer, Type::Number]),
    ("minLength", &[Type::String]),
    ("maxLength", &[Type::String]),
    ("minItems", &[Type::Array]),
    ("maxItems", &[Type::Array]),
    ("minProperties", &[Type::Object]),
    ("maxProperties", &[Type::Object]),
];

/// Whether a key is a bound.
pub(super) fn is_bound(key: &str) -> bool {
    BOUNDS.iter().any(|(bound, _)| *bound == key)
}

/// The value of a bound: a number, or a boolean of the exclusive bounds.
pub(super) fn value<'a>(cx: &mut Context<'a>, node: &'a Node) -> Option<Json> {
    let scalar = node.as_scalar();
    match scalar.map(|s| s.kind) {
        Some(ScalarKind::Integer | ScalarKind::Float | ScalarKind::Boolean) => {
            scalar.map(|s| s.to_json())
        }
        _ => {
            let text = scalar.map_or("", |s| &*s.text);
            match text.parse::<i64>() {
                Ok(number) => Some(number.into()),
                Err(_) => {
                    cx.report(
                        node.at,
                        &codes::BAD_VALUE,
                        format!("a number is meant here, and this is `{text}`"),
                    );
                    None
                }
            }
        }
    }
}

/// Moves bounds that stand at the wrong type to where they fit.
pub(super) fn settle<'a>(
    cx: &mut Context<'a>,
    node: &'a Node,
    map: &'a Mapping,
    kind: Option<Type>,
    out: &mut Object,
) {
    if kind == Some(Type::Array) {
        lift_from_items(map, out);
    }
    let Some(kind) = kind else { return };
    for (bound, fits) in BOUNDS.iter().filter(|(_, fits)| !fits.contains(&kind)) {
        let Some(value) = out.remove(*bound) else {
            continue;
        };
        let whither = match (kind, *bound) {
            (Type::String, "minimum") => put(out, "minLength", value),
            (Type::String, "maximum") => put(out, "maxLength", value),
            (Type::Array, "minLength" | "maxLength") => to_items(out, bound, value),
            (_, "minItems" | "maxItems") => "the array around it",
            _ => "nowhere",
        };
        let at = map.entry(bound).map_or(node.at, |e| e.at);
        let message = format!(
            "`{bound}` stands at {} and fits {}; moved to: {whither}",
            kind.name(),
            fits[0].name()
        );
        cx.report(at, &codes::BOUND_MISPLACED, message);
    }
}

fn put(out: &mut Object, bound: &'static str, value: Json) -> &'static str {
    out.entry(bound).or_insert(value);
    bound
}

fn to_items(out: &mut Object, bound: &str, value: Json) -> &'static str {
    match out.get_mut("items").and_then(Json::as_object_mut) {
        Some(items) if items.get("type").is_some_and(|t| t == "string") => {
            items.entry(bound).or_insert(value);
            "the items"
        }
        _ => "nowhere",
    }
}

/// `minItems` and `maxItems` that stand at the items, which cannot have them, belong to the array.
fn lift_from_items(map: &Mapping, out: &mut Object) {
    let Some(items) = map.get("items").and_then(Node::as_mapping) else {
        return;
    };
    if items
        .get("type")
        .and_then(Node::as_str)
        .is_none_or(|word| word == "array")
    {
        return;
    }
    for bound in ["minItems", "maxItems"] {
        if let Some(scalar) = items
            .get(bound)
            .and_then(Node::as_scalar)
            .filter(|s| s.kind == ScalarKind::Integer)
        {
            out.entry(bound).or_insert_with(|| scalar.to_json());
        }
    }
}
