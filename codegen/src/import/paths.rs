//! The document as a whole: its paths, and what they reach.

use serde_json::{Value as Json, json};

use super::context::{Context, Dialect, Object};
use super::operation::{self, Ids};
use super::scope::{self, Kept, Scopes};
use super::{fold, openapi3, references, schema, swagger2};
use crate::api::BASE;
use crate::diagnostic::codes;
use crate::source::{Entry, Mapping, Node};

/// The methods a path item can have.
const METHODS: &[&str] = &[
    "delete", "get", "head", "options", "patch", "post", "put", "trace",
];

/// Whether a key of a path item is a method.
pub(super) fn is_method(key: &str) -> bool {
    METHODS.contains(&key)
}

/// Keys of the document that say nothing about the API itself: who made it, how it is presented, and
/// how one logs in (which the runtime knows).
const IGNORED: &[&str] = &[
    "swagger",
    "openapi",
    "info",
    "host",
    "schemes",
    "consumes",
    "produces",
    "security",
    "securityDefinitions",
    "tags",
    "externalDocs",
    "basePath",
    "servers",
    "paths",
    "definitions",
    "parameters",
    "responses",
    "components",
];

/// Keys of `components`; what is referred to is converted where it is used.
const COMPONENTS: &[&str] = &[
    "schemas",
    "parameters",
    "responses",
    "requestBodies",
    "headers",
    "securitySchemes",
    "examples",
];

/// Converts a document.
pub(super) fn document<'a>(cx: &mut Context<'a>, release: &str, scopes: &Scopes) -> Option<Json> {
    let root = cx.document.root.as_mapping()?;
    let mut rest = Object::new();
    for entry in root
        .entries()
        .iter()
        .filter(|e| !IGNORED.contains(&&*e.key))
    {
        cx.other_key(entry, "the document", &mut rest);
    }
    if let Some(components) = root
        .get("components")
        .filter(|_| cx.dialect == Dialect::OpenApi3)
    {
        for entry in cx
            .mapping(components)
            .map(Mapping::entries)
            .unwrap_or_default()
        {
            if !COMPONENTS.contains(&&*entry.key) {
                cx.at_key("components", |cx| {
                    cx.other_key(entry, "`components`", &mut rest)
                });
            }
        }
    }
    let Some(paths) = root.get("paths") else {
        cx.report(
            cx.document.root.at,
            &codes::NOT_AN_API,
            "the document has no `paths`".to_owned(),
        );
        return None;
    };
    let paths = cx.at_key("paths", |cx| all_paths(cx, paths, scopes))?;
    let parameters = shared_parameters(cx);
    let schemas = shared_schemas(cx);
    Some(json!({
        "openapi": "3.0.3",
        "info": {
            "title": "ONTAP REST API",
            "version": release,
            "x-ontap-release": release,
            "x-ontap-scope": scopes.prefixes(),
        },
        "servers": [{ "url": base_path(root, cx.dialect) }],
        "paths": paths,
        "components": { "parameters": parameters, "schemas": schemas },
    }))
}

fn base_path(root: &Mapping, dialect: Dialect) -> String {
    let written = match dialect {
        Dialect::Swagger2 => root.get("basePath"),
        Dialect::OpenApi3 => root
            .get("servers")
            .and_then(Node::as_sequence)
            .and_then(|s| s.first()?.get("url")),
    };
    let path = written
        .and_then(Node::as_str)
        .filter(|p| p.starts_with('/'))
        .unwrap_or("/api");
    path.trim_end_matches('/').to_owned()
}

fn all_paths<'a>(cx: &mut Context<'a>, node: &'a Node, scopes: &Scopes) -> Option<Json> {
    let entries = cx.mapping(node)?.entries().iter();
    let mut entries: Vec<(String, &'a Entry)> = entries
        .map(|entry| (fold::normal(&entry.key), entry))
        .collect();
    // The order decides which of two operations with one operationId keeps it, and which of two spellings of a path:
    // not the document's order.
    entries.sort_by_key(|(path, entry)| (path.clone(), **path != *entry.key, &entry.key));
    let mut out = Object::new();
    let mut ids = Ids::default();
    let mut used: Vec<&str> = Vec::new();
    for (path, entry) in &entries {
        if !entry.key.starts_with('/') {
            if !entry.key.starts_with("x-") {
                let message = format!("`{}` is a documentation page", entry.key);
                cx.at_key(&entry.key, |cx| {
                    cx.report(entry.at, &codes::DOCUMENTATION_PAGE, message)
                });
            }
            continue;
        }
        let kept = scopes.kept(path);
        let only = match kept {
            Kept::Nothing => continue,
            Kept::Base(method) => method,
            Kept::Scope => None,
        };
        cx.in_scope = kept == Kept::Scope;
        used.extend(
            scopes
                .prefixes()
                .iter()
                .map(String::as_str)
                .filter(|s| scope::contains(s, path)),
        );
        cx.at_key(&entry.key, |cx| {
            if **path != *entry.key {
                let message = format!("`{}` is taken as `{path}`", entry.key);
                cx.report(entry.at, &codes::PATH_WITH_EMPTY_SEGMENT, message);
            }
            let item = path_item(cx, entry, path, only, &mut ids);
            fold::add(cx, &mut out, path, item, entry);
        });
    }
    for scope in scopes
        .prefixes()
        .iter()
        .filter(|s| !used.contains(&s.as_str()))
    {
        cx.report(
            node.at,
            &codes::EMPTY_SCOPE,
            format!("no path lies in `{scope}`"),
        );
    }
    for (path, _) in BASE.iter().filter(|(path, _)| !out.contains_key(*path)) {
        cx.report(
            node.at,
            &codes::BASE_PATH_MISSING,
            format!("`{path}` is missing"),
        );
    }
    Some(Json::Object(out))
}

fn path_item<'a>(
    cx: &mut Context<'a>,
    entry: &'a Entry,
    path: &str,
    only: Option<&str>,
    ids: &mut Ids,
) -> Object {
    let mut out = Object::new();
    let Some(item) = cx.mapping(&entry.value) else {
        return out;
    };
    let shared = item.get("parameters");
    for part in item.entries() {
        match &*part.key {
            "parameters" => {}
            method if is_method(method) => {
                if only.is_none_or(|only| only == method) {
                    let operation = operation::Place {
                        path: path.to_owned(),
                        method,
                        shared,
                    };
                    let converted = cx.at_key(method, |cx| {
                        operation::convert(cx, &part.value, &operation, ids)
                    });
                    out.insert(method.to_owned(), Json::Object(converted));
                }
            }
            "$ref" | "servers" => {
                let message = format!("`{}` of a path item is not converted", part.key);
                cx.report(part.at, &codes::UNSUPPORTED, message);
            }
            key => {
                if key == "x-ntap-long-description" {
                    cx.report(
                        part.at,
                        &codes::PATH_ITEM_PROSE,
                        format!("`{key}` inside a path item"),
                    );
                }
                cx.other_key(part, "a path item", &mut out);
            }
        }
    }
    if !item.entries().iter().any(|e| is_method(&e.key)) {
        cx.report(
            entry.at,
            &codes::PATH_WITHOUT_OPERATION,
            format!("`{}` has no operation", entry.key),
        );
    }
    out
}

fn shared_parameters(cx: &mut Context<'_>) -> Json {
    let mut out = Object::new();
    for name in cx.parameters.clone() {
        let home = cx.dialect.home("parameters");
        let node = home
            .iter()
            .try_fold(&cx.document.root, |node, step| node.get(step))
            .and_then(|n| n.get(name));
        let Some(node) = node else { continue };
        let path: Vec<&str> = home.iter().copied().chain([name]).collect();
        let parameter = cx.elsewhere(&path, |cx| {
            let map = cx.mapping(node)?;
            Some(match cx.dialect {
                Dialect::Swagger2 => swagger2::parameter(cx, node, map),
                Dialect::OpenApi3 => openapi3::parameter(cx, map),
            })
        });
        if let Some(parameter) = parameter {
            out.insert(name.to_owned(), Json::Object(parameter));
        }
    }
    Json::Object(out)
}

fn shared_schemas(cx: &mut Context<'_>) -> Json {
    let mut out = Object::new();
    let mut next = 0;
    while let Some(name) = cx.schemas.get_index(next).copied() {
        next += 1;
        let home = cx.dialect.home("schemas");
        let node = home
            .iter()
            .try_fold(&cx.document.root, |node, step| node.get(step))
            .and_then(|n| n.get(name));
        let Some(node) = node else { continue };
        let path: Vec<&str> = home.iter().copied().chain([name]).collect();
        let converted = cx.elsewhere(&path, |cx| schema::convert(cx, node));
        out.insert(name.to_owned(), converted);
    }
    Json::Object(out)
}

/// Whether a reference leads to a schema that exists, for lists of properties.
pub(super) fn referred<'a>(cx: &Context<'a>, node: &'a Node) -> &'a Node {
    let mut node = node;
    for _ in 0..32 {
        let Some(reference) = node.get("$ref") else {
            return node;
        };
        match references::peek(cx, reference, "schemas") {
            Some(target) => node = target.node,
            None => return node,
        }
    }
    node
}
