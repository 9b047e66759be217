//! Access to JSON nodes that reports what does not fit.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::SpecFile;
use crate::api::{Release, Span};
use crate::diagnostic::{Code, Diagnostic, child_pointer, codes};

/// Reads nodes of one spec and collects what is wrong with them.
pub(super) struct Reader<'a> {
    pub(super) spec: &'a SpecFile,
    pub(super) release: Release,
    file: Arc<str>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(spec: &'a SpecFile) -> Self {
        Self {
            spec,
            release: spec.release,
            file: spec.file.clone(),
            diagnostics: Vec::new(),
        }
    }

    pub(super) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    pub(super) fn report(
        &mut self,
        pointer: &str,
        code: &'static Code,
        message: impl Into<String>,
    ) {
        self.diagnostics.push(Diagnostic::new(
            self.file.clone(),
            pointer,
            code,
            message,
            code.action,
        ));
    }

    /// Something in the spec has the wrong shape.
    pub(super) fn misfit(&mut self, pointer: &str, expected: &str) {
        self.report(
            pointer,
            &codes::SPEC_SHAPE,
            format!("{expected} is expected here"),
        );
    }

    /// The node behind a local `$ref`.
    pub(super) fn resolve(&mut self, pointer: &str, reference: &str) -> Option<&'a Value> {
        let found = reference
            .strip_prefix('#')
            .and_then(|local| self.spec.document.pointer(local));
        if found.is_none() {
            self.report(
                pointer,
                &codes::SPEC_DANGLING,
                format!("`{reference}` points at nothing"),
            );
        }
        found
    }

    /// The node's release span from `x-ontap-introduced`.
    pub(super) fn span(&mut self, pointer: &str, node: &Map<String, Value>) -> Span {
        let documented = node.get("x-ontap-introduced").and_then(Value::as_str);
        let release = documented.and_then(Release::from_documented);
        if let (Some(text), None) = (documented, release) {
            self.misfit(pointer, &format!("a release number instead of `{text}`"));
        }
        Span::at(self.release, release)
    }

    /// Says which keys of a node nothing here understands.
    pub(super) fn only(&mut self, pointer: &str, node: &Map<String, Value>, known: &[&str]) {
        for key in node.keys() {
            if !known.contains(&key.as_str()) {
                self.report(
                    &child_pointer(pointer, key),
                    &codes::SPEC_UNKNOWN_KEY,
                    format!("`{key}` means nothing to the generator at this place"),
                );
            }
        }
    }
}

/// A list of strings, or none.
pub(super) fn strings(node: &Map<String, Value>, key: &str) -> Vec<String> {
    node.get(key)
        .and_then(Value::as_array)
        .map(|list| {
            list.iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect()
        })
        .unwrap_or_default()
}

/// A string, or none.
pub(super) fn string(node: &Map<String, Value>, key: &str) -> Option<String> {
    node.get(key).and_then(Value::as_str).map(str::to_owned)
}

/// A flag that is false when absent.
pub(super) fn flag(node: &Map<String, Value>, key: &str) -> bool {
    node.get(key).and_then(Value::as_bool).unwrap_or(false)
}
