//! Annotations of a GitHub workflow: commands that the runner reads from the log.

use std::cmp::Reverse;
use std::fmt::Write;

use super::sarif::level;
use super::{Shown, and_more, count, message, notes, open, readable, totals};
use crate::diff::{Change, Kind, Report};

/// GitHub shows this many annotations of each kind per step. The rest would be dropped, the totals with them.
const SHOWN: usize = 10;
/// How many operations are named before the rest is counted.
const NAMED: usize = 5;
/// How many operations stand in a title before the rest is counted.
const TITLED: usize = 2;

/// The report as workflow commands, the most severe first; what GitHub would drop stands in a group of the log.
pub fn github(report: &Report, shown: &Shown) -> String {
    let report = &readable(report);
    let (changes, outside) = shown.select(report);
    let (mut changes, aside) = open(report, &changes);
    // Stable: what is equally severe stays in the order of the report.
    changes.sort_by_key(|change| Reverse((change.wire, change.rust)));
    let mut out = String::new();
    let mut rest = Vec::new();
    for kind in ["error", "warning", "notice"] {
        let members = changes.iter().filter(|change| command(change) == kind);
        let room = if kind == "notice" { SHOWN - 1 } else { SHOWN };
        for (i, change) in members.enumerate() {
            match i < room {
                true => annotation(&mut out, change),
                false => rest.push(change),
            }
        }
    }
    if !rest.is_empty() {
        let _ = writeln!(out, "::group::{}", count(rest.len(), "further change"));
        for change in rest {
            let text = format!("{}/{} {}", change.wire, change.rust, message(change));
            // A line that begins with colons would be a command.
            let _ = writeln!(out, "- {text}");
        }
        out.push_str("::endgroup::\n");
    }
    let (wire, rust) = totals(&changes);
    let mut text = format!(
        "{} -> {}: {}",
        report.old,
        report.new,
        count(changes.len(), "change")
    );
    if !changes.is_empty() {
        let _ = write!(text, "\nwire: {wire}\nrust: {rust}");
    }
    for line in [shown.outside(outside), aside, notes(report, str::to_owned)]
        .into_iter()
        .flatten()
    {
        let _ = write!(text, "\n{line}");
    }
    let _ = writeln!(out, "::notice title=spec-diff::{}", data(&text));
    out
}

fn command(change: &Change) -> &'static str {
    match level(change.wire) {
        "note" => "notice",
        same => same,
    }
}

fn annotation(out: &mut String, change: &Change) {
    // What went is shown where it stood.
    let (first, second) = match change.rule.kind {
        Kind::Removed => (&change.old, &change.new),
        _ => (&change.new, &change.old),
    };
    let mut properties = Vec::new();
    if let Some(place) = first.as_ref().or(second.as_ref()) {
        properties.push(format!("file={}", property(&place.file)));
        if place.line > 0 {
            properties.push(format!("line={},col={}", place.line, place.column));
        }
    }
    let title = format!("{}/{} {}", change.wire, change.rust, subject(change));
    properties.push(format!("title={}", property(&title)));
    let mut text = message(change);
    let named = &change.operations[..change.operations.len().min(NAMED)];
    if !named.is_empty() {
        let more = change.operations.len() - named.len();
        let _ = write!(text, "\nreaches {}", and_more(named, more, ", "));
    }
    let _ = write!(text, "\n{} {}", change.rule.id, change.fingerprint);
    let _ = writeln!(
        out,
        "::{} {}::{}",
        command(change),
        properties.join(","),
        data(&text)
    );
}

/// The subject, with the operations it counts: a title stands alone in the list of a pull request's checks.
fn subject(change: &Change) -> String {
    let all = change.operations.len();
    let Some(front) = change.subject.strip_suffix(&format!("{all} operations")) else {
        return change.subject.clone();
    };
    let front = front.strip_suffix("each of ").unwrap_or(front);
    let named = &change.operations[..all.min(TITLED)];
    format!("{front}{}", and_more(named, all - named.len(), ", "))
}

/// The text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The value of a property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn what_ends_a_command_is_escaped() {
        assert_eq!(data("50%\r\n::error::x"), "50%25%0D%0A::error::x");
        assert_eq!(property("a:b,c%\n"), "a%3Ab%2Cc%25%0A");
    }
}
