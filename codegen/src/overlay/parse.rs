//! From the JSON form of an overlay file to its actions.

use std::sync::Arc;

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::{Action, Change, Overlay, ReleaseRange};
use crate::diagnostic::{Code, Diagnostic, child_pointer, codes};

const ACTION_KEYS: &[&str] = &["target", "description", "update", "remove", "x-releases"];

/// Reads an overlay; all its problems are reported at once.
pub fn parse(file: &str, document: &Value) -> (Overlay, Vec<Diagnostic>) {
    let mut parser = Parser {
        file: file.into(),
        diagnostics: Vec::new(),
    };
    if !document["overlay"]
        .as_str()
        .is_some_and(|version| version.starts_with("1."))
    {
        parser.report(
            "/overlay",
            &codes::OVERLAY_SHAPE,
            "`overlay: 1.0.0` is expected at the top",
        );
    }
    let mut actions = Vec::new();
    match document["actions"].as_array() {
        Some(list) => {
            for (i, action) in list.iter().enumerate() {
                let pointer = child_pointer("/actions", &i.to_string());
                match action.as_object() {
                    Some(node) => actions.extend(parser.action(pointer, node)),
                    None => {
                        parser.report(&pointer, &codes::OVERLAY_SHAPE, "an action is an object")
                    }
                }
            }
        }
        None => parser.report("", &codes::OVERLAY_SHAPE, "`actions` is missing"),
    }
    (
        Overlay {
            file: parser.file,
            actions,
        },
        parser.diagnostics,
    )
}

struct Parser {
    file: Arc<str>,
    diagnostics: Vec<Diagnostic>,
}

impl Parser {
    fn report(&mut self, pointer: &str, code: &'static Code, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(
            self.file.clone(),
            pointer,
            code,
            message,
            code.action,
        ));
    }

    fn action(&mut self, pointer: String, node: &Map<String, Value>) -> Option<Action> {
        for key in node
            .keys()
            .filter(|key| !ACTION_KEYS.contains(&key.as_str()))
        {
            let message = format!("an action has no `{key}`");
            self.report(
                &child_pointer(&pointer, key),
                &codes::OVERLAY_SHAPE,
                message,
            );
        }
        if node
            .get("description")
            .and_then(Value::as_str)
            .is_none_or(|text| text.trim().is_empty())
        {
            self.report(
                &pointer,
                &codes::OVERLAY_NO_REASON,
                "the action does not say why it is needed",
            );
        }
        let Some(target) = node.get("target").and_then(Value::as_str) else {
            self.report(&pointer, &codes::OVERLAY_SHAPE, "`target` is missing");
            return None;
        };
        let path = match JsonPath::parse(target) {
            Ok(path) => path,
            Err(error) => {
                let message = format!("`{target}` is not a JSONPath: {error}");
                self.report(
                    &child_pointer(&pointer, "target"),
                    &codes::OVERLAY_TARGET,
                    message,
                );
                return None;
            }
        };
        let change = match (
            node.get("update"),
            node.get("remove").and_then(Value::as_bool),
        ) {
            (Some(update), None | Some(false)) => Change::Update(update.clone()),
            (None, Some(true)) => Change::Remove,
            _ => {
                self.report(
                    &pointer,
                    &codes::OVERLAY_SHAPE,
                    "an action has either `update` or `remove: true`",
                );
                return None;
            }
        };
        let releases = self.releases(&pointer, node.get("x-releases"));
        Some(Action {
            pointer,
            target: target.to_owned(),
            path,
            releases,
            change,
        })
    }

    fn releases(&mut self, pointer: &str, value: Option<&Value>) -> Vec<ReleaseRange> {
        let Some(value) = value else {
            return Vec::new();
        };
        let texts: Vec<&str> = match value {
            Value::Array(list) => list
                .iter()
                .map(|entry| entry.as_str().unwrap_or(""))
                .collect(),
            Value::String(one) => vec![one],
            _ => vec![""],
        };
        let mut ranges = Vec::new();
        for text in texts {
            match text.parse() {
                Ok(range) => ranges.push(range),
                Err(message) => {
                    self.report(
                        &child_pointer(pointer, "x-releases"),
                        &codes::OVERLAY_SHAPE,
                        message,
                    );
                }
            }
        }
        ranges
    }
}
