//! Operations: their identity, parameters, messages and the facts of their prose.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::context::{Context, Dialect, Object};
use super::{openapi3, prose, request, swagger2};
use crate::diagnostic::codes;
use crate::source::{Mapping, Node};

/// Where an operation stands.
pub(super) struct Place<'a> {
    pub(super) path: String,
    pub(super) method: &'a str,
    /// Parameters of the path item, which hold for all its operations.
    pub(super) shared: Option<&'a Node>,
}

/// The operationIds given away so far.
#[derive(Default)]
pub(super) struct Ids(BTreeSet<String>);

/// Converts one operation.
pub(super) fn convert<'a>(
    cx: &mut Context<'a>,
    node: &'a Node,
    place: &Place<'a>,
    ids: &mut Ids,
) -> Object {
    let mut out = Object::new();
    let Some(map) = cx.mapping(node) else {
        return out;
    };
    let mut body = None;
    for entry in map.entries() {
        let value = &entry.value;
        cx.at_key(&entry.key, |cx| match &*entry.key {
            "operationId" => identify(cx, value, place, ids, &mut out),
            "tags" => tags(cx, value, &mut out),
            "deprecated" => {
                if cx.flag(value) {
                    out.insert("deprecated".to_owned(), true.into());
                }
            }
            "parameters" | "consumes" | "produces" | "schemes" | "security" => {}
            "requestBody" if cx.dialect == Dialect::OpenApi3 => {
                body = openapi3::request_body(cx, value)
            }
            "responses" => drop(out.insert("responses".to_owned(), responses(cx, value, map))),
            "callbacks" | "servers" if cx.dialect == Dialect::OpenApi3 => {
                cx.report(
                    entry.at,
                    &codes::UNSUPPORTED,
                    format!("`{}` is not converted", entry.key),
                );
            }
            "x-ntap-introduced" | "x-ontap-introduced" => introduced(cx, value, &mut out),
            _ => cx.other_key(entry, "an operation", &mut out),
        });
    }
    check(cx, node, map, place);
    let request = request::assemble(cx, node, map, place);
    if !request.parameters.is_empty() {
        out.insert("parameters".to_owned(), Json::Array(request.parameters));
    }
    if let Some(body) = body.or(request.body) {
        out.insert("requestBody".to_owned(), body);
    }
    if let Some(description) = map.get("description") {
        cx.at_key("description", |cx| {
            prose::operation_facts(cx, description, map, place, &mut out)
        });
    }
    out
}

/// Reports what an operation should have and does not.
fn check(cx: &mut Context<'_>, node: &Node, map: &Mapping, place: &Place<'_>) {
    if map.get("operationId").is_none() {
        cx.report(
            node.at,
            &codes::NO_OPERATION_ID,
            format!("{} {}", place.method, place.path),
        );
    }
    if map.get("responses").is_none() {
        cx.report(
            node.at,
            &codes::WRONG_KIND,
            "an operation needs `responses`".to_owned(),
        );
    }
}

/// The release something came with, from `x-ntap-introduced`.
pub(super) fn introduced<'a>(cx: &mut Context<'a>, node: &'a Node, out: &mut Object) {
    let Some(text) = cx.text(node) else { return };
    if super::is_release(text) {
        out.insert("x-ontap-introduced".to_owned(), text.into());
    } else {
        cx.report(
            node.at,
            &codes::INTRODUCED_UNKNOWN,
            format!("`{text}` is not a release"),
        );
    }
}

fn identify<'a>(
    cx: &mut Context<'a>,
    node: &'a Node,
    place: &Place<'_>,
    ids: &mut Ids,
    out: &mut Object,
) {
    let Some(written) = cx.text(node) else { return };
    let mut id = written.to_owned();
    if ids.0.contains(written) {
        let slug = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
        id = format!(
            "{written}_of{}",
            place.path.chars().map(slug).collect::<String>()
        );
        while ids.0.contains(&id) {
            id.push_str("_again");
        }
        cx.report(
            node.at,
            &codes::DUPLICATE_OPERATION_ID,
            format!("`{written}` became `{id}`"),
        );
        out.entry("x-ontap-original-operation-id")
            .or_insert_with(|| written.into());
    }
    out.insert("operationId".to_owned(), id.clone().into());
    ids.0.insert(id);
}

fn tags<'a>(cx: &mut Context<'a>, node: &'a Node, out: &mut Object) {
    let mut tags: Vec<&str> = cx
        .sequence(node)
        .iter()
        .filter_map(|tag| cx.text(tag))
        .collect();
    tags.sort_unstable();
    tags.dedup();
    out.insert("tags".to_owned(), tags.into());
}

fn responses<'a>(cx: &mut Context<'a>, node: &'a Node, operation: &'a Mapping) -> Json {
    let mut out = Object::new();
    let Some(map) = cx.mapping(node) else {
        return Json::Object(out);
    };
    for entry in map.entries() {
        let status = &*entry.key;
        let known = status == "default"
            || (status.len() == 3 && status.starts_with(|c: char| c.is_ascii_digit()));
        if !known {
            cx.other_key(entry, "`responses`", &mut out);
            continue;
        }
        let response = cx.at_key(status, |cx| match cx.dialect {
            Dialect::Swagger2 => swagger2::response(cx, &entry.value, operation, status),
            Dialect::OpenApi3 => openapi3::response(cx, &entry.value),
        });
        out.insert(status.to_owned(), Json::Object(response));
    }
    if map.get("default").is_none() {
        cx.report(
            node.at,
            &codes::NO_DEFAULT_RESPONSE,
            "there is no default response".to_owned(),
        );
    }
    Json::Object(out)
}

/// The description of a response: required by OpenAPI, empty without prose; its table gives the error codes.
pub(super) fn response_description<'a>(
    cx: &mut Context<'a>,
    map: &'a Mapping,
    node: &'a Node,
    out: &mut Object,
) {
    let text = match map.get("description") {
        Some(description) => cx.text(description).unwrap_or_default(),
        None => "",
    };
    let kept = if cx.keep_prose { text } else { "" };
    out.insert("description".to_owned(), json!(kept));
    if map.get("x-ontap-error-codes").is_some() {
        return;
    }
    // The output of an import has no descriptions on purpose.
    if text.trim().is_empty() && !is_import_output(cx) {
        let at = map.entry("description").map_or(node.at, |e| e.at);
        cx.report(
            at,
            &codes::EMPTY_RESPONSE_DESCRIPTION,
            "the description is missing or empty".to_owned(),
        );
    }
    if let Some(description) = map.get("description") {
        let codes = cx.at_key("description", |cx| prose::error_codes(cx, description));
        if !codes.is_empty() {
            out.insert("x-ontap-error-codes".to_owned(), codes.into());
        }
    }
}

fn is_import_output(cx: &Context<'_>) -> bool {
    cx.document
        .root
        .get("info")
        .is_some_and(|info| info.get("x-ontap-release").is_some())
}
