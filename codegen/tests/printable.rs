//! Whatever a document calls its items, no report lets it out of its place: one table of names, every format.

use ontap_codegen::diff::render::{Shown, changelog, github, html, json, markdown, sarif, text};
use ontap_codegen::diff::{Report, Side, diff};
use serde_json::{Value, json};

/// Names that mean something to a terminal, a build server, Markdown or HTML.
const NAMES: &[&str] = &[
    "a\n::error::x",
    "a\r\n::add-mask::x",
    "::stop-commands::x",
    "##[error]x",
    "a ##[add-mask]x",
    "\u{1b}[2Jx\u{7}",
    "\u{9b}31mx",
    "x\u{202e}gpj.exe",
    "x\u{2066}\u{200b}\u{feff}",
    "x\u{2028}y\u{85}z",
    "x`y",
    "``` x",
    "x|y",
    "<script>alert(1)</script>",
    "`<img src=x>",
    "![x](http://e/y)",
    "[x](javascript:y)",
    "@team #1 https://e www.e.example",
    "x operations",
    "<b> operations",
    "*x* __y__ ~~z~~",
];

/// Everything that a report names is the name: schema, property, value, default, parameter, path.
fn side(name: &str, newer: bool) -> Side {
    let segment = name.replace(['/', '{', '}'], "");
    let kind = if newer { "integer" } else { "string" };
    let path = format!("/security/{segment}");
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "t", "version": "9.6", "x-ontap-release": if newer { "9.7" } else { "9.6" }, "x-ontap-scope": ["/security"] },
        "paths": {
            path: {
                "get": {
                    "operationId": name,
                    "parameters": [{ "name": name, "in": "query", "schema": { "type": kind } }],
                    "responses": {
                        "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/s" } } } },
                        "202": { "description": "", "content": { "application/json": { "schema": {
                            "type": "object", "properties": { name: { "type": kind } }
                        } } } }
                    }
                }
            }
        },
        "components": { "schemas": {
            "s": { "type": "object", "properties": {
                name: { "type": kind },
                "choice": { "type": "string", "enum": if newer { vec!["a", name] } else { vec!["a"] } },
                "set": { "type": "string", "default": if newer { name } else { "a" }, "pattern": if newer { name } else { "a" } },
                "inner": { "$ref": "#/components/schemas/t" }
            } },
            "t": { "type": "object", "properties": { format!("{name}2"): { "type": kind } } }
        } }
    });
    let text = document.to_string();
    Side::read("spec.json", text.as_bytes(), &[]).unwrap_or_else(|d| panic!("{name:?}: {d:?}"))
}

fn reports() -> Vec<(&'static str, Report)> {
    let all: Vec<_> = NAMES
        .iter()
        .map(|name| {
            let (old, new) = (side(name, false), side(name, true));
            let report = diff(&old, &new);
            assert!(
                report.changes.len() > 4,
                "{name:?}: {} changes",
                report.changes.len()
            );
            (*name, report)
        })
        .collect();
    all
}

fn shown() -> [Shown; 2] {
    let plain = Shown::default();
    let verbose = Shown {
        verbose: true,
        ..Shown::default()
    };
    [plain, verbose]
}

/// What no line of a log may hold.
#[track_caller]
fn harmless(name: &str, text: &str) {
    for line in text.split('\n') {
        let hidden = |c: &char| {
            c.is_control()
                || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        };
        assert_eq!(line.chars().find(hidden), None, "{name:?}: {line}");
        assert!(!line.contains("##["), "{name:?}: {line}");
    }
}

#[track_caller]
fn no_command(name: &str, text: &str) {
    for line in text.split('\n') {
        assert!(!line.trim_start().starts_with("::"), "{name:?}: {line}");
    }
}

#[test]
fn text_holds_no_command_and_no_escape() {
    for (name, report) in reports() {
        for shown in shown() {
            let out = text(&report, &shown);
            harmless(name, &out);
            no_command(name, &out);
        }
    }
}

/// The Markdown without its code: what is left is ours. Runs of backticks close with a run of the same length.
fn without_code(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find('`') {
        out.push_str(&rest[..at]);
        let run = rest[at..].len() - rest[at..].trim_start_matches('`').len();
        let (fence, after) = (&rest[at..at + run], &rest[at + run..]);
        let end = (0..after.len()).find(|i| {
            after.is_char_boundary(*i)
                && after[*i..].starts_with(fence)
                && !after[*i + run..].starts_with('`')
                && !after[..*i].ends_with('`')
        });
        let end = end.unwrap_or_else(|| panic!("code does not end in {line}"));
        rest = &after[end + run..];
    }
    out.push_str(rest);
    out
}

#[track_caller]
fn plain_markdown(name: &str, out: &str) {
    harmless(name, out);
    no_command(name, out);
    for line in out.lines() {
        let rest = without_code(line);
        let ours = ["<details><summary>", "</summary>", "</details>", "<br>"];
        let rest = ours.iter().fold(rest, |rest, tag| rest.replace(tag, ""));
        for bad in ["<", "](", "@", "://", "www.", "__y__", "*x*", "~~z"] {
            assert!(!rest.contains(bad), "{name:?}: {bad} in {line}");
        }
        if line.starts_with('|') {
            let bars = line.matches('|').count() - line.matches("\\|").count();
            assert_eq!(bars, 6, "{name:?}: {line}");
        }
    }
}

#[test]
fn markdown_stays_in_its_code() {
    for (name, report) in reports() {
        let out = markdown(&report, &Shown::default());
        let (head, tables) = out.split_once("\n## ").expect("there is a table");
        harmless(name, head);
        plain_markdown(name, tables);
    }
}

#[test]
fn changelogs_stay_in_their_code() {
    for (name, report) in reports() {
        plain_markdown(name, &changelog(&report, &Shown::default()));
    }
}

#[test]
fn annotations_are_the_only_commands() {
    for (name, report) in reports() {
        let out = github(&report, &Shown::default());
        harmless(name, &out);
        for line in out.lines() {
            let command = [
                "::error file=",
                "::warning file=",
                "::notice file=",
                "::notice title=spec-diff::",
                "::group::",
                "::endgroup::",
                "- ",
            ];
            assert!(
                command.iter().any(|c| line.starts_with(c)),
                "{name:?}: {line}"
            );
        }
    }
}

fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|value| texts(value, found)),
        Value::Object(map) => map.values().for_each(|value| texts(value, found)),
        _ => {}
    }
}

#[test]
fn json_is_exact_and_shows_every_character() {
    for (name, report) in reports() {
        for out in [
            json(&report, &Shown::default()),
            sarif(&report, &Shown::default()),
        ] {
            harmless(name, &out);
            no_command(name, &out);
            let value: Value = serde_json::from_str(&out).expect("it is JSON");
            let mut found = Vec::new();
            texts(&value, &mut found);
            assert!(
                found.iter().any(|text| text.contains(name)),
                "{name:?} is not in {out}"
            );
        }
        let log: Value =
            serde_json::from_str(&sarif(&report, &Shown::default())).expect("it is JSON");
        for result in log["runs"][0]["results"]
            .as_array()
            .expect("there are results")
        {
            let message = result["message"]["text"]
                .as_str()
                .expect("a result has a message");
            assert!(!message.replace("\\]", "").contains("]("), "{message}");
        }
    }
}

#[test]
fn html_holds_only_its_own_elements() {
    let plain = html(
        &diff(&side("plain", false), &side("plain", true)),
        &Shown::default(),
    );
    for (name, report) in reports() {
        let out = html(&report, &Shown::default());
        harmless(name, &out);
        for element in ["<script", "<img", "<b>"] {
            let (here, there) = (out.matches(element).count(), plain.matches(element).count());
            // Totals have `<b>` as well, as many as there are verdicts.
            assert_eq!(here, there, "{name:?}: {element}");
        }
    }
}
