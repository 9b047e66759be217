//! What a project decides about changes: other levels for rules, and changes that it accepts. Both with a reason.

mod accepted;
mod levels;

pub use accepted::{Accepted, entry};
pub use levels::Levels;

use super::rename::distance;
use crate::diagnostic::{Code, Diagnostic, codes};
use crate::source::{self, Document, Entry, Node, Position};

/// A file of decisions on its way: what is wrong with it is collected.
struct Reading {
    document: Document,
    diagnostics: Vec<Diagnostic>,
}

impl Reading {
    fn new(file: &str, bytes: &[u8]) -> Result<Self, Vec<Diagnostic>> {
        Ok(Self {
            document: source::read(file, bytes)?,
            diagnostics: Vec::new(),
        })
    }

    fn report(&mut self, at: Position, pointer: &str, code: &'static Code, message: String) {
        self.diagnostics.push(Diagnostic {
            place: self.document.place_at(at, pointer),
            code,
            message,
            repair: code.action.into(),
        });
    }

    /// The value of the one key that the file may have at its top; nothing in an empty list or object.
    fn top(&mut self, key: &str) -> Option<Node> {
        let root = self.document.root.clone();
        let Some(mapping) = root.as_mapping() else {
            let message = format!("`{key}:` is expected at the top, not {}", root.kind_name());
            self.report(root.at, "", &codes::POLICY_SHAPE, message);
            return None;
        };
        self.only("", mapping.entries(), &[key]);
        let found = mapping.get(key).cloned();
        if found.is_none() {
            let message = format!("`{key}` is missing");
            self.report(root.at, "", &codes::POLICY_SHAPE, message);
        }
        found.filter(|node| {
            node.as_scalar()
                .is_none_or(|s| s.kind != source::ScalarKind::Null)
        })
    }

    /// Reports keys that mean nothing here.
    fn only(&mut self, pointer: &str, entries: &[Entry], known: &[&str]) {
        for entry in entries.iter().filter(|e| !known.contains(&&*e.key)) {
            let near = nearest(&entry.key, known.iter().copied());
            let message = format!("`{}` means nothing here; did you mean `{near}`?", entry.key);
            self.report(entry.at, pointer, &codes::POLICY_SHAPE, message);
        }
    }

    /// A text that is not empty.
    fn text(&mut self, node: &Node, pointer: &str, what: &str) -> Option<String> {
        let text = node
            .as_scalar()
            .map(|s| s.text.trim())
            .filter(|t| !t.is_empty());
        if text.is_none() {
            self.report(
                node.at,
                pointer,
                &codes::POLICY_SHAPE,
                format!("{what} is a text"),
            );
        }
        text.map(str::to_owned)
    }

    /// The reason of an entry, without which there is none.
    fn reason(&mut self, entry: &Node, at: Position, pointer: &str) -> Option<String> {
        let text = entry.get("reason").and_then(Node::as_str).map(str::trim);
        let text = text.filter(|text| !text.is_empty()).map(str::to_owned);
        if text.is_none() {
            let message = "the entry does not say why it is there".to_owned();
            self.report(at, pointer, &codes::POLICY_NO_REASON, message);
        }
        text
    }

    fn end<T>(self, value: T) -> Result<T, Vec<Diagnostic>> {
        match self.diagnostics.is_empty() {
            true => Ok(value),
            false => Err(self.diagnostics),
        }
    }
}

/// The known word that is most like a word.
fn nearest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> &'k str {
    known.min_by_key(|k| distance(word, k)).unwrap_or_default()
}
