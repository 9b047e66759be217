//! What OpenAPI 3.0 writes in its own way: parameters, request bodies and responses.

use serde_json::{Value as Json, json};

use super::context::{Context, Object};
use super::swagger2::headers;
use super::{operation, references, schema};
use crate::diagnostic::codes;
use crate::media::{JSON, is_json};
use crate::source::{Mapping, Node};

/// Converts a parameter.
pub(super) fn parameter<'a>(cx: &mut Context<'a>, map: &'a Mapping) -> Object {
    let mut out = Object::new();
    for entry in map.entries() {
        let value = &entry.value;
        cx.at_key(&entry.key, |cx| match &*entry.key {
            "name" | "in" | "style" => drop(
                cx.text(value)
                    .map(|text| out.insert(entry.key.to_string(), text.into())),
            ),
            "required" | "allowEmptyValue" | "allowReserved" | "deprecated" => {
                if cx.flag(value) {
                    out.insert(entry.key.to_string(), true.into());
                }
            }
            "explode" => {
                let explode = cx.flag(value);
                out.insert("explode".to_owned(), explode.into());
            }
            "schema" => {
                let schema = schema::convert(cx, value);
                out.insert("schema".to_owned(), schema);
            }
            "content" => cx.report(
                entry.at,
                &codes::UNSUPPORTED,
                "`content` of a parameter is not converted".into(),
            ),
            "x-ntap-introduced" | "x-ontap-introduced" => {
                operation::introduced(cx, value, &mut out)
            }
            _ => cx.other_key(entry, "a parameter", &mut out),
        });
    }
    if out.get("in").is_some_and(|location| location == "path") {
        out.insert("required".to_owned(), true.into());
    }
    out
}

/// Converts a request body.
pub(super) fn request_body<'a>(cx: &mut Context<'a>, node: &'a Node) -> Option<Json> {
    if let Some(reference) = node.get("$ref") {
        let target = references::follow(cx, reference, "requestBodies")?;
        return cx.elsewhere(&target.path, |cx| request_body(cx, target.node));
    }
    let map = cx.mapping(node)?;
    let mut out = Object::new();
    for entry in map.entries() {
        match &*entry.key {
            "content" => {
                let content = cx.at_key("content", |cx| content(cx, &entry.value));
                out.insert("content".to_owned(), content);
            }
            "required" => {
                if cx.flag(&entry.value) {
                    out.insert("required".to_owned(), true.into());
                }
            }
            "x-ntap-introduced" | "x-ontap-introduced" => {
                operation::introduced(cx, &entry.value, &mut out)
            }
            _ => cx.other_key(entry, "a request body", &mut out),
        }
    }
    Some(Json::Object(out))
}

/// Converts a response.
pub(super) fn response<'a>(cx: &mut Context<'a>, node: &'a Node) -> Object {
    let mut out = Object::new();
    if let Some(reference) = node.get("$ref") {
        return match references::follow(cx, reference, "responses") {
            Some(target) => cx.elsewhere(&target.path, |cx| response(cx, target.node)),
            None => out,
        };
    }
    let Some(map) = cx.mapping(node) else {
        return out;
    };
    operation::response_description(cx, map, node, &mut out);
    for entry in map.entries() {
        cx.at_key(&entry.key, |cx| match &*entry.key {
            "description" => {}
            "content" => drop(out.insert("content".to_owned(), content(cx, &entry.value))),
            "headers" => drop(out.insert("headers".to_owned(), headers(cx, &entry.value))),
            "links" => cx.report(
                entry.at,
                &codes::UNSUPPORTED,
                "`links` are not converted".to_owned(),
            ),
            "x-ontap-error-codes" => {
                let rows = entry.value.as_sequence().map_or(0, <[Node]>::len);
                cx.count_rows(rows);
                out.insert(entry.key.to_string(), entry.value.to_json());
            }
            _ => cx.other_key(entry, "a response", &mut out),
        });
    }
    out
}

/// The media types of a message: all JSON types become one.
fn content<'a>(cx: &mut Context<'a>, node: &'a Node) -> Json {
    let mut out = Object::new();
    for entry in cx.mapping(node).map(Mapping::entries).unwrap_or_default() {
        let name = if is_json(&entry.key) {
            JSON
        } else {
            &*entry.key
        };
        let converted = cx.at_key(&entry.key, |cx| media_type(cx, &entry.value));
        match out.get(name) {
            Some(first) if *first != converted => {
                let message = format!("`{}` differs from the media type before it", entry.key);
                cx.report(entry.at, &codes::MEDIA_TYPES_DIFFER, message);
            }
            Some(_) => {}
            None => drop(out.insert(name.to_owned(), converted)),
        }
    }
    Json::Object(out)
}

fn media_type<'a>(cx: &mut Context<'a>, node: &'a Node) -> Json {
    let mut out = Object::new();
    for entry in cx.mapping(node).map(Mapping::entries).unwrap_or_default() {
        match &*entry.key {
            "schema" => {
                let schema = cx.at_key("schema", |cx| schema::convert(cx, &entry.value));
                out.insert("schema".to_owned(), schema);
            }
            _ => cx.other_key(entry, "a media type", &mut out),
        }
    }
    json!(out)
}
