//! One side of a comparison: a normalised spec, or a document of a cluster that is imported first.

use std::collections::HashMap;

use serde_json::Value;

use crate::api::{Api, Release};
use crate::diagnostic::{Diagnostic, Place, codes, has_errors};
use crate::emit::{Signatures, signatures};
use crate::import::{self, Options};
use crate::layout::{arrange, fold_inline_records};
use crate::source::{self, Document, Node, Position};
use crate::spec::{self, SpecFile};

/// A document that can be compared.
#[derive(Clone, Debug)]
pub struct Side {
    /// What reports call it: its release, or its file.
    pub name: String,
    /// The facts.
    pub spec: SpecFile,
    /// What users would see of a crate made of it.
    pub(super) signatures: Signatures,
    text: String,
    raw: Option<Document>,
}

/// Whether a text is a normalised spec: what import wrote says so of itself.
pub fn is_normalised(text: &str) -> bool {
    text.trim_start().starts_with('{') && text.contains("\"x-ontap-release\"")
}

/// A document of a cluster does not say its release; import asks for one, and nothing here depends on it.
const NO_RELEASE: &str = "9.0";

impl Side {
    /// Reads a document. A raw one is imported with these scopes.
    ///
    /// # Errors
    ///
    /// Everything that was not understood, with warnings and notes; never an empty list.
    pub fn read(file: &str, bytes: &[u8], scopes: &[String]) -> Result<Self, Vec<Diagnostic>> {
        let text = String::from_utf8_lossy(bytes);
        let side = match is_normalised(&text) {
            true => Self {
                spec: spec::parse(file, &text).map_err(|d| vec![d])?,
                signatures: Signatures::default(),
                name: String::new(),
                text: text.into_owned(),
                raw: None,
            },
            false => Self::import(file, bytes, scopes)?,
        };
        let (api, diagnostics) = spec::read(&side.spec);
        if has_errors(&diagnostics) {
            return Err(diagnostics);
        }
        let name = match side.raw {
            None => side.spec.release.to_string(),
            Some(_) => file.to_owned(),
        };
        let signatures = made(api, &side.spec)?;
        Ok(Self {
            name,
            signatures,
            ..side
        })
    }

    fn import(file: &str, bytes: &[u8], scopes: &[String]) -> Result<Self, Vec<Diagnostic>> {
        let document = source::read(file, bytes)?;
        let options = Options {
            release: NO_RELEASE.to_owned(),
            scopes: scopes.to_vec(),
            keep_prose: false,
        };
        let outcome = import::import(&document, &options);
        let Some(text) = outcome.text else {
            return Err(outcome.diagnostics);
        };
        Ok(Self {
            name: String::new(),
            spec: spec::parse(file, &text).map_err(|d| vec![d])?,
            signatures: Signatures::default(),
            text,
            raw: Some(document),
        })
    }

    /// The release, when the document says it.
    pub fn release(&self) -> Option<Release> {
        Some(self.spec.release).filter(|_| self.raw.is_none())
    }

    /// Looks up the places of these nodes.
    pub(super) fn places<'s>(&'s self, pointers: impl IntoIterator<Item = &'s str>) -> Places<'s> {
        let found = match &self.raw {
            Some(_) => HashMap::new(),
            None => source::locate(&self.text, pointers),
        };
        Places { side: self, found }
    }
}

/// Places of one side. Those of a raw document stand in its tree; those of a spec were looked up together.
pub(super) struct Places<'s> {
    side: &'s Side,
    found: HashMap<&'s str, Position>,
}

impl Places<'_> {
    /// Line and column of a node of the normalised spec, in the file that was given.
    pub(super) fn place(&self, pointer: &str) -> Place {
        if let Some(document) = &self.side.raw {
            return document.place(&self.original(document, pointer));
        }
        let at = self.found.get(pointer).copied().unwrap_or_default();
        Place {
            file: self.side.spec.file.clone(),
            line: at.line,
            column: at.column,
            pointer: pointer.to_owned(),
        }
    }

    /// Where a node of a normalised spec comes from. The nearest node above it stands for what import made.
    fn original(&self, document: &Document, pointer: &str) -> String {
        let swagger2 = document.root.get("swagger").is_some();
        let mut tokens: Vec<String> = pointer.split('/').skip(1).map(str::to_owned).collect();
        if let [paths, _, _, parameters, index, ..] = &mut tokens[..]
            && paths == "paths"
            && parameters == "parameters"
        {
            let normal: Vec<&str> = pointer.splitn(7, '/').take(6).collect();
            let node = self.side.spec.document.pointer(&normal.join("/"));
            let list: Vec<&str> = pointer.splitn(6, '/').take(5).collect();
            if let Some(at) = node.and_then(|node| listed(document, &list.join("/"), node)) {
                *index = at.to_string();
            }
        }
        if !swagger2 {
            return joined(&tokens);
        }
        match tokens.first().map(String::as_str) {
            Some("components") => {
                tokens.remove(0);
                if tokens[0] == "schemas" {
                    tokens[0] = "definitions".to_owned();
                } else if tokens.get(2).is_some_and(|t| t == "schema") {
                    tokens.remove(2);
                }
            }
            Some("paths") => swagger2_path(document, &mut tokens),
            _ => {}
        }
        joined(&tokens)
    }
}

/// What the generator makes of one side alone.
fn made(mut api: Api, spec: &SpecFile) -> Result<Signatures, Vec<Diagnostic>> {
    let (layout, _) = arrange(&api, &spec.file);
    let folds = fold_inline_records(&mut api, &layout);
    signatures(&api, &layout, folds, &spec.file)
}

fn joined(tokens: &[String]) -> String {
    tokens.iter().fold(String::new(), |p, t| format!("{p}/{t}"))
}

/// The position of a parameter in the list of the document, where import has sorted it.
fn listed(document: &Document, list: &str, wanted: &Value) -> Option<usize> {
    let list = document.find(list)?.as_sequence()?;
    let text = |node: &Node, key: &str| node.get(key).and_then(Node::as_str).map(str::to_owned);
    list.iter().position(|node| match wanted["$ref"].as_str() {
        Some(reference) => {
            text(node, "$ref").is_some_and(|r| r.rsplit('/').next() == reference.rsplit('/').next())
        }
        None => {
            text(node, "name").as_deref() == wanted["name"].as_str()
                && text(node, "in").as_deref() == wanted["in"].as_str()
        }
    })
}

/// Bodies, replies and parameters stand elsewhere in Swagger 2.0.
fn swagger2_path(document: &Document, tokens: &mut Vec<String>) {
    let word = |i: usize| tokens.get(i).map(String::as_str);
    match word(3) {
        Some("parameters") if word(5) == Some("schema") => {
            tokens.remove(5);
        }
        Some("requestBody") => {
            let list = format!("{}/parameters", joined(&tokens[..3]));
            let body = document
                .find(&list)
                .and_then(Node::as_sequence)
                .and_then(|list| {
                    let is_body = |n: &Node| n.get("in").and_then(Node::as_str) == Some("body");
                    list.iter().position(is_body)
                });
            let body = body.unwrap_or_default().to_string();
            let rest = tokens.get(6..).unwrap_or_default().to_vec();
            tokens.truncate(3);
            tokens.extend(["parameters".to_owned(), body]);
            tokens.extend(rest);
        }
        Some("responses") if word(5) == Some("content") => {
            tokens.drain(5..tokens.len().min(7));
        }
        _ => {}
    }
}

/// Makes both sides speak of the same part of the API.
///
/// # Errors
///
/// When neither scope holds the other.
pub fn align(old: &mut Side, new: &mut Side) -> Result<(), Box<Diagnostic>> {
    if old.spec.scopes == new.spec.scopes {
        return Ok(());
    }
    let within = |inner: &Side, outer: &Side| {
        let holds = |scope: &String| {
            outer
                .spec
                .scopes
                .iter()
                .any(|o| o == "/" || scope == o || scope.starts_with(&format!("{o}/")))
        };
        inner.spec.scopes.iter().all(holds)
    };
    let narrower = match (within(old, new), within(new, old)) {
        (true, _) => old.spec.scopes.clone(),
        (_, true) => new.spec.scopes.clone(),
        _ => Vec::new(),
    };
    if let [scope] = &narrower[..] {
        for side in [old, new] {
            side.spec.narrow(scope);
            // Less than what both sides were made of already.
            side.signatures = made(spec::read(&side.spec).0, &side.spec).unwrap_or_default();
        }
        return Ok(());
    }
    let code = &codes::MERGE_BASE;
    let message = format!(
        "{} covers {}, {} covers {}",
        old.name,
        old.spec.scopes.join(", "),
        new.name,
        new.spec.scopes.join(", ")
    );
    let file = new.spec.file.clone();
    Err(Box::new(Diagnostic::new(
        file,
        "/info",
        code,
        message,
        code.action,
    )))
}
