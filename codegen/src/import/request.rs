//! What an operation takes: its parameters in one order, and its body.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::context::{Context, Dialect, Object, Token};
use super::operation::Place;
use super::{openapi3, references, swagger2};
use crate::diagnostic::codes;
use crate::source::{Mapping, Node};

/// What an operation takes.
pub(super) struct Request {
    pub(super) parameters: Vec<Json>,
    pub(super) body: Option<Json>,
}

/// A parameter as an operation lists it: written there, or shared.
struct Listed<'a> {
    at: &'a Node,
    node: &'a Node,
    name: &'a str,
    location: &'a str,
    /// Position in the operation's own list; none when the path item lists it.
    index: Option<usize>,
    shared: Option<references::Target<'a>>,
}

impl Listed<'_> {
    fn place<R>(&self, cx: &mut Context<'_>, step: impl FnOnce(&mut Context<'_>) -> R) -> R {
        place(cx, self.index, step)
    }
}

/// Runs a step at a parameter of the operation.
pub(super) fn place<'a, 'c, R>(
    cx: &'c mut Context<'a>,
    index: Option<usize>,
    step: impl FnOnce(&mut Context<'a>) -> R,
) -> R {
    cx.at_key("parameters", |cx| match index {
        Some(index) => cx.within(Token::Index(index), step),
        None => step(cx),
    })
}

/// Collects parameters and body of an operation.
pub(super) fn assemble<'a>(
    cx: &mut Context<'a>,
    node: &'a Node,
    operation: &'a Mapping,
    place: &Place<'a>,
) -> Request {
    let mut listed = Vec::new();
    if let Some(own) = operation.get("parameters") {
        cx.at_key("parameters", |cx| list(cx, own, true, &mut listed));
    }
    let own = listed.len();
    if let Some(shared) = place.shared {
        list(cx, shared, false, &mut listed);
        let (mine, others) = listed.split_at(own);
        let overridden = |o: &Listed<'_>| {
            mine.iter()
                .any(|m| (m.name, m.location) == (o.name, o.location))
        };
        let keep: Vec<bool> = others.iter().map(|o| !overridden(o)).collect();
        let mut keep = std::iter::repeat_n(true, own).chain(keep);
        listed.retain(|_| keep.next().unwrap_or(true));
    }
    let template = template_names(&place.path);
    check(cx, node, &template, &mut listed);
    let body = swagger2::body(
        cx,
        operation,
        &listed
            .iter()
            .map(|l| (l.node, l.location, l.index))
            .collect::<Vec<_>>(),
    );
    listed.retain(|l| !matches!(l.location, "body" | "formData"));
    let position = |l: &Listed<'_>| {
        template
            .iter()
            .position(|n| l.location == "path" && *n == l.name)
    };
    listed.sort_by_key(|l| (position(l).unwrap_or(usize::MAX), l.name, l.location));
    let mut parameters: Vec<Json> = listed
        .into_iter()
        .filter_map(|l| convert(cx, l))
        .map(Json::Object)
        .collect();
    for (i, name) in template.iter().enumerate() {
        let there = parameters
            .get(i)
            .is_some_and(|p| p["name"] == **name || p.get("$ref").is_some());
        if !there {
            let missing = json!({ "in": "path", "name": name, "required": true, "schema": { "type": "string" } });
            parameters.insert(i.min(parameters.len()), missing);
        }
    }
    Request { parameters, body }
}

fn list<'a>(cx: &mut Context<'a>, node: &'a Node, own: bool, listed: &mut Vec<Listed<'a>>) {
    for (i, item) in cx.sequence(node).iter().enumerate() {
        cx.within(Token::Index(i), |cx| {
            let shared = match item.get("$ref") {
                Some(reference) => match references::follow(cx, reference, "parameters") {
                    Some(target) => Some(target),
                    None => return,
                },
                None => None,
            };
            let target = shared.as_ref().map_or(item, |t| t.node);
            let Some(map) = cx.mapping(target) else {
                return;
            };
            let text = |key| map.get(key).and_then(Node::as_scalar).map(|s| &*s.text);
            let (Some(name), Some(location)) = (text("name"), text("in")) else {
                cx.report(
                    item.at,
                    &codes::WRONG_KIND,
                    "a parameter needs `name` and `in`".to_owned(),
                );
                return;
            };
            if !known_location(cx.dialect, location) {
                cx.report(
                    item.at,
                    &codes::BAD_VALUE,
                    format!("a parameter cannot be in `{location}`"),
                );
                return;
            }
            listed.push(Listed {
                at: item,
                node: target,
                name,
                location,
                index: own.then_some(i),
                shared,
            });
        });
    }
}

fn known_location(dialect: Dialect, location: &str) -> bool {
    match location {
        "path" | "query" | "header" => true,
        "body" | "formData" => dialect == Dialect::Swagger2,
        "cookie" => dialect == Dialect::OpenApi3,
        _ => false,
    }
}

/// Drops what stands twice or contradicts the path template.
fn check<'a>(
    cx: &mut Context<'a>,
    node: &'a Node,
    template: &[&str],
    listed: &mut Vec<Listed<'a>>,
) {
    let in_path: BTreeSet<&str> = listed
        .iter()
        .filter(|l| l.location == "path")
        .map(|l| l.name)
        .collect();
    let mut seen = BTreeSet::new();
    listed.retain(|l| {
        let mut drop = |code, message| {
            l.place(cx, |cx| cx.report(l.at.at, code, message));
            false
        };
        if !seen.insert((l.name, l.location)) {
            return drop(
                &codes::DUPLICATE_PARAMETER,
                format!("`{}` in {} stands twice", l.name, l.location),
            );
        }
        if l.location == "query" && in_path.contains(l.name) {
            return drop(
                &codes::SAME_NAME_IN_PATH,
                format!("`{}` is in path and query", l.name),
            );
        }
        if l.location == "path" && !template.contains(&l.name) {
            return drop(
                &codes::PATH_PARAMETER,
                format!("the path has no `{{{}}}`", l.name),
            );
        }
        true
    });
    for name in template.iter().filter(|name| !in_path.contains(**name)) {
        cx.report(
            node.at,
            &codes::PATH_PARAMETER,
            format!("`{{{name}}}` has no parameter; a string was added"),
        );
    }
}

fn convert<'a>(cx: &mut Context<'a>, listed: Listed<'a>) -> Option<Object> {
    let mut out = Object::new();
    if let Some(target) = listed.shared {
        cx.parameters.insert(target.name);
        out.insert(
            "$ref".to_owned(),
            format!("#/components/parameters/{}", target.name).into(),
        );
        return Some(out);
    }
    let map = listed.node.as_mapping()?;
    place(cx, listed.index, |cx| {
        Some(match cx.dialect {
            Dialect::Swagger2 => swagger2::parameter(cx, listed.node, map),
            Dialect::OpenApi3 => openapi3::parameter(cx, map),
        })
    })
}

/// The names in braces of a path template, in order.
pub(super) fn template_names(path: &str) -> Vec<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}
