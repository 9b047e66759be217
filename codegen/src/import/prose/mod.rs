//! Facts that stand only in sentences: error tables, lists of required, optional and expensive
//! properties, defaults, and the commands of the ONTAP command line.

mod errors;
mod fields;
mod lists;
mod paths;

use serde_json::Value as Json;

use super::context::{Context, Object};
use super::operation::Place;
use super::schema::Type;
use super::values::{self, Fit};
use crate::diagnostic::codes;
use crate::source::{Mapping, Node};
use lists::{Lists, Remark};

/// The error codes of a response's description, sorted, each once.
pub(super) fn error_codes<'a>(cx: &mut Context<'a>, node: &'a Node) -> Vec<u64> {
    let Some(text) = cx.text(node) else {
        return Vec::new();
    };
    let table = errors::table(text);
    cx.count_rows(table.rows);
    for row in table.not_understood {
        cx.report(
            node.at,
            &codes::ERROR_ROW,
            format!("the row that begins with `{row}`"),
        );
    }
    let mut numbers = table.codes;
    numbers.sort_unstable();
    for pair in numbers.windows(2).filter(|pair| pair[0] == pair[1]) {
        cx.report(
            node.at,
            &codes::DUPLICATE_ERROR_CODE,
            format!("{} stands twice", pair[0]),
        );
    }
    numbers.dedup();
    numbers
}

/// Writes the facts of an operation's description. What the document states as data already is left alone.
pub(super) fn operation_facts<'a>(
    cx: &mut Context<'a>,
    node: &'a Node,
    operation: &'a Mapping,
    place: &Place<'a>,
    out: &mut Object,
) {
    let Some(text) = cx.text(node) else { return };
    let lists = Lists::read(text);
    report(cx, node, &lists);
    let known = fields::Fields::new(cx, operation, place.shared);
    let mentioned = lists
        .required
        .iter()
        .flatten()
        .chain(&lists.optional)
        .chain(lists.defaults.keys());
    let mut unknown: Vec<&String> = mentioned.filter(|path| !known.has(cx, path)).collect();
    unknown.sort();
    unknown.dedup();
    for path in unknown {
        let message = format!("neither the body nor the parameters have `{path}`");
        cx.report(node.at, &codes::LIST_PATH_UNKNOWN, message);
    }
    let defaults = defaults(cx, node, &lists, &known);
    let facts: [(&str, Json); 5] = [
        (
            "x-ontap-required",
            lists.required.into_iter().map(Json::from).collect(),
        ),
        (
            "x-ontap-optional",
            Json::from(Vec::from_iter(lists.optional)),
        ),
        (
            "x-ontap-expensive",
            Json::from(Vec::from_iter(lists.expensive)),
        ),
        ("x-ontap-cli", Json::from(Vec::from_iter(lists.commands))),
        ("x-ontap-defaults", Json::Object(defaults)),
    ];
    for (name, value) in facts {
        let empty = value.as_array().is_some_and(Vec::is_empty)
            || value.as_object().is_some_and(Object::is_empty);
        if !empty && operation.get(name).is_none() {
            out.insert(name.to_owned(), value);
        }
    }
}

fn report(cx: &mut Context<'_>, node: &Node, lists: &Lists) {
    for remark in &lists.remarks {
        let (code, message) = match remark {
            Remark::Sentence => (
                &codes::LIST_ENTRY,
                "an entry of a list is not a property path".to_owned(),
            ),
            Remark::Conditional(path) => (
                &codes::CONDITIONAL_REQUIREMENT,
                format!("`{path}` is required only sometimes"),
            ),
            Remark::NotLiteral(path) => (
                &codes::DEFAULT_NOT_LITERAL,
                format!("the default of `{path}` is not one value"),
            ),
        };
        cx.report(node.at, code, message);
    }
}

/// The defaults that are values of their properties' types.
fn defaults<'a>(
    cx: &mut Context<'a>,
    node: &'a Node,
    lists: &Lists,
    known: &fields::Fields<'a>,
) -> Object {
    let mut defaults = Object::new();
    for (path, text) in &lists.defaults {
        match literal(text, known.kind(cx, path)) {
            Some(value) => drop(defaults.insert(path.clone(), value)),
            None => {
                let message = format!("the default `{text}` of `{path}` does not fit its type");
                cx.report(node.at, &codes::DEFAULT_NOT_LITERAL, message);
            }
        }
    }
    defaults
}

/// A documented default as JSON: by the type of its property, or by its looks when that is not known.
fn literal(text: &str, kind: Option<Type>) -> Option<Json> {
    let looks = || match text {
        "true" => true.into(),
        "false" => false.into(),
        _ => text.parse::<i64>().map_or_else(|_| text.into(), Json::from),
    };
    let Some(kind) = kind else {
        return Some(looks());
    };
    if kind == Type::Object {
        return None;
    }
    let scalar = crate::source::Scalar {
        text: text.into(),
        kind: crate::source::ScalarKind::String,
        plain: true,
    };
    let single = if kind == Type::Array {
        Type::String
    } else {
        kind
    };
    match values::fit(&scalar, single) {
        Fit::Same(value) | Fit::Converted(value) if kind == Type::Array => {
            Some(Json::Array(vec![value]))
        }
        Fit::Same(value) | Fit::Converted(value) => Some(value),
        Fit::Contradicts => None,
    }
}
