//! Levels of a project for rules.

use std::collections::BTreeMap;

use super::{Reading, nearest};
use crate::diagnostic::{Diagnostic, child_pointer, codes};
use crate::diff::{Report, Rust, Wire, rules};
use crate::source::Node;

/// What a project decides about one rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Level {
    wire: Option<Wire>,
    rust: Option<Rust>,
    off: bool,
}

/// Other levels for rules.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    rules: BTreeMap<&'static str, Level>,
}

const OFF: &str = "off";

impl Levels {
    /// Reads a file of levels: `rules`, with the id of each rule and below it `wire`, `rust` and `reason`.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the file: its shape, rules and levels that do not exist, missing reasons.
    pub fn read(file: &str, bytes: &[u8]) -> Result<Self, Vec<Diagnostic>> {
        let mut reading = Reading::new(file, bytes)?;
        let mut levels = Self::default();
        if let Some(rules) = reading.top("rules") {
            match rules.as_mapping() {
                Some(mapping) => {
                    for entry in mapping.entries() {
                        let found = levels.rule(&mut reading, &entry.key, entry.at, &entry.value);
                        levels.rules.extend(found);
                    }
                }
                None => {
                    let message = "`rules` is an object, with the ids of rules as keys".to_owned();
                    reading.report(rules.at, "/rules", &codes::POLICY_SHAPE, message);
                }
            }
        }
        reading.end(levels)
    }

    fn rule(
        &self,
        reading: &mut Reading,
        id: &str,
        at: crate::source::Position,
        node: &Node,
    ) -> Option<(&'static str, Level)> {
        let pointer = child_pointer("/rules", id);
        let rule = rules::find(id);
        if rule.is_none() {
            let near = nearest(id, rules::ALL.iter().map(|rule| rule.id));
            let message = format!("there is no rule `{id}`; did you mean `{near}`?");
            reading.report(at, &pointer, &codes::POLICY_RULE, message);
        }
        let Some(mapping) = node.as_mapping() else {
            let message = "a rule has `wire`, `rust` and `reason`".to_owned();
            reading.report(node.at, &pointer, &codes::POLICY_SHAPE, message);
            return None;
        };
        reading.only(&pointer, mapping.entries(), &["wire", "rust", "reason"]);
        reading.reason(node, at, &pointer)?;
        let mut level = Level::default();
        for (key, words) in [("wire", Wire::WORDS), ("rust", Rust::WORDS)] {
            let Some(value) = node.get(key) else { continue };
            let pointer = child_pointer(&pointer, key);
            let word = reading.text(value, &pointer, "a level")?;
            if word == OFF {
                level.off = true;
            } else if !words.contains(&word.as_str()) {
                let all = words
                    .iter()
                    .copied()
                    .chain([OFF])
                    .collect::<Vec<_>>()
                    .join(", ");
                let message = format!("`{word}` is no level of `{key}`; there are {all}");
                reading.report(value.at, &pointer, &codes::POLICY_LEVEL, message);
            } else if key == "wire" {
                level.wire = Wire::parse(&word);
            } else {
                level.rust = Rust::parse(&word);
            }
        }
        if node.get("wire").is_none() && node.get("rust").is_none() {
            let message = format!("`{id}` has neither `wire` nor `rust`");
            reading.report(at, &pointer, &codes::POLICY_SHAPE, message);
        }
        Some((rule?.id, level))
    }

    /// Gives the changes of a report these levels. Those of rules that are off are taken out and counted.
    pub fn apply(&self, report: &mut Report) {
        if self.rules.is_empty() {
            return;
        }
        for change in report.changes.iter_mut().chain(&mut report.notes) {
            if let Some(level) = self.rules.get(change.rule.id) {
                change.wire = level.wire.unwrap_or(change.wire);
                change.rust = level.rust.unwrap_or(change.rust);
            }
        }
        let on = |id: &str| self.rules.get(id).is_none_or(|level| !level.off);
        let all = report.changes.len() + report.notes.len();
        report.changes.retain(|change| on(change.rule.id));
        report.notes.retain(|note| on(note.rule.id));
        report.off += all - report.changes.len() - report.notes.len();
        report.sort();
    }
}
