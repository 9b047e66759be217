//! The fields an operation takes, to see what a list of properties means.

use super::super::context::Context;
use super::super::paths::referred;
use super::super::references;
use super::super::schema::Type;
use crate::source::{Mapping, Node};

/// Body and parameters of one operation.
pub(super) struct Fields<'a> {
    body: Option<&'a Node>,
    parameters: Vec<&'a Node>,
}

impl<'a> Fields<'a> {
    pub(super) fn new(cx: &Context<'a>, operation: &'a Mapping, shared: Option<&'a Node>) -> Self {
        let listed = [operation.get("parameters"), shared]
            .into_iter()
            .flatten()
            .filter_map(Node::as_sequence);
        let parameters: Vec<&'a Node> = listed
            .flatten()
            .filter_map(|node| match node.get("$ref") {
                Some(reference) => {
                    references::peek(cx, reference, "parameters").map(|target| target.node)
                }
                None => Some(node),
            })
            .collect();
        let in_body = |node: &&&Node| node.get("in").and_then(Node::as_str) == Some("body");
        let json = operation
            .get("requestBody")
            .and_then(|b| b.get("content"))
            .and_then(|c| c.get("application/json"));
        let body = parameters
            .iter()
            .find(in_body)
            .copied()
            .or(json)
            .and_then(|holder| holder.get("schema"));
        Self { body, parameters }
    }

    /// Whether there is a body property or a parameter of this path.
    pub(super) fn has(&self, cx: &Context<'a>, path: &str) -> bool {
        self.find(cx, path).is_some()
    }

    /// Its type, where the document says it.
    pub(super) fn kind(&self, cx: &Context<'a>, path: &str) -> Option<Type> {
        self.find(cx, path)?
            .get("type")
            .and_then(Node::as_str)
            .and_then(Type::of)
    }

    fn find(&self, cx: &Context<'a>, path: &str) -> Option<&'a Node> {
        let named = |node: &&&Node| node.get("name").and_then(Node::as_str) == Some(path);
        let in_body = self.body.and_then(|body| {
            descend(cx, body, path).or_else(|| descend(cx, property(cx, body, "records")?, path))
        });
        in_body.or_else(|| self.parameters.iter().find(named).copied())
    }
}

fn descend<'a>(cx: &Context<'a>, schema: &'a Node, path: &str) -> Option<&'a Node> {
    path.split('.')
        .try_fold(schema, |node, name| property(cx, node, name))
        .map(|node| referred(cx, node))
}

/// A property of an object, or of the items of an array of objects.
fn property<'a>(cx: &Context<'a>, schema: &'a Node, name: &str) -> Option<&'a Node> {
    let mut node = referred(cx, schema);
    for _ in 0..8 {
        match node.get("items") {
            Some(items) if node.get("properties").is_none() => node = referred(cx, items),
            _ => break,
        }
    }
    let own = node.get("properties").and_then(|p| p.get(name));
    own.or_else(|| {
        let parts = node
            .get("allOf")
            .and_then(Node::as_sequence)
            .unwrap_or_default();
        parts
            .iter()
            .find_map(|part| referred(cx, part).get("properties")?.get(name))
    })
}
