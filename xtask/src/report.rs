//! Diagnostics for people and for programs.

use std::collections::BTreeMap;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use ontap_codegen::diagnostic::{Diagnostic, Severity};
use ontap_codegen::printable::{encode, visible, visible_lines};
use serde_json::json;

/// How diagnostics and summaries are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum MessageFormat {
    /// With the source line, on standard error.
    Human,
    /// One JSON object per line, on standard output.
    Json,
}

/// Prints diagnostics. Notes are counted by kind unless each of them is wanted.
pub(crate) fn print(diagnostics: &[Diagnostic], text: &str, format: MessageFormat, verbose: bool) {
    if format == MessageFormat::Json {
        let lines = diagnostics.iter().map(as_json);
        lines.for_each(|line| println!("{}", encode(&line, false)));
        return;
    }
    let lines: Vec<&str> = text.lines().collect();
    let wanted = |d: &&Diagnostic| verbose || d.severity() != Severity::Note;
    for diagnostic in diagnostics.iter().filter(wanted) {
        eprintln!("{}\n", render(diagnostic, &lines));
    }
    if !verbose {
        for (id, meaning, count) in notes_by_kind(diagnostics) {
            eprintln!("note[{id}] {count:>5} x {meaning}");
        }
    }
}

/// Prints what ended a command. It may hold several lines, and words of a server or a document.
pub(crate) fn failure(text: &str) {
    eprintln!("error: {}", visible_lines(text));
}

/// The notes by kind: id, meaning and number.
pub(crate) fn notes_by_kind(
    diagnostics: &[Diagnostic],
) -> Vec<(&'static str, &'static str, usize)> {
    let mut kinds: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for diagnostic in diagnostics
        .iter()
        .filter(|d| d.severity() == Severity::Note)
    {
        *kinds
            .entry((diagnostic.code.id, diagnostic.code.meaning))
            .or_default() += 1;
    }
    kinds
        .into_iter()
        .map(|((id, meaning), count)| (id, meaning, count))
        .collect()
}

/// A diagnostic as a JSON object.
pub(crate) fn as_json(diagnostic: &Diagnostic) -> serde_json::Value {
    json!({
        "reason": "diagnostic",
        "severity": diagnostic.severity().as_str(),
        "code": diagnostic.code.id,
        "message": diagnostic.message,
        "meaning": diagnostic.code.meaning,
        "repair": diagnostic.repair,
        "file": &*diagnostic.place.file,
        "line": diagnostic.place.line,
        "column": diagnostic.place.column,
        "pointer": diagnostic.place.pointer,
    })
}

/// Longer source lines are cut: a minified document has one line.
const LINE_LIMIT: usize = 160;

fn render(diagnostic: &Diagnostic, lines: &[&str]) -> String {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = Group::with_title(
        level
            .primary_title(visible(&diagnostic.message))
            .id(diagnostic.code.id),
    );
    let place = &diagnostic.place;
    let source = usize::try_from(place.line)
        .ok()
        .and_then(|n| n.checked_sub(1))
        .and_then(|n| lines.get(n));
    let (source, column) = excerpt(source.copied().unwrap_or_default(), place.column as usize);
    if place.line > 0 {
        let start = source
            .char_indices()
            .nth(column)
            .map_or(source.len(), |(i, _)| i);
        let width = token_width(&source[start..]);
        let annotation = AnnotationKind::Primary.span(start..start + width);
        let name = visible(&place.file).into_owned();
        let snippet = Snippet::source(source)
            .line_start(place.line as usize)
            .path(name)
            .annotation(annotation);
        group = group.element(snippet);
    } else {
        group = group.element(annotate_snippets::Origin::path(
            visible(&place.file).into_owned(),
        ));
    }
    group = group.element(Level::NOTE.message(diagnostic.code.meaning));
    if !place.pointer.is_empty() {
        group = group.element(Level::NOTE.message(format!("at {}", visible(&place.pointer))));
    }
    if !diagnostic.repair.is_empty() {
        group = group.element(Level::HELP.message(visible(&diagnostic.repair)));
    }
    // The excerpt is a line of the document; the rest is visible already.
    visible_lines(&Renderer::plain().render(&[group])).into_owned()
}

/// How far the key or value at the beginning of a text reaches.
fn token_width(text: &str) -> usize {
    let quote = text.chars().next().filter(|c| matches!(c, '\'' | '"'));
    let end = match quote {
        Some(quote) => text[1..].find(quote).map(|i| i + 2),
        None => text
            .find([',', '}', ']'])
            .into_iter()
            .chain(text.find(": "))
            .min(),
    };
    text[..end.unwrap_or(text.len())].trim_end().len()
}

/// The part of a line around a column (from 1), and the column (from 0) in that part.
fn excerpt(line: &str, column: usize) -> (String, usize) {
    let column = column.saturating_sub(1);
    let before = column.saturating_sub(LINE_LIMIT / 2);
    let before = if line.chars().nth(LINE_LIMIT).is_none() {
        0
    } else {
        before
    };
    (
        line.chars().skip(before).take(LINE_LIMIT).collect(),
        column - before,
    )
}

/// Writes to standard output; a reader that has seen enough is no failure.
pub(crate) fn standard_output(text: &str) -> Result<(), String> {
    use std::io::Write;
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(format!("standard output: {e}"))
        }
        _ => Ok(()),
    }
}
