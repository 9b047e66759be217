//! Schemas: of definitions, properties, parameters, headers and messages.

use serde_json::{Value as Json, json};

use super::access::Access;
use super::context::{Context, Dialect, Object, Token};
use super::{bounds, keys, operation, references, values};
use crate::diagnostic::codes;
use crate::source::{Entry, Mapping, Node};

/// The JSON types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    String,
    Integer,
    Number,
    Boolean,
    Array,
    Object,
}

impl Type {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    /// The type a word means, defects included.
    pub(super) fn of(word: &str) -> Option<Self> {
        Some(match word {
            "string" | "enum" | "file" => Self::String,
            "integer" | "unsigned" => Self::Integer,
            "number" => Self::Number,
            "boolean" => Self::Boolean,
            "array" => Self::Array,
            "object" => Self::Object,
            _ => return format_as_type(word).map(|(kind, _)| kind),
        })
    }
}

/// What is meant where a format stands in the place of a type: genuine 9.6 writes `type: date`.
fn format_as_type(word: &str) -> Option<(Type, Option<&'static str>)> {
    Some(match word {
        "date" => (Type::String, Some("date")),
        "datetime" | "date-time" => (Type::String, Some("date-time")),
        "duration" => (Type::String, Some("duration")),
        "password" => (Type::String, Some("password")),
        "uuid" => (Type::String, Some("uuid")),
        "text" => (Type::String, None),
        "int" | "int64" | "long" => (Type::Integer, Some("int64")),
        "int32" => (Type::Integer, Some("int32")),
        "uint64" => (Type::Integer, Some("uint64")),
        "double" | "float" => (Type::Number, Some("double")),
        "bool" => (Type::Boolean, None),
        _ => return None,
    })
}

/// `date` at something whose example has a time as well is a point in time.
fn dated<'w>(map: &Mapping, format: &'w str) -> &'w str {
    let example = ["example", "default"].iter().find_map(|key| map.get(key));
    let timed = |text: &str| text.len() > 10 && text.as_bytes()[10] == b'T';
    match example.and_then(Node::as_scalar) {
        Some(scalar) if format == "date" && timed(&scalar.text) => "date-time",
        _ => format,
    }
}

/// Converts the schema at a node.
pub(super) fn convert<'a>(cx: &mut Context<'a>, node: &'a Node) -> Json {
    match cx.mapping(node) {
        Some(map) => Json::Object(convert_keys(cx, node, map, &[])),
        None => json!({}),
    }
}

/// Converts the schema whose keys stand in an object together with other keys, which are left alone.
pub(super) fn convert_keys<'a>(
    cx: &mut Context<'a>,
    node: &'a Node,
    map: &'a Mapping,
    skip: &[&str],
) -> Object {
    let mut out = Object::new();
    let kind = type_of(cx, node, map, &mut out);
    let mut access = Access::default();
    let mut reference = None;
    for entry in map.entries().iter().filter(|e| !skip.contains(&&*e.key)) {
        if &*entry.key == "$ref" {
            reference = cx.at_key("$ref", |cx| references::schema(cx, &entry.value));
        } else if !access.take(cx, entry) {
            cx.at_key(&entry.key, |cx| {
                convert_entry(cx, entry, map, kind, &mut out)
            });
        }
    }
    access.write(cx, &mut out);
    bounds::settle(cx, node, map, kind, &mut out);
    match reference {
        Some(reference) => beside_reference(cx, node, reference, out),
        None => out,
    }
}

fn convert_entry<'a>(
    cx: &mut Context<'a>,
    entry: &'a Entry,
    map: &'a Mapping,
    kind: Option<Type>,
    out: &mut Object,
) {
    let node = &entry.value;
    let key = keys::misspelt_fact(&entry.key).inspect(|meant| {
        cx.report(
            entry.at,
            &codes::MISSPELT_KEY,
            format!("`{}` is taken as `{meant}`", entry.key),
        );
    });
    let key = key.unwrap_or(&entry.key);
    let value = match key {
        "type" => None,
        "format" => format(cx, node, map),
        "properties" => Some(properties(cx, node)),
        "items" => items(cx, entry, kind),
        "allOf" => Some(schemas(cx, node)),
        "oneOf" | "anyOf" if cx.dialect == Dialect::OpenApi3 => Some(schemas(cx, node)),
        "not" if cx.dialect == Dialect::OpenApi3 => Some(convert(cx, node)),
        "additionalProperties" => match node.as_bool() {
            Some(allowed) => Some(allowed.into()),
            None => Some(convert(cx, node)),
        },
        "required" => required(cx, node, map),
        "enum" => values::enumeration(cx, node, kind),
        "default" => values::default(cx, node, map, kind),
        "uniqueItems" | "nullable" | "deprecated" => cx.flag(node).then(|| true.into()),
        "x-nullable" => {
            if cx.flag(node) {
                out.insert("nullable".to_owned(), true.into());
            }
            None
        }
        "discriminator" => match node.as_str() {
            Some(property) => Some(json!({ "propertyName": property })),
            None => Some(node.to_json()),
        },
        "pattern" => cx.text(node).map(Into::into),
        "x-ntap-introduced" | "x-ontap-introduced" => return operation::introduced(cx, node, out),
        "x-ntap-advanced" | "x-ontap-advanced" => {
            if cx.flag(node) {
                out.insert("x-ontap-advanced".to_owned(), true.into());
            }
            None
        }
        "xml" => None,
        _ if bounds::is_bound(key) => bounds::value(cx, node),
        _ => return cx.other_key(entry, "a schema", out),
    };
    if let Some(value) = value {
        out.insert(key.to_owned(), value);
    }
}

fn type_of<'a>(
    cx: &mut Context<'a>,
    node: &'a Node,
    map: &'a Mapping,
    out: &mut Object,
) -> Option<Type> {
    let kind = match map.get("type") {
        Some(written) => {
            let word = cx.text(written)?;
            let Some(kind) = Type::of(word) else {
                cx.at_key("type", |cx| {
                    cx.report(
                        written.at,
                        &codes::BAD_VALUE,
                        format!("`{word}` is no type"),
                    )
                });
                return None;
            };
            match word {
                "unsigned" => {
                    cx.report(
                        written.at,
                        &codes::TYPE_UNSIGNED,
                        "`unsigned` is taken as an integer from 0".to_owned(),
                    );
                    out.insert("minimum".to_owned(), 0.into());
                }
                "enum" => cx.report(
                    written.at,
                    &codes::TYPE_ENUM,
                    "`enum` is taken as a string".to_owned(),
                ),
                "file" => drop(out.insert("format".to_owned(), "binary".into())),
                _ => {}
            }
            if let Some((_, format)) = format_as_type(word) {
                let format = format.map(|format| dated(map, format));
                let message = match format {
                    Some(format) => format!(
                        "`{word}` is taken as the type {} with the format `{format}`",
                        kind.name()
                    ),
                    None => format!("`{word}` is taken as the type {}", kind.name()),
                };
                cx.report(written.at, &codes::FORMAT_AS_TYPE, message);
                if let Some(format) = format {
                    out.insert("format".to_owned(), format.into());
                }
            }
            kind
        }
        None => {
            let kind = match (map.get("properties"), map.get("items")) {
                (Some(_), _) => Type::Object,
                (None, Some(_)) => Type::Array,
                (None, None) => return None,
            };
            cx.report(
                node.at,
                &codes::TYPE_MISSING,
                format!("the type {} was added", kind.name()),
            );
            kind
        }
    };
    out.insert("type".to_owned(), kind.name().into());
    Some(kind)
}

fn format<'a>(cx: &mut Context<'a>, node: &'a Node, map: &'a Mapping) -> Option<Json> {
    let written = cx.text(node)?;
    if written != "datetime" {
        return Some(written.into());
    }
    let example = ["example", "default"]
        .iter()
        .find_map(|key| map.get(key))
        .and_then(Node::as_scalar);
    let duration = example.is_some_and(|s| s.text.starts_with('P'));
    let meant = if duration { "duration" } else { "date-time" };
    cx.report(
        node.at,
        &codes::FORMAT_DATETIME,
        format!("`datetime` is taken as `{meant}`"),
    );
    Some(meant.into())
}

fn properties<'a>(cx: &mut Context<'a>, node: &'a Node) -> Json {
    let mut out = Object::new();
    for entry in cx.mapping(node).map(Mapping::entries).unwrap_or_default() {
        let property = cx.at_key(&entry.key, |cx| convert(cx, &entry.value));
        out.insert(entry.key.to_string(), property);
    }
    Json::Object(out)
}

fn schemas<'a>(cx: &mut Context<'a>, node: &'a Node) -> Json {
    let items = cx.sequence(node).iter().enumerate();
    items
        .map(|(i, item)| cx.within(Token::Index(i), |cx| convert(cx, item)))
        .collect()
}

fn items<'a>(cx: &mut Context<'a>, entry: &'a Entry, kind: Option<Type>) -> Option<Json> {
    if kind.is_some_and(|kind| kind != Type::Array) {
        cx.report(
            entry.at,
            &codes::ITEMS_WITHOUT_ARRAY,
            "`items` was left out".to_owned(),
        );
        return None;
    }
    Some(convert(cx, &entry.value))
}

fn required<'a>(cx: &mut Context<'a>, node: &'a Node, map: &'a Mapping) -> Option<Json> {
    let properties = map.get("properties").and_then(Node::as_mapping);
    let composed = ["allOf", "oneOf", "anyOf", "$ref"]
        .iter()
        .any(|key| map.get(key).is_some());
    let mut names = Vec::new();
    for item in cx.sequence(node) {
        let Some(name) = cx.text(item) else { continue };
        if !composed && properties.is_none_or(|p| p.get(name).is_none()) {
            cx.report(
                item.at,
                &codes::REQUIRED_UNKNOWN,
                format!("there is no property `{name}`"),
            );
        } else {
            names.push(name);
        }
    }
    names.sort_unstable();
    names.dedup();
    (!names.is_empty()).then(|| names.into())
}

/// A reference with facts beside it: OpenAPI ignores siblings of `$ref`, so both go into `allOf`.
fn beside_reference<'a>(
    cx: &mut Context<'a>,
    node: &'a Node,
    reference: String,
    mut facts: Object,
) -> Object {
    let mut out = Object::new();
    if facts.is_empty() {
        out.insert("$ref".to_owned(), reference.into());
        return out;
    }
    let names: Vec<&str> = facts.keys().map(String::as_str).collect();
    cx.report(
        node.at,
        &codes::REFERENCE_SIBLINGS,
        format!("beside `$ref`: {}", names.join(", ")),
    );
    facts.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
    facts
}
