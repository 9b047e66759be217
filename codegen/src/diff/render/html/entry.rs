//! One change: a line, and what opens below it.

use std::fmt::Write;

use super::escape;
use crate::diagnostic::Place;
use crate::diff::render::items::STATES;
use crate::diff::render::{count, sarif};
use crate::diff::{Change, Direction};

/// Writes one change; `number` is its place in the data.
pub(super) fn entry(out: &mut String, change: &Change, number: usize) {
    let _ = writeln!(
        out,
        "<details class=\"entry {0}\" id=\"c-{1}\" data-i=\"{number}\" data-wire=\"{0}\" data-rust=\"{2}\">",
        change.wire, change.fingerprint, change.rust
    );
    summary(out, change);
    out.push_str("<div class=\"body\"><div class=\"sides\">");
    side(
        out,
        "Before",
        "gone",
        change.before.as_deref(),
        change.old.as_ref(),
    );
    side(
        out,
        "After",
        "come",
        change.after.as_deref(),
        change.new.as_ref(),
    );
    out.push_str("</div><dl class=\"facts\">");
    facts(out, change);
    out.push_str("</dl></div></details>\n");
}

fn summary(out: &mut String, change: &Change) {
    let sentence = match change.sentence.strip_prefix(&change.subject) {
        Some(rest) => {
            let subject = escape(&change.subject);
            match change.subject.ends_with(" operations") {
                true => format!("{subject}{}", escape(rest)),
                false => format!("<code>{subject}</code>{}", escape(rest)),
            }
        }
        None => escape(&change.sentence),
    };
    let _ = write!(
        out,
        "<summary><span class=\"badges\"><span class=\"badge {0}\" title=\"on the wire\">{0}</span> \
         <span class=\"badge {1}\" title=\"for the crate\">{1}</span></span> <span class=\"what\">{sentence}",
        change.wire, change.rust
    );
    let values: Vec<String> = [&change.before, &change.after]
        .into_iter()
        .flatten()
        .map(|value| format!("<span class=\"value\">{}</span>", escape(value)))
        .collect();
    if !values.is_empty() {
        let _ = write!(out, " <span class=\"delta\">{}</span>", values.join(" "));
    }
    let _ = writeln!(
        out,
        "</span> <span class=\"reach\">{}</span></summary>",
        count(change.operations.len(), "operation")
    );
}

fn side(out: &mut String, title: &str, class: &str, value: Option<&str>, place: Option<&Place>) {
    let class = if value.is_some() { class } else { "" };
    let _ = write!(out, "<div class=\"side {class}\"><h3>{title}</h3>");
    match value {
        Some(value) => {
            let _ = write!(out, "<span class=\"value\">{}</span>", escape(value));
        }
        None => out.push_str("<p class=\"no\">no value</p>"),
    }
    if let Some(place) = place {
        let _ = write!(
            out,
            "<span class=\"place\">{}</span><span class=\"place\">{}</span>",
            escape(&place.to_string()),
            escape(&place.pointer)
        );
    }
    out.push_str("</div>");
}

fn facts(out: &mut String, change: &Change) {
    let mut fact = |title: &str, text: String| {
        let _ = write!(out, "<dt>{title}</dt><dd>{text}</dd>");
    };
    let direction = match change.direction {
        Direction::None => "",
        Direction::Request => "Travels in requests.",
        Direction::Response => "Travels in replies.",
        Direction::Both => "Travels in requests and in replies.",
    };
    fact(
        "Rule",
        format!(
            "<code>{}</code><p>{} {direction}</p>",
            change.rule.id,
            sarif::explained(change.rule)
        ),
    );
    if let Some(reason) = &change.accepted {
        fact("Accepted", format!("<p>{}</p>", escape(reason)));
    }
    let lists = [
        ("Operations", &change.operations),
        ("Models", &change.models),
        ("Query parameters", &change.filters),
    ];
    for (title, names) in lists.into_iter().filter(|(_, names)| !names.is_empty()) {
        let lines = names
            .iter()
            .map(|name| format!("<li><code>{}</code></li>", escape(name)));
        fact(title, format!("<ul>{}</ul>", lines.collect::<String>()));
    }
    if !change.items.is_empty() {
        let mut lines = String::new();
        for (state, verb) in STATES {
            for item in change.items.iter().filter(|item| item.state == state) {
                let _ = write!(
                    lines,
                    "<li class=\"{state}\" title=\"{verb}\"><code>{}</code></li>",
                    breakable(&item.path)
                );
            }
        }
        fact("Rust items", format!("<ul class=\"items\">{lines}</ul>"));
    }
    let print = &change.fingerprint;
    fact(
        "Fingerprint",
        format!(
            "<span class=\"fingerprint\">{print}</span><button type=\"button\" class=\"copy\" data-text=\"{print}\">Copy</button>"
        ),
    );
}

/// A path that may go on in another line after each part.
fn breakable(path: &str) -> String {
    escape(path)
        .replace("::", "::<wbr>")
        .replace(").", ").<wbr>")
}
