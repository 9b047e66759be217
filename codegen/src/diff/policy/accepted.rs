//! Changes that a project accepts.

use std::collections::BTreeMap;

use super::Reading;
use crate::diagnostic::{Diagnostic, Place, child_pointer, codes};
use crate::diff::{Change, Report};
use crate::printable::{encode, visible};
use crate::source::{Node, Position};

/// A change that is accepted.
#[derive(Clone, Debug)]
struct Entry {
    place: Place,
    reason: String,
    /// The names of the documents between which it is accepted; without them, between all.
    between: Option<(String, String)>,
}

/// The changes that a project accepts, by fingerprint.
#[derive(Clone, Debug, Default)]
pub struct Accepted {
    entries: BTreeMap<String, Entry>,
}

const KEYS: &[&str] = &["fingerprint", "reason", "old", "new"];

impl Accepted {
    /// Reads a file of accepted changes: a list `accepted`, each with `fingerprint`, `reason` and, where it is meant for one
    /// pair of documents only, `old` and `new`.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the file: its shape, fingerprints that stand twice, missing reasons.
    pub fn read(file: &str, bytes: &[u8]) -> Result<Self, Vec<Diagnostic>> {
        let mut reading = Reading::new(file, bytes)?;
        let mut accepted = Self::default();
        if let Some(list) = reading.top("accepted") {
            match list.as_sequence() {
                Some(entries) => {
                    for (i, node) in entries.iter().enumerate() {
                        let pointer = child_pointer("/accepted", &i.to_string());
                        accepted.entry(&mut reading, node, &pointer);
                    }
                }
                None => {
                    let message = "`accepted` is a list".to_owned();
                    reading.report(list.at, "/accepted", &codes::POLICY_SHAPE, message);
                }
            }
        }
        reading.end(accepted)
    }

    fn entry(&mut self, reading: &mut Reading, node: &Node, pointer: &str) {
        let Some(mapping) = node.as_mapping() else {
            let message = "an accepted change has `fingerprint` and `reason`".to_owned();
            return reading.report(node.at, pointer, &codes::POLICY_SHAPE, message);
        };
        let at: Position = mapping.entries().first().map_or(node.at, |entry| entry.at);
        reading.only(pointer, mapping.entries(), KEYS);
        let reason = reading.reason(node, at, pointer);
        let Some(fingerprint) = node.get("fingerprint") else {
            let message = "`fingerprint` is missing".to_owned();
            return reading.report(at, pointer, &codes::POLICY_SHAPE, message);
        };
        let Some(text) = reading.text(fingerprint, pointer, "a fingerprint") else {
            return;
        };
        let hex = |b: u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
        if text.len() != 16 || !text.bytes().all(hex) {
            let message = format!("`{text}` is no fingerprint: sixteen digits from 0 to f");
            reading.report(fingerprint.at, pointer, &codes::POLICY_SHAPE, message);
        }
        if let Some(first) = self.entries.get(&text) {
            let message = format!("`{text}` stands already on line {}", first.place.line);
            reading.report(fingerprint.at, pointer, &codes::POLICY_TWICE, message);
            return;
        }
        let side = |key: &str| {
            node.get(key)
                .and_then(Node::as_scalar)
                .map(|s| s.text.to_string())
        };
        let between = match (side("old"), side("new")) {
            (Some(old), Some(new)) => Some((old, new)),
            (None, None) => None,
            _ => {
                let message = "`old` and `new` stand together or not at all".to_owned();
                return reading.report(at, pointer, &codes::POLICY_SHAPE, message);
            }
        };
        let place = reading.document.place_at(at, pointer);
        let reason = reason.unwrap_or_default();
        let entry = Entry {
            place,
            reason,
            between,
        };
        self.entries.insert(text, entry);
    }

    /// Whether a fingerprint is among them.
    pub fn contains(&self, fingerprint: &str) -> bool {
        self.entries.contains_key(fingerprint)
    }

    /// Whether these are the accepted changes of `before`, and one more for each fingerprint of `added`, between the
    /// documents of `report` and for `reason`.
    pub fn adds(&self, before: &Self, added: &[String], report: &Report, reason: &str) -> bool {
        let between = Some((report.old.clone(), report.new.clone()));
        let chosen = |entry: &Entry| entry.between == between && entry.reason == reason.trim();
        let kept = |fingerprint: &String, entry: &Entry| {
            before
                .entries
                .get(fingerprint)
                .is_some_and(|known| known.between == entry.between && known.reason == entry.reason)
        };
        self.entries.len() == before.entries.len() + added.len()
            && self
                .entries
                .iter()
                .all(|(fingerprint, entry)| match added.contains(fingerprint) {
                    true => !before.contains(fingerprint) && chosen(entry),
                    false => kept(fingerprint, entry),
                })
    }

    /// Marks the changes of a report that are accepted. Returns a warning for each entry that is meant for these
    /// documents and matches nothing.
    pub fn apply(&self, report: &mut Report) -> Vec<Diagnostic> {
        let meant = |entry: &&Entry| {
            let between = entry.between.as_ref();
            between.is_none_or(|(old, new)| *old == report.old && *new == report.new)
        };
        let entries = self.entries.iter().filter(|(_, entry)| meant(entry));
        let mut unused: BTreeMap<&String, &Entry> = entries.collect();
        let mut used = Vec::new();
        for change in report.changes.iter_mut().chain(&mut report.notes) {
            if let Some(entry) = unused.get(&change.fingerprint) {
                change.accepted = Some(entry.reason.clone());
                used.push(change.fingerprint.clone());
            }
        }
        unused.retain(|fingerprint, _| !used.contains(fingerprint));
        let code = &codes::POLICY_UNUSED;
        let mut warnings: Vec<Diagnostic> = unused
            .into_iter()
            .map(|(fingerprint, entry)| Diagnostic {
                place: entry.place.clone(),
                code,
                message: format!(
                    "`{fingerprint}` is no longer needed: no change from {} to {} has it",
                    report.old, report.new
                ),
                repair: code.action.into(),
            })
            .collect();
        warnings.sort();
        warnings
    }
}

/// The text of an entry that accepts a change between the documents of a report.
pub fn entry(report: &Report, change: &Change, reason: &str) -> String {
    let quoted = |text: &str| encode(&text.into(), false);
    format!(
        "  # {}\n  - fingerprint: {}\n    old: {}\n    new: {}\n    reason: {}\n",
        visible(&change.sentence),
        quoted(&change.fingerprint),
        quoted(&report.old),
        quoted(&report.new),
        quoted(reason)
    )
}
