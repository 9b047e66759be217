//! A report as text, Markdown or JSON.

mod json;
mod markdown;
mod text;

use super::{Change, Report, Rust, Wire};

pub use json::json;
pub use markdown::markdown;
pub use text::text;

/// Verdicts on the wire, the most severe first.
const WIRES: [Wire; 5] = [
    Wire::Breaking,
    Wire::Risky,
    Wire::Compatible,
    Wire::Docs,
    Wire::None,
];
/// Verdicts for the crate, the most severe first.
const RUSTS: [Rust; 4] = [Rust::Major, Rust::Minor, Rust::Patch, Rust::None];

/// What a report shows of its changes.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// Path prefixes; everything without any.
    pub scopes: Vec<String>,
    /// Whether places, operations and fingerprints are shown in text.
    pub verbose: bool,
}

impl Shown {
    /// The changes inside the scopes, and how many are outside.
    pub fn select<'r>(&self, report: &'r Report) -> (Vec<&'r Change>, usize) {
        let (inside, outside): (Vec<&Change>, Vec<&Change>) =
            report.changes.iter().partition(|c| c.within(&self.scopes));
        (inside, outside.len())
    }

    fn outside(&self, outside: usize) -> Option<String> {
        let scopes = self.scopes.join(", ");
        Some(format!("{} outside {scopes}", count(outside, "change")))
            .filter(|_| !self.scopes.is_empty())
    }
}

/// What is not accepted, and a line about the rest: what is accepted, what is off.
fn open<'c>(report: &Report, changes: &[&'c Change]) -> (Vec<&'c Change>, Option<String>) {
    let open: Vec<&Change> = changes
        .iter()
        .copied()
        .filter(|c| c.accepted.is_none())
        .collect();
    let words = [
        (changes.len() - open.len(), "accepted"),
        (report.off, "of rules that are off"),
    ];
    let words: Vec<String> = words
        .iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, what)| format!("{} {what}", count(*n, "change")))
        .collect();
    (open, Some(words.join(", ")).filter(|text| !text.is_empty()))
}

/// What is said of notes: types of the crate have other names although nothing travels differently.
fn notes(report: &Report) -> Option<String> {
    let names: Vec<&str> = report.notes.iter().map(|n| n.subject.as_str()).collect();
    let types = count(names.len(), "type");
    let verb = if names.len() == 1 { "has" } else { "have" };
    (!names.is_empty()).then(|| {
        let names = names.join(", ");
        format!("{types} of the crate {verb} another name, because objects became named schemas or ceased to be: {names}")
    })
}

/// A number and its noun.
fn count(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}

/// How many changes there are of each verdict; those that do not occur are left out.
fn totals(changes: &[&Change]) -> (String, String) {
    let wire = WIRES
        .iter()
        .map(|w| (w.as_str(), changes.iter().filter(|c| c.wire == *w).count()));
    let rust = RUSTS
        .iter()
        .map(|r| (r.as_str(), changes.iter().filter(|c| c.rust == *r).count()));
    let words = |some: &mut dyn Iterator<Item = (&'static str, usize)>| -> String {
        let words: Vec<String> = some
            .filter(|(_, n)| *n > 0)
            .map(|(w, n)| format!("{n} {w}"))
            .collect();
        words.join(", ")
    };
    (words(&mut wire.into_iter()), words(&mut rust.into_iter()))
}

/// Before and after in one phrase.
fn values(change: &Change) -> Option<String> {
    match (&change.before, &change.after) {
        (Some(a), Some(b)) => Some(format!("{a} -> {b}")),
        (Some(only), None) | (None, Some(only)) => Some(only.clone()),
        (None, None) => None,
    }
}

/// The title of a group of changes.
fn group(change: &Change) -> &str {
    match change.resource.as_str() {
        "" => "several resources",
        resource => resource,
    }
}

/// Changes in groups by resource, in the order of the report.
fn groups<'c>(changes: &[&'c Change]) -> Vec<(&'c str, Vec<&'c Change>)> {
    let mut groups: Vec<(&str, Vec<&Change>)> = Vec::new();
    for change in changes {
        match groups.last_mut() {
            Some((title, members)) if *title == group(change) => members.push(change),
            _ => groups.push((group(change), vec![change])),
        }
    }
    groups
}
