//! Release notes: what users of the crate get from an upgrade, in terms of its items.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::items::short;
use super::{Shown, count, in_brief, readable, words};
use crate::diff::{Area, Change, ItemState, Kind, Report, Rust, Wire};
use crate::printable::code;

/// How many names stand in one line before the rest is counted.
const NAMED: usize = 12;

/// What a change is to users of the crate, in the order of the notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Added,
    Changed,
    Deprecated,
    Behaviour,
}

impl Part {
    const ALL: [Self; 4] = [
        Self::Added,
        Self::Changed,
        Self::Deprecated,
        Self::Behaviour,
    ];

    fn title(self) -> &'static str {
        match self {
            Self::Added => "Added",
            Self::Changed => "Changed",
            Self::Deprecated => "Deprecated",
            Self::Behaviour => "To check",
        }
    }

    fn about(self) -> &'static str {
        match self {
            Self::Added => "",
            Self::Changed => "Code that uses these may have to change.",
            Self::Deprecated => {
                "Gone from the newer release; the crate keeps them, marked, for clusters that have them."
            }
            Self::Behaviour => "The crate is as before; what clusters accept or answer is not.",
        }
    }

    /// Where a change belongs; nothing for what only documents differ in.
    fn of(change: &Change) -> Option<Self> {
        let has = |state: ItemState| change.items.iter().any(|item| item.state == state);
        let gone = matches!(change.rule.kind, Kind::Removed | Kind::Narrowed);
        match change.rust {
            _ if change.rule.id == "operation-deprecated" => Some(Self::Deprecated),
            _ if change.rule.id.starts_with("error-code-") => None,
            Rust::Major if gone && has(ItemState::Removed) => Some(Self::Deprecated),
            Rust::Minor if has(ItemState::Added) => Some(Self::Added),
            Rust::Major if !change.items.is_empty() => Some(Self::Changed),
            _ if change.wire >= Wire::Risky => Some(Self::Behaviour),
            _ => None,
        }
    }
}

/// The section of the changelog: what is added, changed, deprecated, and what to check, by resource.
pub fn changelog(report: &Report, shown: &Shown) -> String {
    let report = &readable(report);
    let (changes, outside) = shown.select(report);
    let (old, new) = (words(&report.old), words(&report.new));
    let mut out = format!("### ONTAP {new}\n\n");
    let mut left = changes.len();
    let mut parts: BTreeMap<Part, BTreeMap<String, Vec<&Change>>> = BTreeMap::new();
    for change in &changes {
        if let Some(part) = Part::of(change) {
            left -= 1;
            let resources = parts.entry(part).or_default();
            resources.entry(title(change)).or_default().push(change);
        }
    }
    let codes = error_codes(&changes);
    let _ = writeln!(
        out,
        "What {new} brings to users of the crate, next to {old}."
    );
    for part in Part::ALL {
        let lines = parts.get(&part).map(|resources| lines(part, resources));
        let mut lines = lines.unwrap_or_default();
        if part == Part::Added && !codes.is_empty() {
            let _ = writeln!(lines, "- Error codes: {}.", codes.join("; "));
        }
        if lines.is_empty() {
            continue;
        }
        let _ = write!(out, "\n#### {}\n\n", part.title());
        if !part.about().is_empty() {
            let _ = write!(out, "{}\n\n", part.about());
        }
        out.push_str(&lines);
    }
    left -= changes.iter().filter(|c| is_code(c)).count();
    if left > 0 {
        let _ = writeln!(
            out,
            "\n{} of documentation or without an item in the crate: {}.",
            count(left, "further change"),
            code(&format!(
                "cargo xtask spec-diff {} {}",
                report.old, report.new
            ))
        );
    }
    if let Some(line) = shown.outside(outside) {
        let _ = writeln!(out, "\n{line}.");
    }
    out
}

fn is_code(change: &Change) -> bool {
    change.rule.id.starts_with("error-code-")
}

fn title(change: &Change) -> String {
    match change.resource.as_str() {
        "" => "Several resources".to_owned(),
        resource => code(resource),
    }
}

fn lines(part: Part, resources: &BTreeMap<String, Vec<&Change>>) -> String {
    let mut out = String::new();
    for (resource, changes) in resources {
        // What is only named stands in one line; what has to be explained has a line each.
        let mut named: Vec<String> = Vec::new();
        let mut told: BTreeMap<String, (Vec<String>, String)> = BTreeMap::new();
        let calls = calls(part, changes);
        for change in changes {
            let names = match part {
                Part::Added => names(change, ItemState::Added),
                Part::Deprecated => names(change, ItemState::Removed),
                Part::Changed | Part::Behaviour => Vec::new(),
            };
            if names.is_empty() {
                let (sentence, through) = sentence(change);
                let entry = told.entry(sentence).or_insert((Vec::new(), through));
                entry.0.extend(values(change));
            } else if calls.is_empty() || !whole(change) {
                named.extend(names);
            }
        }
        let told: Vec<String> = told
            .into_iter()
            .map(|(sentence, (values, through))| match values.is_empty() {
                true => format!("{sentence}{through}"),
                false => format!("{sentence}: {}{through}", values.join("; ")),
            })
            .collect();
        let mut all = calls;
        let mut seen = BTreeSet::new();
        named.retain(|name| seen.insert(name.clone()));
        all.extend(cut(named));
        if !all.is_empty() {
            let _ = writeln!(out, "- {resource}: {}", all.join(", "));
        }
        match told.len() {
            0 => {}
            1 => {
                let _ = writeln!(
                    out,
                    "- {resource}: {}",
                    told.into_iter().collect::<String>()
                );
            }
            _ => {
                let _ = writeln!(out, "- {resource}:");
                for line in told {
                    let _ = writeln!(out, "  - {line}");
                }
            }
        }
    }
    out
}

/// Whether whole operations came or went.
fn whole(change: &Change) -> bool {
    matches!(change.rule.area, Area::Path | Area::Operation)
}

/// Methods that came or went, by the handle that has them: `security().barbican_kms()` with `create`, `list`.
fn calls(part: Part, changes: &[&Change]) -> Vec<String> {
    let state = match part {
        Part::Added => ItemState::Added,
        _ => ItemState::Removed,
    };
    let mut handles: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for change in changes.iter().filter(|change| whole(change)) {
        for item in change.items.iter().filter(|item| item.state == state) {
            if let Some((handle, method)) =
                item.path.rsplit_once('.').filter(|(h, _)| h.ends_with(')'))
            {
                handles.entry(handle).or_default().insert(method);
            }
        }
    }
    let phrase = |(handle, methods): (&str, BTreeSet<&str>)| {
        let methods: Vec<String> = methods.into_iter().map(code).collect();
        format!("{} with {}", code(handle), methods.join(", "))
    };
    handles.into_iter().map(phrase).collect()
}

/// The item that stands for a change: the member or value a reader writes, rather than all that go with it.
fn names(change: &Change, state: ItemState) -> Vec<String> {
    let items = change.items.iter().filter(|item| item.state == state);
    let mut names: Vec<String> = items.map(|item| short(&item.path)).collect();
    if change.rule.id.contains("enum-value") || whole(change) {
        names.retain(|name| name.contains("::") || name.contains('('));
    } else {
        names.truncate(1);
    }
    names.iter().map(|name| code(name)).collect()
}

fn cut(mut names: Vec<String>) -> Vec<String> {
    let more = names.len().saturating_sub(NAMED);
    if more > 1 {
        names.truncate(NAMED);
        names.push(format!("and {more} more"));
    }
    names
}

/// What happened to the item a reader knows, or to the subject where the crate has none of it; and the constructor
/// that it goes through.
fn sentence(change: &Change) -> (String, String) {
    let kept = change
        .items
        .iter()
        .find(|item| item.state != ItemState::Added);
    let item = kept.or(change.items.first());
    let subject = match item {
        Some(item) if matches!(change.rule.area, Area::Property | Area::Parameter) => {
            code(&short(&item.path))
        }
        _ => subject(change),
    };
    let constructor = item.filter(|item| item.path.ends_with("::new"));
    let through = constructor.map(|item| format!(" ({})", code(&short(&item.path))));
    (
        format!("{subject} {}", change.rule.sentence),
        through.unwrap_or_default(),
    )
}

/// The subject, with the calls it counts.
fn subject(change: &Change) -> String {
    let counted = format!("{} operations", change.operations.len());
    let Some(front) = change.subject.strip_suffix(&counted) else {
        return code(&change.subject);
    };
    let calls: Vec<String> = change
        .items
        .iter()
        .filter(|item| item.path.contains('('))
        .map(|item| code(&short(&item.path)))
        .collect();
    match calls.is_empty() {
        true => words(&change.subject),
        false if front == "each of " => cut(calls).join(", "),
        false => format!("{} {}", words(front.trim_end()), cut(calls).join(", ")),
    }
}

/// Before and after, as code.
fn values(change: &Change) -> Option<String> {
    let (before, after) = (
        in_brief(change, &change.before),
        in_brief(change, &change.after),
    );
    match (&before, &after) {
        (Some(a), Some(b)) => Some(format!("{} → {}", code(a), code(b))),
        (Some(only), None) | (None, Some(only)) => Some(code(only)),
        (None, None) => None,
    }
}

/// How many error codes each resource documents that it did not; names from the overlay are told.
fn error_codes(changes: &[&Change]) -> Vec<String> {
    let mut resources: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for change in changes.iter().filter(|change| is_code(change)) {
        for item in change
            .items
            .iter()
            .filter(|item| item.state == ItemState::Added)
        {
            if let Some((module, code)) = item.path.rsplit_once("::") {
                let module = module.split_once("::").map_or(module, |(_, rest)| rest);
                resources.entry(module.to_owned()).or_default().insert(code);
            }
        }
    }
    let phrase = |(module, codes): (String, BTreeSet<&str>)| {
        let named: Vec<String> = codes
            .iter()
            .filter(|code| !code.starts_with("CODE_"))
            .map(|name| code(name))
            .collect();
        let names = match named.is_empty() {
            true => String::new(),
            false => format!(" ({})", named.join(", ")),
        };
        format!("{} in {}{names}", codes.len(), code(&module))
    };
    resources.into_iter().map(phrase).collect()
}
