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
    /// Schemas that are being written into one of their users because of an `allOf`, the outermost first.
    composed: Vec<String>,
    /// How many types may still be read that way.
    left: usize,
}

/// How deep schemas compose each other; documents have two or three levels.
const COMPOSED_DEEPEST: usize = 32;
/// How many types are read because other schemas compose them; documents have some hundreds.
const COMPOSED_MOST: usize = 100_000;

impl<'a> Reader<'a> {
    pub(super) fn new(spec: &'a SpecFile) -> Self {
        Self {
            spec,
            release: spec.release,
            file: spec.file.clone(),
            diagnostics: Vec::new(),
            composed: Vec::new(),
            left: COMPOSED_MOST,
        }
    }

    /// Reads a schema because another is composed of it; none where that would not end.
    pub(super) fn composing<T>(
        &mut self,
        pointer: &str,
        name: &str,
        read: impl FnOnce(&mut Self) -> T,
    ) -> Option<T> {
        let too_deep = self.composed.len() == COMPOSED_DEEPEST;
        let problem = if self.composed.iter().any(|open| open == name) {
            Some(format!("`{name}` is composed of itself"))
        } else if too_deep {
            Some(format!(
                "schemas are composed of each other more than {COMPOSED_DEEPEST} levels deep"
            ))
        } else {
            None
        };
        if let Some(message) = problem {
            let known = |d: &Diagnostic| d.place.pointer == pointer && d.message == message;
            if !self.diagnostics.iter().any(known) {
                self.report(pointer, &codes::SPEC_SHAPE, message);
            }
            // Once is enough; there may be very many ways down.
            self.left = if too_deep { 0 } else { self.left };
            return None;
        }
        self.composed.push(name.to_owned());
        let value = read(self);
        self.composed.pop();
        Some(value)
    }

    /// Takes one from the types that may be read for others; says so once when there are none left.
    pub(super) fn spend(&mut self, pointer: &str) -> bool {
        if self.composed.is_empty() {
            return true;
        }
        if self.left == 1 {
            let message = format!("`allOf` stands for more than {COMPOSED_MOST} types");
            self.report(pointer, &codes::SPEC_SHAPE, message);
        }
        self.left = self.left.saturating_sub(1);
        self.left > 0
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
