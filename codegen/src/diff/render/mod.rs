//! A report as text, Markdown, JSON and more, each from the same model.

mod changelog;
mod github;
mod html;
mod items;
mod json;
mod markdown;
mod sarif;
mod text;

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Change, Report, Rust, Wire};
use crate::printable::{code, visible};

pub use changelog::changelog;
pub use github::github;
pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use sarif::sarif;
pub use text::text;

/// The report with every text of a document on one line and [`visible`]: what reports for people are written from.
fn readable(report: &Report) -> Report {
    let mut report = report.clone();
    let shown = |text: &mut String| {
        if let Cow::Owned(other) = visible(text) {
            *text = other;
        }
    };
    shown(&mut report.old);
    shown(&mut report.new);
    for change in report.changes.iter_mut().chain(&mut report.notes) {
        for text in [
            &mut change.subject,
            &mut change.sentence,
            &mut change.resource,
            &mut change.topic,
        ] {
            shown(text);
        }
        let values = [&mut change.before, &mut change.after, &mut change.accepted];
        values.into_iter().flatten().for_each(shown);
        for place in [&mut change.old, &mut change.new].into_iter().flatten() {
            shown(&mut place.pointer);
            if let Cow::Owned(file) = visible(&place.file) {
                place.file = file.into();
            }
        }
        for list in [
            &mut change.operations,
            &mut change.models,
            &mut change.filters,
        ] {
            list.iter_mut().for_each(shown);
        }
        change
            .items
            .iter_mut()
            .for_each(|item| shown(&mut item.path));
    }
    report
}

/// Words of a report that hold a name of the document, in Markdown: code, where they hold anything but plain words.
fn words(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || " ./-_{},()".contains(c);
    if text.chars().all(plain) && !text.contains("www.") && !text.contains("__") {
        text.to_owned()
    } else {
        code(text)
    }
}

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
        (inside, report.outside + outside.len())
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
fn notes(report: &Report, as_name: impl Fn(&str) -> String) -> Option<String> {
    let names: Vec<String> = report.notes.iter().map(|n| as_name(&n.subject)).collect();
    let types = count(names.len(), "type");
    let verb = if names.len() == 1 { "has" } else { "have" };
    (!names.is_empty()).then(|| {
        let names = names.join(", ");
        format!("{types} of the crate {verb} another name, because objects became named schemas or ceased to be: {names}")
    })
}

/// How many changes a program uses nothing of.
fn unused(report: &Report) -> Option<String> {
    let n = report.unused;
    (n > 0).then(|| {
        format!(
            "{} that the program uses nothing of",
            count(n, "further change")
        )
    })
}

/// How many items are named of what the committed crate loses.
const LOST: usize = 8;

/// What becomes of the committed crate: a line, and the items that make it a major release.
fn merged(report: &Report) -> String {
    let Some((merged, version)) = &report.merged else {
        return String::new();
    };
    let next = merged.version(version).unwrap_or_else(|| version.clone());
    let mut out = format!(
        "the crate of all releases: {}, {version} -> {next}; {} added, {} removed, {} changed\n",
        merged.verdict(),
        count(merged.added, "item"),
        merged.removed.len(),
        merged.changed.len()
    );
    let removed = merged
        .removed
        .iter()
        .map(|item| format!("  removed {item}"));
    let changed = merged.changed.iter();
    let changed = changed.map(|(item, old, new)| format!("  changed {item}: {old} -> {new}"));
    let lines: Vec<String> = removed.chain(changed).collect();
    for line in lines.iter().take(LOST) {
        out.push_str(&visible(line));
        out.push('\n');
    }
    if lines.len() > LOST {
        out.push_str(&format!(
            "  and {} more; `--format json` has all\n",
            lines.len() - LOST
        ));
    }
    out
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
    match (
        in_brief(change, &change.before),
        in_brief(change, &change.after),
    ) {
        (Some(a), Some(b)) => Some(format!("{a} -> {b}")),
        (Some(only), None) | (None, Some(only)) => Some(only),
        (None, None) => None,
    }
}

/// Longer lists are cut in reports for people.
const LISTED: usize = 12;

/// A value for people. The whole list stands in JSON.
fn in_brief(change: &Change, value: &Option<String>) -> Option<String> {
    let text = value.as_ref()?;
    let list = [
        "enum-",
        "error-code-",
        "error-response-",
        "cli-command-",
        "optional-",
        "expensive-",
    ];
    let words: Vec<&str> = text.split(", ").collect();
    if words.len() <= LISTED || !list.iter().any(|part| change.rule.id.contains(part)) {
        return Some(text.clone());
    }
    let shown = words[..LISTED].join(", ");
    Some(format!("{shown}, and {} more", words.len() - LISTED))
}

/// What happened, with both values, in one line.
fn message(change: &Change) -> String {
    match values(change) {
        Some(values) => format!("{}: {values}", change.sentence),
        None => change.sentence.clone(),
    }
}

/// Changes of one rule, one subject and the same verdicts, which stand one after the other: a report shows them as one.
fn alike<'c>(changes: &[&'c Change]) -> Vec<Vec<&'c Change>> {
    let mut all: Vec<Vec<&Change>> = Vec::new();
    for change in changes {
        let same = |other: &Change| {
            let key = |c: &Change| (c.rule.id, c.wire, c.rust);
            key(other) == key(change)
                && other.sentence == change.sentence
                && other.operations == change.operations
        };
        match all.last_mut() {
            Some(members) if same(members[0]) => members.push(change),
            _ => all.push(vec![change]),
        }
    }
    all
}

/// Whether a change is about what documents say beside the API: introductions, commands, error codes. Short reports
/// count these.
fn quiet(change: &Change) -> bool {
    let documented = change.rust <= Rust::Patch && change.wire <= Wire::Docs;
    documented || change.rule.id.starts_with("error-code-")
}

/// What short reports call such changes.
const QUIET: &str = "documentation and error codes";

/// How often each rule applies, such as `error-code-added 4, optional-added 1`.
fn by_rule(changes: &[&Change]) -> String {
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    for change in changes {
        *rules.entry(change.rule.id).or_default() += 1;
    }
    let words: Vec<String> = rules.iter().map(|(id, n)| format!("{id} {n}")).collect();
    words.join(", ")
}

/// The operations of a change, without what its resource says already; some of them, and how many are left out.
fn reached(change: &Change, most: usize) -> (Vec<String>, usize) {
    let short = |operation: &String| {
        let (method, path) = operation.split_once(' ').unwrap_or(("", operation));
        let rest = Some(change.resource.as_str()).filter(|r| !r.is_empty());
        match rest.and_then(|resource| path.strip_prefix(resource)) {
            Some("") => method.to_owned(),
            Some(rest) if rest.starts_with('/') => format!("{method} {rest}"),
            _ => operation.clone(),
        }
    };
    let named = change.operations.iter().take(most).map(short).collect();
    (named, change.operations.len().saturating_sub(most))
}

/// Names, and the number of those left out.
fn and_more(names: &[String], more: usize, between: &str) -> String {
    let mut text = names.join(between);
    if more > 0 {
        text.push_str(&format!("{between}and {more} more"));
    }
    text
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
