//! What every step of the conversion needs: the document, where we are in it, and what was found.

use std::collections::BTreeSet;

use indexmap::IndexSet;

use super::keys;
use crate::diagnostic::{Code, Diagnostic, Place, Severity, child_pointer, codes};
use crate::source::{Document, Entry, Mapping, Node, Position};

/// The JSON objects that are built.
pub(super) type Object = serde_json::Map<String, serde_json::Value>;

/// How many errors are listed before the rest is only counted.
const ERROR_LIMIT: usize = 500;

/// The two formats that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    Swagger2,
    OpenApi3,
}

impl Dialect {
    pub(super) fn detect(cx: &mut Context<'_>) -> Option<Self> {
        let root = &cx.document.root;
        let version = |key: &str| root.get(key).and_then(Node::as_scalar).map(|s| &*s.text);
        match (version("swagger"), version("openapi")) {
            (Some("2.0"), None) => return Some(Self::Swagger2),
            (None, Some(v)) if v == "3.0" || v.starts_with("3.0.") => return Some(Self::OpenApi3),
            _ => {}
        }
        let entry = root
            .as_mapping()
            .and_then(|m| m.entry("swagger").or_else(|| m.entry("openapi")));
        let message = root.get("error").and_then(|error| error.get("message"));
        if let (None, Some(message)) = (entry, message.and_then(Node::as_str)) {
            cx.report(
                root.at,
                &codes::ONTAP_ERROR,
                format!("ONTAP says: {message}"),
            );
            return None;
        }
        let (at, message) = match (entry, root.as_mapping()) {
            (Some(e), _) => {
                let version = e.value.as_scalar().map_or("a structure", |s| &*s.text);
                (
                    e.value.at,
                    format!(
                        "`{}` is {version}; 2.0 of Swagger and 3.0 of OpenAPI are read",
                        e.key
                    ),
                )
            }
            (None, Some(_)) => (
                root.at,
                "the document has neither `swagger` nor `openapi`".to_owned(),
            ),
            (None, None) => (
                root.at,
                format!("the document is {}, not an object", root.kind_name()),
            ),
        };
        cx.report(at, &codes::NOT_AN_API, message);
        None
    }

    /// Where schemas and shared parameters stand: the way from the root.
    pub(super) fn home(self, what: &'static str) -> &'static [&'static str] {
        match (self, what) {
            (Self::Swagger2, "schemas") => &["definitions"],
            (Self::Swagger2, "parameters") => &["parameters"],
            (Self::Swagger2, "responses") => &["responses"],
            (Self::OpenApi3, "schemas") => &["components", "schemas"],
            (Self::OpenApi3, "parameters") => &["components", "parameters"],
            (Self::OpenApi3, "responses") => &["components", "responses"],
            (Self::OpenApi3, "requestBodies") => &["components", "requestBodies"],
            (Self::OpenApi3, "headers") => &["components", "headers"],
            _ => &[],
        }
    }
}

#[derive(Clone, Copy)]
pub(super) enum Token<'a> {
    Key(&'a str),
    Index(usize),
}

/// How many rows the error tables have: of all paths, and of those in the scopes alone.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ErrorRows {
    pub(super) all: usize,
    pub(super) scope: usize,
}

pub(super) struct Context<'a> {
    pub(super) document: &'a Document,
    pub(super) dialect: Dialect,
    pub(super) keep_prose: bool,
    /// Schemas that something kept refers to, in the order they were met.
    pub(super) schemas: IndexSet<&'a str>,
    /// Shared parameters that something kept refers to.
    pub(super) parameters: BTreeSet<&'a str>,
    pub(super) rows: ErrorRows,
    /// Whether the path at hand lies in a scope (and is not one of the paths added to every scope).
    pub(super) in_scope: bool,
    path: Vec<Token<'a>>,
    diagnostics: Vec<Diagnostic>,
    errors: usize,
}

impl<'a> Context<'a> {
    pub(super) fn new(document: &'a Document, keep_prose: bool) -> Self {
        Self {
            document,
            dialect: Dialect::Swagger2,
            keep_prose,
            schemas: IndexSet::new(),
            parameters: BTreeSet::new(),
            rows: ErrorRows::default(),
            in_scope: false,
            path: Vec::new(),
            diagnostics: Vec::new(),
            errors: 0,
        }
    }

    pub(super) fn finish(mut self) -> (Vec<Diagnostic>, ErrorRows) {
        if self.errors > ERROR_LIMIT {
            let message = format!("{} more errors", self.errors - ERROR_LIMIT);
            let place = Place::whole_file(self.document.file.clone());
            let code = &codes::TOO_MANY_ERRORS;
            self.diagnostics.push(Diagnostic {
                place,
                code,
                message,
                repair: code.action.into(),
            });
        }
        (self.diagnostics, self.rows)
    }

    /// Runs a step one token further down the document.
    pub(super) fn within<R>(&mut self, token: Token<'a>, step: impl FnOnce(&mut Self) -> R) -> R {
        self.path.push(token);
        let result = step(self);
        self.path.pop();
        result
    }

    /// Runs a step below a key.
    pub(super) fn at_key<R>(&mut self, key: &'a str, step: impl FnOnce(&mut Self) -> R) -> R {
        self.within(Token::Key(key), step)
    }

    /// Runs a step at another place of the document, counted from its root.
    pub(super) fn elsewhere<R>(
        &mut self,
        path: &[&'a str],
        step: impl FnOnce(&mut Self) -> R,
    ) -> R {
        let here = std::mem::replace(&mut self.path, path.iter().map(|k| Token::Key(k)).collect());
        let result = step(self);
        self.path = here;
        result
    }

    pub(super) fn pointer(&self) -> String {
        self.path
            .iter()
            .fold(String::new(), |pointer, token| match token {
                Token::Key(key) => child_pointer(&pointer, key),
                Token::Index(i) => format!("{pointer}/{i}"),
            })
    }

    /// Reports something at a position; its pointer is where we are.
    pub(super) fn report(&mut self, at: Position, code: &'static Code, message: String) {
        let place = self.document.place_at(at, self.pointer());
        self.report_at_place(place, code, message);
    }

    pub(super) fn report_at_place(&mut self, place: Place, code: &'static Code, message: String) {
        if code.severity == Severity::Error {
            self.errors += 1;
            if self.errors > ERROR_LIMIT {
                return;
            }
        }
        self.diagnostics.push(Diagnostic {
            place,
            code,
            message,
            repair: code.action.into(),
        });
    }

    /// Counts rows of an error table.
    pub(super) fn count_rows(&mut self, rows: usize) {
        self.rows.all += rows;
        if self.in_scope {
            self.rows.scope += rows;
        }
    }

    fn wrong_kind(&mut self, node: &Node, wanted: &str) {
        self.report(
            node.at,
            &codes::WRONG_KIND,
            format!("{wanted} is meant here, and this is {}", node.kind_name()),
        );
    }

    pub(super) fn mapping(&mut self, node: &'a Node) -> Option<&'a Mapping> {
        let mapping = node.as_mapping();
        if mapping.is_none() {
            self.wrong_kind(node, "an object");
        }
        mapping
    }

    pub(super) fn sequence(&mut self, node: &'a Node) -> &'a [Node] {
        node.as_sequence().unwrap_or_else(|| {
            self.wrong_kind(node, "an array");
            &[]
        })
    }

    /// A text; numbers and booleans are taken as they are written.
    pub(super) fn text(&mut self, node: &'a Node) -> Option<&'a str> {
        let text = node.as_scalar().map(|s| &*s.text);
        if text.is_none() {
            self.wrong_kind(node, "a string");
        }
        text
    }

    /// A flag. `1`, `0` and quoted booleans are understood with a note.
    pub(super) fn flag(&mut self, node: &Node) -> bool {
        if let Some(flag) = node.as_bool() {
            return flag;
        }
        let flag = match node
            .as_scalar()
            .map(|s| s.text.to_ascii_lowercase())
            .as_deref()
        {
            Some("1" | "true" | "yes" | "on") => true,
            Some("0" | "false" | "no" | "off") => false,
            _ => {
                self.wrong_kind(node, "a boolean");
                return false;
            }
        };
        let text = node.as_scalar().map_or("", |s| &*s.text);
        self.report(
            node.at,
            &codes::BOOLEAN_AS_NUMBER,
            format!("`{text}` is taken as {flag}"),
        );
        flag
    }

    /// Handles a key that its place gives no meaning: prose, misspelt prose, an extension, or an error.
    pub(super) fn other_key(&mut self, entry: &'a Entry, what: &str, out: &mut Object) {
        if let Some(prose) = keys::prose(&entry.key) {
            if self.keep_prose {
                out.insert(prose.to_owned(), entry.value.to_json());
            }
        } else if let Some(meant) = keys::misspelt_prose(&entry.key) {
            self.report(
                entry.at,
                &codes::MISSPELT_KEY,
                format!("`{}` is taken as `{meant}`", entry.key),
            );
            if self.keep_prose {
                out.entry(meant).or_insert_with(|| entry.value.to_json());
            }
        } else if entry.key.starts_with("x-ontap-") {
            out.insert(entry.key.to_string(), entry.value.to_json());
        } else if entry.key.starts_with("x-") {
            let message = format!("`{}` at {what} was left out", entry.key);
            self.report(entry.at, &codes::UNKNOWN_EXTENSION, message);
        } else {
            self.report(
                entry.at,
                &codes::UNKNOWN_KEY,
                format!("`{}` has no meaning at {what}", entry.key),
            );
        }
    }
}
