//! What Swagger 2.0 writes in its own way: parameters, bodies and responses.

use serde_json::{Value as Json, json};

use super::context::{Context, Dialect, Object};
use super::{operation, references, request, schema};
use crate::diagnostic::codes;
use crate::media::{JSON, is_json};
use crate::source::{Mapping, Node};

/// A form whose fields can be files.
const MULTIPART: &str = "multipart/form-data";

/// Bytes.
const OCTETS: &str = "application/octet-stream";

/// Keys of a parameter or header that do not belong to its schema.
const OWN_KEYS: &[&str] = &[
    "name",
    "in",
    "required",
    "collectionFormat",
    "allowEmptyValue",
    "description",
    "schema",
    "x-example",
    "x-ntap-introduced",
    "x-ontap-introduced",
    "x-ntap-long-description",
];

/// Converts a parameter that is not a body.
pub(super) fn parameter<'a>(cx: &mut Context<'a>, node: &'a Node, map: &'a Mapping) -> Object {
    let mut out = Object::new();
    let mut location = "";
    for entry in map.entries().iter().filter(|e| OWN_KEYS.contains(&&*e.key)) {
        let value = &entry.value;
        match &*entry.key {
            "name" => drop(
                cx.text(value)
                    .map(|name| out.insert("name".to_owned(), name.into())),
            ),
            "in" => {
                location = cx.text(value).unwrap_or_default();
                out.insert("in".to_owned(), location.into());
            }
            "required" | "allowEmptyValue" => {
                if cx.flag(value) {
                    out.insert(entry.key.to_string(), true.into());
                }
            }
            "collectionFormat" => {}
            "x-ntap-introduced" | "x-ontap-introduced" => {
                operation::introduced(cx, value, &mut out)
            }
            _ => cx.other_key(entry, "a parameter", &mut out),
        }
    }
    if location == "path" {
        out.insert("required".to_owned(), true.into());
    }
    let schema = schema::convert_keys(cx, node, map, OWN_KEYS);
    if schema.get("type").is_some_and(|t| t == "array") {
        list_style(cx, map, location, &mut out);
    }
    out.insert("schema".to_owned(), Json::Object(schema));
    out
}

/// How the values of a list are joined: with commas unless the document says otherwise.
fn list_style<'a>(cx: &mut Context<'a>, map: &'a Mapping, location: &str, out: &mut Object) {
    let format = map.get("collectionFormat");
    let in_query = location == "query";
    let (style, explode) = match format.and_then(|f| cx.text(f)).unwrap_or("csv") {
        "csv" if in_query => ("form", false),
        "csv" => ("simple", false),
        "multi" if in_query => ("form", true),
        "ssv" if in_query => ("spaceDelimited", false),
        "pipes" if in_query => ("pipeDelimited", false),
        other => {
            let at = format.map_or(Default::default(), |f| f.at);
            cx.report(
                at,
                &codes::UNSUPPORTED,
                format!("`collectionFormat: {other}` in {location} is not converted"),
            );
            return;
        }
    };
    out.insert("style".to_owned(), style.into());
    out.insert("explode".to_owned(), explode.into());
}

/// The request body, from a body parameter or from form parameters.
pub(super) fn body<'a>(
    cx: &mut Context<'a>,
    operation: &'a Mapping,
    parameters: &[(&'a Node, &'a str, Option<usize>)],
) -> Option<Json> {
    if let Some((node, _, index)) = parameters
        .iter()
        .find(|(_, location, _)| *location == "body")
    {
        return request::place(cx, *index, |cx| sole_body(cx, operation, node));
    }
    let fields: Vec<&'a Node> = parameters
        .iter()
        .filter(|(_, location, _)| *location == "formData")
        .map(|(node, ..)| *node)
        .collect();
    if fields.is_empty() {
        return None;
    }
    let multipart = media_types(cx, operation, "consumes").contains(&MULTIPART);
    let media_type = if multipart {
        MULTIPART
    } else {
        "application/x-www-form-urlencoded"
    };
    let mut properties = Object::new();
    let mut required = Vec::new();
    for field in fields {
        let Some(map) = field.as_mapping() else {
            continue;
        };
        let mut converted = parameter(cx, field, map);
        let Some(name) = converted
            .get("name")
            .and_then(Json::as_str)
            .map(str::to_owned)
        else {
            continue;
        };
        if converted.contains_key("required") {
            required.push(name.clone());
        }
        properties.insert(name, converted.remove("schema").unwrap_or_default());
    }
    required.sort();
    let mut schema = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        schema["required"] = required.into();
    }
    Some(json!({ "content": { media_type: { "schema": schema } } }))
}

/// A form that an operation says it takes, and says nothing about.
fn form_without_fields(cx: &mut Context<'_>, operation: &Mapping) {
    if let Some(consumes) = operation.get("consumes")
        && let Some(items) = consumes.as_sequence()
        && let Some(form) = items.iter().find(|it| it.as_str() == Some(MULTIPART))
    {
        let message = format!("`{MULTIPART}` has no field");
        let at = form.at;
        cx.at_key("consumes", |cx| {
            cx.report(at, &codes::FORM_WITHOUT_FIELDS, message)
        });
    }
}

/// The body of a body parameter: JSON, unless the operation takes only something else.
fn sole_body<'a>(cx: &mut Context<'a>, operation: &'a Mapping, node: &'a Node) -> Option<Json> {
    let consumed = media_types(cx, operation, "consumes");
    let media = match consumed.first() {
        Some(first) if !consumed.iter().any(|it| is_json(it)) => first,
        _ => {
            form_without_fields(cx, operation);
            JSON
        }
    };
    body_as(cx, node, media)
}

fn body_as<'a>(cx: &mut Context<'a>, node: &'a Node, media: &str) -> Option<Json> {
    let map = node.as_mapping()?;
    let mut out = Object::new();
    for entry in map.entries() {
        let value = &entry.value;
        cx.at_key(&entry.key, |cx| match &*entry.key {
            "in" => {}
            "name" => {
                let name = cx.text(value).unwrap_or_default();
                if !matches!(name, "info" | "body") {
                    cx.report(
                        value.at,
                        &codes::BODY_NAME,
                        format!("the body is called `{name}`"),
                    );
                }
            }
            "required" => {
                if cx.flag(value) {
                    out.insert("required".to_owned(), true.into());
                }
            }
            "schema" => {
                let schema = schema::convert(cx, value);
                out.insert("content".to_owned(), json!({ media: { "schema": schema } }));
            }
            "x-ntap-introduced" | "x-ontap-introduced" => {
                operation::introduced(cx, value, &mut out)
            }
            _ => cx.other_key(entry, "a body parameter", &mut out),
        });
    }
    out.entry("content").or_insert_with(|| json!({ media: {} }));
    Some(Json::Object(out))
}

/// Converts a response.
pub(super) fn response<'a>(
    cx: &mut Context<'a>,
    node: &'a Node,
    operation: &'a Mapping,
    status: &str,
) -> Object {
    let mut out = Object::new();
    if let Some(reference) = node.get("$ref") {
        return match references::follow(cx, reference, "responses") {
            Some(target) => cx.elsewhere(&target.path, |cx| {
                response(cx, target.node, operation, status)
            }),
            None => out,
        };
    }
    let Some(map) = cx.mapping(node) else {
        return out;
    };
    operation::response_description(cx, map, node, &mut out);
    for entry in map.entries() {
        let value = &entry.value;
        cx.at_key(&entry.key, |cx| match &*entry.key {
            "description" => {}
            "schema" => {
                let schema = schema::convert(cx, value);
                let content = content(cx, operation, schema, status);
                out.insert("content".to_owned(), content);
            }
            "headers" => {
                let headers = headers(cx, value);
                out.insert("headers".to_owned(), headers);
            }
            _ => cx.other_key(entry, "a response", &mut out),
        });
    }
    out
}

/// A message in the media types of its operation. What is no JSON counts for the data that a GET returns; other replies,
/// and files without a media type, are what they always are.
fn content<'a>(cx: &mut Context<'a>, operation: &'a Mapping, schema: Json, status: &str) -> Json {
    let produced = media_types(cx, operation, "produces");
    let binary = schema.get("format").is_some_and(|f| f == "binary");
    let data = |it: &&&str| !is_json(it) && (binary || (status == "200" && **it == MULTIPART));
    let mut out = Object::new();
    for media in produced.iter().filter(data) {
        out.insert((*media).to_owned(), json!({ "schema": schema }));
    }
    if out.is_empty() && binary && produced.is_empty() {
        out.insert(OCTETS.to_owned(), json!({ "schema": schema }));
    }
    if out.is_empty() || produced.iter().any(|it| is_json(it)) {
        out.insert(JSON.to_owned(), json!({ "schema": schema }));
    }
    Json::Object(out)
}

fn media_types<'a>(
    cx: &mut Context<'a>,
    operation: &'a Mapping,
    key: &'static str,
) -> Vec<&'a str> {
    match operation.get(key) {
        Some(listed) => cx
            .sequence(listed)
            .iter()
            .filter_map(|t| cx.text(t))
            .collect(),
        None => Vec::new(),
    }
}

/// Converts the headers of a response, of either format.
pub(super) fn headers<'a>(cx: &mut Context<'a>, node: &'a Node) -> Json {
    let mut out = Object::new();
    for entry in cx.mapping(node).map(Mapping::entries).unwrap_or_default() {
        let header = cx.at_key(&entry.key, |cx| header(cx, &entry.value));
        out.insert(entry.key.to_string(), Json::Object(header));
    }
    Json::Object(out)
}

fn header<'a>(cx: &mut Context<'a>, node: &'a Node) -> Object {
    let mut out = Object::new();
    if let Some(reference) = node.get("$ref") {
        return match references::follow(cx, reference, "headers") {
            Some(target) => cx.elsewhere(&target.path, |cx| header(cx, target.node)),
            None => out,
        };
    }
    let Some(map) = cx.mapping(node) else {
        return out;
    };
    if cx.dialect == Dialect::Swagger2 {
        for entry in map.entries().iter().filter(|e| &*e.key == "description") {
            cx.other_key(entry, "a header", &mut out);
        }
        out.insert(
            "schema".to_owned(),
            Json::Object(schema::convert_keys(cx, node, map, OWN_KEYS)),
        );
        return out;
    }
    for entry in map.entries() {
        match &*entry.key {
            "schema" => {
                let schema = cx.at_key("schema", |cx| schema::convert(cx, &entry.value));
                out.insert("schema".to_owned(), schema);
            }
            "required" => {
                if cx.flag(&entry.value) {
                    out.insert("required".to_owned(), true.into());
                }
            }
            _ => cx.other_key(entry, "a header", &mut out),
        }
    }
    out
}
