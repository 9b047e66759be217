//! For a pull request: totals, then a table for each resource.

use std::fmt::Write;

use super::items::{STATES, brief};
use super::{
    QUIET, RUSTS, Shown, WIRES, alike, and_more, count, groups, in_brief, notes, open, quiet,
    reached, readable, words,
};
use crate::diff::{Change, Report};
use crate::printable::{code, code_in_cell};

/// How many operations or items are named before the rest is counted.
const NAMED: usize = 3;

/// From how many changes of documentation on these are folded.
const FOLDED: usize = 3;

/// The report as Markdown.
pub fn markdown(report: &Report, shown: &Shown) -> String {
    let report = &readable(report);
    let (changes, outside) = shown.select(report);
    let mut out = format!("# {} to {}\n\n", words(&report.old), words(&report.new));
    let _ = writeln!(out, "{}.", count(changes.len(), "change"));
    if let Some(line) = shown.outside(outside) {
        let _ = writeln!(out, "\n{line}.");
    }
    let (changes, aside) = open(report, &changes);
    if let Some(line) = aside {
        let _ = writeln!(out, "\n{line}.");
    }
    if let Some(line) = notes(report, words) {
        let _ = writeln!(out, "\n{line}.");
    }
    if !changes.is_empty() {
        matrix(&mut out, &changes);
    }
    for (title, members) in groups(&changes) {
        let title = if title.starts_with('/') {
            code(title)
        } else {
            words(title)
        };
        let _ = write!(out, "\n## {title}\n");
        let (quiet, loud): (Vec<&Change>, Vec<&Change>) =
            members.into_iter().partition(|change| quiet(change));
        if quiet.len() < FOLDED {
            table(&mut out, &[loud, quiet].concat());
            continue;
        }
        table(&mut out, &loud);
        let _ = write!(
            out,
            "\n<details><summary>{} in {QUIET}</summary>\n",
            count(quiet.len(), "change")
        );
        table(&mut out, &quiet);
        out.push_str("\n</details>\n");
    }
    out
}

fn table(out: &mut String, changes: &[&Change]) {
    if changes.is_empty() {
        return;
    }
    out.push_str("\n| wire | rust | what | reaches | crate |\n|---|---|---|---|---|\n");
    for changes in alike(changes) {
        row(out, &changes);
    }
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

fn row(out: &mut String, changes: &[&Change]) {
    let change = changes[0];
    let mut what = match change.sentence.strip_prefix(&change.subject) {
        Some(rest) => format!("{}{rest}", subject(&change.subject)),
        None => sentence(change),
    };
    let filters: usize = changes.iter().map(|c| c.filters.len()).sum();
    if filters > 0 {
        let _ = write!(what, " (and {})", count(filters, "query parameter"));
    }
    let values: Vec<String> = changes.iter().filter_map(|c| values(c)).collect();
    if !values.is_empty() {
        let _ = write!(what, ": {}", values.join("; "));
    }
    if let Some(release) = change.since {
        let _ = write!(what, " (since {release})");
    }
    let (named, more) = reached(change, NAMED);
    let named: Vec<String> = named.iter().map(|name| code_in_cell(name)).collect();
    let _ = writeln!(
        out,
        "| {} | {} | {what} | {} | {} |",
        change.wire,
        change.rust,
        and_more(&named, more, "<br>"),
        items(changes)
    );
}

/// A name is code; words around it are not.
fn subject(text: &str) -> String {
    match text.ends_with(" operations") {
        true => in_cell(words(text)),
        false => code_in_cell(text),
    }
}

/// What happened inside a body or a reply: the words of the rule are ours, what stands before them names the place.
fn sentence(change: &Change) -> String {
    let rule = change.rule.sentence;
    let front = change.sentence.strip_suffix(rule).map(str::trim_end);
    let front = front.unwrap_or(&change.sentence);
    format!("{} {rule}", in_cell(words(front)))
}

/// Markdown in a cell of a table.
fn in_cell(markdown: String) -> String {
    markdown.replace('|', "\\|")
}

/// Before and after, each as code.
fn values(change: &Change) -> Option<String> {
    let (before, after) = (
        in_brief(change, &change.before),
        in_brief(change, &change.after),
    );
    match (&before, &after) {
        (Some(a), Some(b)) => Some(format!("{} → {}", code_in_cell(a), code_in_cell(b))),
        (Some(only), None) | (None, Some(only)) => Some(code_in_cell(only)),
        (None, None) => None,
    }
}

fn items(changes: &[&Change]) -> String {
    let change = changes[0];
    let mut lines = Vec::new();
    for (state, verb) in STATES {
        let (names, more) = brief(change, state, NAMED);
        let names: Vec<String> = names.iter().map(|name| code_in_cell(name)).collect();
        if !names.is_empty() {
            lines.push(format!("{verb} {}", and_more(&names, more, ", ")));
        }
    }
    lines.join("<br>")
}
