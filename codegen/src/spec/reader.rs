//! What reading one spec needs everywhere: its document, and a place for what is wrong with it.

use std::sync::Arc;

use indexmap::IndexMap;
use openapiv3::{Components, ReferenceOr, Schema};
use serde::Deserialize;
use serde_json::Value;

use super::SpecFile;
use super::extensions::{self, Introduced, Problem};
use crate::api::{Release, Span};
use crate::diagnostic::{Code, Diagnostic, child_pointer, codes};

/// Collects what is wrong with one spec.
pub(super) struct Report {
    file: Arc<str>,
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    pub(super) fn new(file: Arc<str>) -> Self {
        let diagnostics = Vec::new();
        Self { file, diagnostics }
    }

    pub(super) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    pub(super) fn add(&mut self, pointer: &str, code: &'static Code, message: impl Into<String>) {
        let file = self.file.clone();
        self.diagnostics
            .push(Diagnostic::new(file, pointer, code, message, code.action));
    }

    /// A key that nothing here understands.
    pub(super) fn unknown(&mut self, pointer: &str, key: &str) {
        let message = format!("`{key}` means nothing to the generator at this place");
        self.add(pointer, &codes::SPEC_UNKNOWN_KEY, message);
    }

    fn has(&self, pointer: &str, message: &str) -> bool {
        let known = |d: &Diagnostic| d.place.pointer == pointer && d.message == message;
        self.diagnostics.iter().any(known)
    }
}

/// Reads one spec.
pub(super) struct Reader<'a> {
    pub(super) spec: &'a SpecFile,
    pub(super) release: Release,
    pub(super) components: Option<&'a Components>,
    report: Report,
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
    pub(super) fn new(
        spec: &'a SpecFile,
        components: Option<&'a Components>,
        report: Report,
    ) -> Self {
        Self {
            spec,
            release: spec.release,
            components,
            report,
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
            if !self.report.has(pointer, &message) {
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
        self.report.into_diagnostics()
    }

    pub(super) fn report(
        &mut self,
        pointer: &str,
        code: &'static Code,
        message: impl Into<String>,
    ) {
        self.report.add(pointer, code, message);
    }

    /// A key that nothing here understands.
    pub(super) fn unknown(&mut self, pointer: &str, key: &str) {
        self.report.unknown(pointer, key);
    }

    /// The extensions of a node.
    pub(super) fn extensions<'de, T: Deserialize<'de> + Default>(
        &mut self,
        pointer: &str,
        extensions: &'de IndexMap<String, Value>,
    ) -> T {
        extensions::read(extensions, |key, problem| {
            let at = child_pointer(pointer, key);
            match problem {
                Problem::Unknown => self.unknown(&at, key),
                Problem::Shape(message) => self.report(&at, &codes::SPEC_SHAPE, message),
            }
        })
    }

    /// Something in the spec has the wrong shape.
    pub(super) fn misfit(&mut self, pointer: &str, expected: &str) {
        let message = format!("{expected} is expected here");
        self.report(pointer, &codes::SPEC_SHAPE, message);
    }

    /// A reference that leads nowhere, or to something else than what is expected.
    pub(super) fn dangling(&mut self, pointer: &str, reference: &str, expected: &str) {
        let leads = |local| self.spec.document.pointer(local).is_some();
        if reference.strip_prefix('#').is_some_and(leads) {
            self.misfit(
                pointer,
                &format!("a reference to `#/components/{expected}`"),
            );
        } else {
            let message = format!("`{reference}` points at nothing");
            self.report(pointer, &codes::SPEC_DANGLING, message);
        }
    }

    /// The named schema of that name.
    pub(super) fn schema(&self, name: &str) -> Option<&'a ReferenceOr<Schema>> {
        self.components?.schemas.get(name)
    }

    /// The releases of a node that a document says was introduced with one.
    pub(super) fn span(&self, introduced: Option<Introduced>) -> Span {
        Span::at(self.release, introduced.map(|Introduced(release)| release))
    }
}

/// The name in a reference to a component of a kind.
pub(super) fn component(reference: &str, kind: &str) -> Option<String> {
    let name = reference.strip_prefix("#/components/")?;
    let name = name.strip_prefix(kind)?.strip_prefix('/')?;
    (!name.contains('/')).then(|| name.replace("~1", "/").replace("~0", "~"))
}
