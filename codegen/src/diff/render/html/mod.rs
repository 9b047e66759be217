//! One file for a browser: chart, filters and every change with both sides. Readable without scripts, and without a network.

mod chart;
mod entry;

use std::fmt::Write;

use super::{RUSTS, Shown, WIRES, count, groups, json, notes, open, readable};
use crate::diff::{Change, Report};
use crate::printable::encode;

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// The report as an HTML document that holds everything it needs.
pub fn html(report: &Report, shown: &Shown) -> String {
    let exact = json::root(report, shown);
    let report = &readable(report);
    let (changes, outside) = shown.select(report);
    let groups = groups(&changes);
    let title = format!("{} to {}: what changes", report.old, report.new);
    let heading = format!(
        "{} <span class=\"to\" aria-label=\"to\">→</span> {}",
        escape(&report.old),
        escape(&report.new)
    );
    let mut lead = format!(
        "{} in {}",
        count(changes.len(), "change"),
        count(groups.len(), "resource")
    );
    let (_, aside) = open(report, &changes);
    for line in [shown.outside(outside), aside, notes(report, str::to_owned)]
        .into_iter()
        .flatten()
    {
        let _ = write!(lead, "; {line}");
    }
    let parts = [
        ("title", escape(&title)),
        ("style", STYLE.trim_end().to_owned()),
        ("heading", heading),
        ("lead", escape(&lead) + "."),
        ("totals", totals(&changes)),
        ("chart", chart::chart(&groups)),
        ("changes", listed(&groups, &changes)),
        ("data", data(&encode(&exact, false))),
        ("script", SCRIPT.trim_end().to_owned()),
    ];
    fill(PAGE, &parts)
}

/// Replaces each `{{name}}` of a template; what is put in is not looked at again.
fn fill(template: &str, parts: &[(&str, String)]) -> String {
    let mut out = String::new();
    let mut pieces = template.split("{{");
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (name, rest) = piece
            .split_once("}}")
            .expect("the template closes what it opens");
        let part = parts.iter().find(|(known, _)| *known == name);
        out.push_str(&part.expect("each name of the template has a part").1);
        out.push_str(rest);
    }
    out
}

/// JSON inside a script: nothing in it may end the script or begin a comment.
fn data(json: &str) -> String {
    json.trim_end()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

/// Text between tags or in a quoted attribute.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// Numbers by verdict; with scripts, they filter.
fn totals(changes: &[&Change]) -> String {
    let chips = |filter: &str, title: &str, about: &str, words: &[(&'static str, usize)]| {
        let mut out = format!(
            "<section aria-label=\"{title}\"><h2>{title} <small>{about}</small></h2><div class=\"chips\">"
        );
        for (word, n) in words {
            let zero = if *n == 0 { " zero" } else { "" };
            let _ = write!(
                out,
                "<button type=\"button\" class=\"chip {word}{zero}\" data-filter=\"{filter}\" data-value=\"{word}\" aria-pressed=\"false\"><b>{n}</b> <span>{word}</span></button>"
            );
        }
        out + "</div></section>\n"
    };
    let wire = WIRES.map(|w| (w.as_str(), changes.iter().filter(|c| c.wire == w).count()));
    let rust = RUSTS.map(|r| (r.as_str(), changes.iter().filter(|c| c.rust == r).count()));
    chips(
        "wire",
        "On the wire",
        "for a client of the older release",
        &wire,
    ) + &chips("rust", "In Rust", "for users of the crate", &rust)
}

fn listed(groups: &[(&str, Vec<&Change>)], changes: &[&Change]) -> String {
    if changes.is_empty() {
        return "<p class=\"lead\">Nothing differs.</p>".to_owned();
    }
    let mut out = String::new();
    let mut number = 0;
    for (i, (title, members)) in groups.iter().enumerate() {
        let class = if title.starts_with('/') { "path" } else { "" };
        let _ = writeln!(
            out,
            "<section class=\"group\" id=\"group-{i}\"><h2><span class=\"{class}\">{}</span> <span class=\"n\">{}</span></h2><div class=\"list\">",
            escape(title),
            count(members.len(), "change")
        );
        for change in members {
            entry::entry(&mut out, change, number);
            number += 1;
        }
        out.push_str("</div></section>\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{data, escape, fill};

    #[test]
    fn what_is_put_in_cannot_get_out() {
        assert_eq!(
            data("\"</script><!--&\u{2028}\""),
            "\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\""
        );
        assert_eq!(escape("<a b='\"&'>"), "&lt;a b=&#39;&quot;&amp;&#39;&gt;");
        let parts = [("a", "{{b}}".to_owned()), ("b", "x".to_owned())];
        assert_eq!(fill("{{a}} {{b}}", &parts), "{{b}} x");
    }
}
