//! The overview: a bar for each resource, by verdict.

use std::fmt::Write;

use super::escape;
use crate::diff::Change;
use crate::diff::render::{RUSTS, WIRES, count};

/// Resources beyond these stand behind a line that opens.
const FIRST: usize = 14;

/// The chart; nothing for a report without changes.
pub(super) fn chart(groups: &[(&str, Vec<&Change>)]) -> String {
    let Some(most) = groups.iter().map(|(_, members)| members.len()).max() else {
        return String::new();
    };
    let mut out = String::from(
        "<section class=\"chart\" data-by=\"wire\" aria-label=\"Overview\">\n<header><h2>What changed where</h2>\
         <p>The most severe first. A name or a part of a bar filters the list.</p>\
         <div class=\"switch\" role=\"group\" aria-label=\"Verdict of the chart\">\
         <button type=\"button\" data-by=\"wire\" aria-pressed=\"true\">by wire</button>\
         <button type=\"button\" data-by=\"rust\" aria-pressed=\"false\">by Rust</button></div></header>\n",
    );
    let (first, rest) = groups.split_at(groups.len().min(FIRST));
    bars(&mut out, first, 0, most);
    if !rest.is_empty() {
        let _ = writeln!(
            out,
            "<details class=\"rest\"><summary>and {}</summary>",
            count(rest.len(), "further resource")
        );
        bars(&mut out, rest, FIRST, most);
        out.push_str("</details>\n");
    }
    out + "</section>"
}

fn bars(out: &mut String, groups: &[(&str, Vec<&Change>)], from: usize, most: usize) {
    out.push_str("<ul class=\"bars\">\n");
    for (i, (title, members)) in groups.iter().enumerate() {
        let name = escape(title);
        let _ = write!(
            out,
            "<li data-resource=\"{name}\"><a class=\"path\" href=\"#group-{}\"><bdi>{name}</bdi></a>",
            from + i
        );
        let wire = WIRES.map(|w| (w.as_str(), members.iter().filter(|c| c.wire == w).count()));
        let rust = RUSTS.map(|r| (r.as_str(), members.iter().filter(|c| c.rust == r).count()));
        let _ = write!(
            out,
            "<svg viewBox=\"0 0 {most} 1\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{}; {}\">",
            words(&wire),
            words(&rust)
        );
        parts(out, "wire", &wire);
        parts(out, "rust", &rust);
        let _ = writeln!(out, "</svg><span class=\"n\">{}</span></li>", members.len());
    }
    out.push_str("</ul>\n");
}

fn words(numbers: &[(&str, usize)]) -> String {
    let some = numbers.iter().filter(|(_, n)| *n > 0);
    let words: Vec<String> = some.map(|(word, n)| format!("{n} {word}")).collect();
    words.join(", ")
}

fn parts(out: &mut String, by: &str, numbers: &[(&str, usize)]) {
    let _ = write!(out, "<g class=\"by-{by}\">");
    let mut x = 0;
    for (word, n) in numbers.iter().filter(|(_, n)| *n > 0) {
        let _ = write!(
            out,
            "<rect class=\"{word}\" data-by=\"{by}\" data-value=\"{word}\" x=\"{x}\" width=\"{n}\" height=\"1\"><title>{n} {word}</title></rect>"
        );
        x += n;
    }
    out.push_str("</g>");
}
