//! For a pull request: totals, then a table for each resource.

use std::fmt::Write;

use super::{RUSTS, Shown, WIRES, count, groups, notes, open, values};
use crate::diff::{Change, Report};

/// How many operations are named before the rest is counted.
const NAMED: usize = 3;

/// The report as Markdown.
pub fn markdown(report: &Report, shown: &Shown) -> String {
    let (changes, outside) = shown.select(report);
    let mut out = format!("# {} to {}\n\n", report.old, report.new);
    let _ = writeln!(out, "{}.", count(changes.len(), "change"));
    if let Some(line) = shown.outside(outside) {
        let _ = writeln!(out, "\n{line}.");
    }
    let (changes, aside) = open(report, &changes);
    if let Some(line) = aside {
        let _ = writeln!(out, "\n{line}.");
    }
    if let Some(line) = notes(report) {
        let _ = writeln!(out, "\n{line}.");
    }
    if !changes.is_empty() {
        matrix(&mut out, &changes);
    }
    for (title, members) in groups(&changes) {
        let title = if title.starts_with('/') {
            format!("`{title}`")
        } else {
            title.to_owned()
        };
        let _ = write!(
            out,
            "\n## {title}\n\n| wire | rust | what | before | after | reaches |\n|---|---|---|---|---|---|\n"
        );
        for change in members {
            row(&mut out, change);
        }
    }
    out
}

/// How many changes have which pair of verdicts.
fn matrix(out: &mut String, changes: &[&Change]) {
    out.push_str("\n| wire \\ rust |");
    for rust in RUSTS {
        let _ = write!(out, " {rust} |");
    }
    out.push_str("\n|---|");
    out.push_str(&"---:|".repeat(RUSTS.len()));
    out.push('\n');
    for wire in WIRES {
        let cells = RUSTS.map(|rust| {
            changes
                .iter()
                .filter(|c| c.wire == wire && c.rust == rust)
                .count()
        });
        if cells.iter().all(|n| *n == 0) {
            continue;
        }
        let _ = write!(out, "| {wire} |");
        for n in cells {
            let text = if n == 0 { String::new() } else { n.to_string() };
            let _ = write!(out, " {text} |");
        }
        out.push('\n');
    }
}

fn row(out: &mut String, change: &Change) {
    let what = match change.sentence.strip_prefix(&change.subject) {
        Some(rest) => format!("`{}`{rest}", change.subject),
        None => change.sentence.clone(),
    };
    let also = match change.filters.len() {
        0 => String::new(),
        n => format!(" (and {})", count(n, "query parameter")),
    };
    let cell = |value: &Option<String>| value.as_deref().map_or(String::new(), escape);
    let _ = writeln!(
        out,
        "| {} | {} | {what}{also} | {} | {} | {} |",
        change.wire,
        change.rust,
        cell(&change.before),
        cell(&change.after),
        reaches(change)
    );
    debug_assert!(values(change).is_none_or(|text| !text.contains('\n')));
}

fn reaches(change: &Change) -> String {
    let named: Vec<String> = change
        .operations
        .iter()
        .take(NAMED)
        .map(|o| format!("`{o}`"))
        .collect();
    let more = change.operations.len().saturating_sub(NAMED);
    match more {
        0 => named.join("<br>"),
        more => format!("{}<br>and {more} more", named.join("<br>")),
    }
}

/// A value in a cell of a table.
fn escape(text: &str) -> String {
    format!("`{}`", text.replace('|', "\\|").replace('`', "'"))
}
