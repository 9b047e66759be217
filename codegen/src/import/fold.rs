//! Paths that are spelt in two ways: NetApp documents the forms that carry data at `//storage/luns/{uuid}`, beside
//! `/storage/luns/{uuid}`. On the wire both are the same path.

use serde_json::Value as Json;

use super::context::{Context, Object};
use crate::diagnostic::codes;
use crate::source::Entry;

/// A path without empty segments.
pub(super) fn normal(path: &str) -> String {
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    let joined = segments.fold(String::new(), |path, segment| path + "/" + segment);
    if joined.is_empty() {
        "/".to_owned()
    } else {
        joined
    }
}

/// Adds a path item to those of its path; one that is there already keeps its facts.
pub(super) fn add<'a>(
    cx: &mut Context<'a>,
    paths: &mut Object,
    path: &str,
    item: Object,
    entry: &'a Entry,
) {
    let Some(Json::Object(known)) = paths.get_mut(path) else {
        paths.insert(path.to_owned(), Json::Object(item));
        return;
    };
    for (key, value) in item {
        match (known.get_mut(&key), value) {
            (Some(Json::Object(first)), Json::Object(second)) => {
                let message = format!("`{key}` of `{}` is folded into `{path}`", entry.key);
                cx.report(entry.at, &codes::PATH_FOLDED, message);
                operation(first, second);
            }
            (Some(_), _) => {}
            (None, value) => drop(known.insert(key, value)),
        }
    }
}

fn operation(first: &mut Object, mut second: Object) {
    if let Some(Json::Array(others)) = second.remove("parameters") {
        parameters(first, others);
    }
    if let Some(Json::Object(body)) = second.remove("requestBody") {
        match first.get_mut("requestBody") {
            Some(Json::Object(known)) => {
                contents(known, body);
                // One of the two may be sent without the other's body.
                known.remove("required");
            }
            _ => drop(first.insert("requestBody".to_owned(), Json::Object(body))),
        }
    }
    if let (Some(Json::Object(known)), Some(Json::Object(responses))) =
        (first.get_mut("responses"), second.remove("responses"))
    {
        for (status, response) in responses {
            match (known.get_mut(&status), response) {
                (Some(Json::Object(known)), Json::Object(response)) => {
                    error_codes(known, &response);
                    contents(known, response);
                }
                (_, response) => drop(known.insert(status, response)),
            }
        }
    }
}

/// Parameters keep their order: those of the path first, the others by name.
fn parameters(first: &mut Object, others: Vec<Json>) {
    let list = first
        .entry("parameters")
        .or_insert_with(|| Json::Array(Vec::new()));
    let Json::Array(list) = list else { return };
    let same = |a: &Json, b: &Json| {
        ["$ref", "name", "in"]
            .iter()
            .all(|key| a.get(key) == b.get(key))
    };
    for other in others {
        if list.iter().any(|known| same(known, &other)) {
            continue;
        }
        let name = |parameter: &Json| {
            let reference = parameter["$ref"].as_str().map(|it| it.rsplit('/').next());
            let name = reference.flatten().or_else(|| parameter["name"].as_str());
            name.unwrap_or_default().to_owned()
        };
        let at = list
            .iter()
            .position(|known| known["in"] != "path" && name(known) > name(&other));
        list.insert(at.unwrap_or(list.len()), other);
    }
}

fn contents(known: &mut Object, mut other: Object) {
    let Some(Json::Object(other)) = other.remove("content") else {
        return;
    };
    match known.get_mut("content") {
        Some(Json::Object(known)) => {
            for (media, value) in other {
                known.entry(media).or_insert(value);
            }
        }
        _ => drop(known.insert("content".to_owned(), Json::Object(other))),
    }
}

fn error_codes(known: &mut Object, other: &Object) {
    const KEY: &str = "x-ontap-error-codes";
    let numbers = |object: &Object| object.get(KEY).and_then(Json::as_array).cloned();
    let mut codes = numbers(known).unwrap_or_default();
    for code in numbers(other).unwrap_or_default() {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    if !codes.is_empty() {
        codes.sort_by_key(Json::as_u64);
        known.insert(KEY.to_owned(), Json::Array(codes));
    }
}
