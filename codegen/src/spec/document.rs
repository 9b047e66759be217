//! The document of a spec as the crate `openapiv3` understands it, and what it does not understand.

use openapiv3::{
    Info, OpenAPI, Operation, Parameter, PathItem, ReferenceOr, RequestBody, Response, Schema,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Error, Value, json};

use super::reader::Report;
use crate::diagnostic::{child_pointer, codes};

/// How deep schemas may stand in each other; those of ONTAP have ten levels. `openapiv3` reads what it cannot read
/// twice at every level, so each further level doubles the time that one mistake costs.
const DEEPEST: usize = 14;

/// Reads the document. What has no place in OpenAPI is reported; the rest is read all the same.
pub(super) fn open(report: &mut Report, document: &Value) -> Option<OpenAPI> {
    if !too_deep(document)
        && let Ok(read) = OpenAPI::deserialize(document)
    {
        report_what_is_lost(report, document, &read);
        return Some(read);
    }
    let rest = without_misfits(report, document);
    let read = OpenAPI::deserialize(&rest).ok()?;
    report_what_is_lost(report, &rest, &read);
    Some(read)
}

/// Whether schemas stand in each other too deep somewhere.
fn too_deep(node: &Value) -> bool {
    match node {
        Value::Object(map) => map.iter().any(|(key, child)| match (&**key, child) {
            ("schema", schema) => schema_too_deep(schema, 1),
            ("schemas", Value::Object(schemas)) => schemas.values().any(|s| schema_too_deep(s, 1)),
            (_, child) => too_deep(child),
        }),
        Value::Array(list) => list.iter().any(too_deep),
        _ => false,
    }
}

fn schema_too_deep(schema: &Value, level: usize) -> bool {
    let Value::Object(map) = schema else {
        return false;
    };
    let below = |child: &Value| schema_too_deep(child, level + 1);
    level > DEEPEST
        || map.iter().any(|(key, child)| match (&**key, child) {
            ("properties", Value::Object(properties)) => properties.values().any(below),
            ("allOf" | "oneOf" | "anyOf", Value::Array(parts)) => parts.iter().any(below),
            ("items" | "additionalProperties" | "not", child) => below(child),
            _ => false,
        })
}

/// Reports what cannot be read; returns the document without it.
fn without_misfits(report: &mut Report, document: &Value) -> Value {
    let mut misfits = Vec::new();
    check(Part::Document, "", document, 0, &mut misfits);
    let mut rest = document.clone();
    for Misfit {
        part,
        pointer,
        message,
    } in misfits
    {
        if let Some(node) = rest.pointer_mut(&pointer) {
            *node = part.placeholder(&pointer);
        }
        report.add(&pointer, &codes::SPEC_SHAPE, message);
    }
    rest
}

/// A kind of node that can be read by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Document,
    Info,
    PathItem,
    Operation,
    Parameter,
    Body,
    Response,
    Schema,
}

/// A node that cannot be read.
struct Misfit {
    part: Part,
    pointer: String,
    message: String,
}

/// Finds the nodes that cannot be read, each by itself: without what stands in it.
fn check(part: Part, pointer: &str, node: &Value, level: usize, misfits: &mut Vec<Misfit>) {
    let mut alone = node.clone();
    let problem = if part == Part::Schema && level > DEEPEST {
        Some(format!(
            "schemas stand in each other more than {DEEPEST} levels deep"
        ))
    } else {
        let level = level + usize::from(part == Part::Schema);
        for (below, path) in part.children() {
            for (relative, child) in find("", node, path) {
                // `additionalProperties` may be a word.
                if child.is_boolean() {
                    continue;
                }
                if let Some(place) = alone.pointer_mut(&relative) {
                    *place = below.placeholder(&relative);
                }
                check(
                    *below,
                    &format!("{pointer}{relative}"),
                    child,
                    level,
                    misfits,
                );
            }
        }
        part.read(&alone).err().map(|error| error.to_string())
    };
    if let Some(message) = problem {
        misfits.push(Misfit {
            part,
            pointer: pointer.to_owned(),
            message,
        });
    }
}

impl Part {
    fn read(self, node: &Value) -> Result<(), Error> {
        fn is<T: DeserializeOwned>(node: &Value) -> Result<(), Error> {
            ReferenceOr::<T>::deserialize(node).map(drop)
        }
        match self {
            Self::Document => OpenAPI::deserialize(node).map(drop),
            Self::Info => Info::deserialize(node).map(drop),
            Self::PathItem => is::<PathItem>(node),
            Self::Operation => Operation::deserialize(node).map(drop),
            Self::Parameter => is::<Parameter>(node),
            Self::Body => is::<RequestBody>(node),
            Self::Response => is::<Response>(node),
            Self::Schema => is::<Schema>(node),
        }
    }

    /// What can be read in its place and says nothing.
    fn placeholder(self, pointer: &str) -> Value {
        match self {
            Self::Document | Self::PathItem | Self::Schema => json!({}),
            Self::Info => json!({ "title": "", "version": "" }),
            Self::Operation => json!({ "responses": {} }),
            Self::Parameter => json!({ "in": "query", "name": pointer, "schema": {} }),
            Self::Response => json!({ "description": "" }),
            Self::Body => json!({ "content": {} }),
        }
    }

    /// What stands in it, by the keys that lead there; `*` is any key or index.
    fn children(self) -> &'static [(Self, &'static [&'static str])] {
        match self {
            Self::Document => &[
                (Self::Info, &["info"]),
                (Self::PathItem, &["paths", "*"]),
                (Self::Schema, &["components", "schemas", "*"]),
                (Self::Parameter, &["components", "parameters", "*"]),
            ],
            Self::PathItem => &[
                (Self::Operation, &["get"]),
                (Self::Operation, &["post"]),
                (Self::Operation, &["patch"]),
                (Self::Operation, &["delete"]),
                (Self::Parameter, &["parameters", "*"]),
            ],
            Self::Operation => &[
                (Self::Parameter, &["parameters", "*"]),
                (Self::Body, &["requestBody"]),
                (Self::Response, &["responses", "*"]),
            ],
            Self::Info => &[],
            Self::Parameter => &[(Self::Schema, &["schema"])],
            Self::Body | Self::Response => &[(Self::Schema, &["content", "*", "schema"])],
            Self::Schema => &[
                (Self::Schema, &["properties", "*"]),
                (Self::Schema, &["items"]),
                (Self::Schema, &["additionalProperties"]),
                (Self::Schema, &["allOf", "*"]),
                (Self::Schema, &["oneOf", "*"]),
                (Self::Schema, &["anyOf", "*"]),
                (Self::Schema, &["not"]),
            ],
        }
    }
}

/// The nodes that keys lead to, with their pointers.
fn find<'v>(pointer: &str, node: &'v Value, path: &[&str]) -> Vec<(String, &'v Value)> {
    let Some((first, rest)) = path.split_first() else {
        return vec![(pointer.to_owned(), node)];
    };
    let children: Vec<(String, &Value)> = match node {
        Value::Object(map) => map
            .iter()
            .filter(|(key, _)| *first == "*" || key == first)
            .map(|(key, child)| (child_pointer(pointer, key), child))
            .collect(),
        Value::Array(list) if *first == "*" => list
            .iter()
            .enumerate()
            .map(|(i, child)| (child_pointer(pointer, &i.to_string()), child))
            .collect(),
        _ => Vec::new(),
    };
    children
        .into_iter()
        .flat_map(|(pointer, child)| find(&pointer, child, rest))
        .collect()
}

/// Reports what a document has and `openapiv3` did not keep: nothing is dropped in silence.
fn report_what_is_lost(report: &mut Report, document: &Value, read: &OpenAPI) {
    if let Ok(kept) = serde_json::to_value(read) {
        report_lost(report, "", document, &kept);
    }
}

fn report_lost(report: &mut Report, pointer: &str, node: &Value, kept: &Value) {
    match (node, kept) {
        (Value::Object(node), Value::Object(kept)) => {
            for (key, value) in node {
                match kept.get(key) {
                    Some(kept) => report_lost(report, &child_pointer(pointer, key), value, kept),
                    None if says_nothing(value) => {}
                    None => report.unknown(&child_pointer(pointer, key), key),
                }
            }
        }
        (Value::Array(node), Value::Array(kept)) if node.len() == kept.len() => {
            for (i, (value, kept)) in node.iter().zip(kept).enumerate() {
                report_lost(report, &child_pointer(pointer, &i.to_string()), value, kept);
            }
        }
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => {}
        (a, b) if a == b => {}
        (a, b) => {
            let message = format!("`{a}` is understood as `{b}`");
            report.add(pointer, &codes::SPEC_SHAPE, message);
        }
    }
}

/// Whether a member is what it would be if it were not there.
fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}
