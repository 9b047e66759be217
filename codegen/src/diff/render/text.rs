//! For a terminal: a line for each change, more when that is asked for.

use std::fmt::Write;

use super::{Shown, count, groups, notes, open, totals, values};
use crate::diff::{Change, Report};

/// The report as text.
pub fn text(report: &Report, shown: &Shown) -> String {
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
    if let Some(line) = notes(report) {
        let _ = writeln!(out, "{line}");
    }
    let shown_changes = if shown.verbose { &changes } else { &open };
    for (title, members) in groups(shown_changes) {
        let _ = write!(out, "\n{title}\n");
        for change in members {
            line(&mut out, change, shown.verbose);
        }
    }
    out
}

fn line(out: &mut String, change: &Change, verbose: bool) {
    let verdict = format!("{}/{}", change.wire, change.rust);
    let _ = write!(out, "  {verdict:<16} {}", change.sentence);
    if let Some(values) = values(change) {
        let _ = write!(out, ": {values}");
    }
    out.push('\n');
    if !verbose {
        return;
    }
    let mut detail = |text: String| {
        let _ = writeln!(out, "                     {text}");
    };
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
}
