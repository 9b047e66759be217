//! For a terminal: a line for each change, documentation counted; everything when that is asked for.

use std::fmt::Write;

use super::items::STATES;
use super::{
    QUIET, Shown, alike, and_more, by_rule, count, groups, merged, notes, open, quiet, reached,
    readable, totals, unused, values,
};
use crate::diff::{Change, Report};
use crate::printable::visible;

/// How many operations are named before the rest is counted.
const NAMED: usize = 3;

/// The report as text.
pub fn text(report: &Report, shown: &Shown) -> String {
    let report = &readable(report);
    let (changes, outside) = shown.select(report);
    let mut out = format!(
        "{} -> {}: {}\n",
        report.old,
        report.new,
        count(changes.len(), "change")
    );
    let (open, aside) = open(report, &changes);
    let (wire, rust) = totals(&open);
    if !open.is_empty() {
        let _ = write!(out, "wire: {wire}\nrust: {rust}\n");
    }
    if let Some(line) = shown.outside(outside) {
        let _ = writeln!(out, "{line}");
    }
    if let Some(line) = aside {
        let _ = writeln!(out, "{line}");
    }
    let lines = [notes(report, str::to_owned), unused(report)];
    for line in lines.into_iter().flatten() {
        let _ = writeln!(out, "{line}");
    }
    out.push_str(&merged(report));
    let shown_changes = if shown.verbose { &changes } else { &open };
    let (mut folded, mut only) = (false, String::new());
    for (title, members) in groups(shown_changes) {
        if shown.verbose {
            let _ = write!(out, "\n{title}\n");
            for change in members {
                line(&mut out, &[change]);
                details(&mut out, change);
            }
            continue;
        }
        let (quiet, loud): (Vec<&Change>, Vec<&Change>) =
            members.into_iter().partition(|change| quiet(change));
        if loud.is_empty() {
            let _ = writeln!(only, "  {title}: {}", by_rule(&quiet));
            continue;
        }
        let _ = write!(out, "\n{title}\n");
        for changes in alike(&loud) {
            line(&mut out, &changes);
        }
        if !quiet.is_empty() {
            folded = true;
            let _ = writeln!(out, "  and {}", by_rule(&quiet));
        }
    }
    if !only.is_empty() {
        let _ = write!(out, "\nonly in {QUIET}\n{only}");
    }
    if folded || !only.is_empty() {
        let _ = write!(out, "\n--verbose lists changes in {QUIET} too\n");
    }
    out
}

/// What happened; the operations only where the subject counts them.
fn line(out: &mut String, changes: &[&Change]) {
    let change = changes[0];
    let verdict = format!("{}/{}", change.wire, change.rust);
    let _ = write!(out, "  {verdict:<16} ");
    match change.sentence.strip_prefix(&change.subject) {
        Some(rest) if change.subject.ends_with(" operations") => {
            let (named, more) = reached(change, NAMED);
            let named = and_more(&named, more, ", ");
            let _ = write!(out, "{} ({named}){rest}", change.subject);
        }
        _ => out.push_str(&change.sentence),
    }
    let values: Vec<String> = changes.iter().filter_map(|c| values(c)).collect();
    if !values.is_empty() {
        let _ = write!(out, ": {}", values.join("; "));
    }
    if let Some(release) = change.since {
        let _ = write!(out, " (since {release})");
    }
    out.push('\n');
    for place in changes.iter().flat_map(|change| &change.uses) {
        let _ = writeln!(out, "                     {}", visible(place));
    }
}

fn details(out: &mut String, change: &Change) {
    let mut detail = |text: String| {
        let _ = writeln!(out, "                     {text}");
    };
    if let Some(hint) = change.hint() {
        detail(hint);
    }
    detail(format!(
        "{}, {}, {}",
        change.rule.id, change.direction, change.fingerprint
    ));
    for (word, place) in [("old", &change.old), ("new", &change.new)] {
        if let Some(place) = place {
            detail(format!("{word}: {place} {}", place.pointer));
        }
    }
    if let Some(reason) = &change.accepted {
        detail(format!("accepted: {reason}"));
    }
    if !change.filters.is_empty() {
        detail(format!(
            "also the query parameters {}",
            change.filters.join(", ")
        ));
    }
    for operation in &change.operations {
        detail(format!("reaches {operation}"));
    }
    for (state, verb) in STATES {
        for item in change.items.iter().filter(|item| item.state == state) {
            detail(format!("{verb} {}", item.path));
        }
    }
}
