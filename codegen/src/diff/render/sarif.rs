//! SARIF 2.1.0, for code scanning and editors.

use serde_json::{Map, Value, json};

use super::{Shown, message};
use crate::diagnostic::Place;
use crate::diff::rules::{self, Rule};
use crate::diff::{Change, Report, Wire};
use crate::printable::{encode, visible};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";
/// The name of the fingerprint; it grows when fingerprints are made from something else.
const FINGERPRINT: &str = "ontapSpecDiff/v1";

/// The report as a SARIF log with one run: all rules, a result per change.
pub fn sarif(report: &Report, shown: &Shown) -> String {
    let (changes, outside) = shown.select(report);
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "spec-diff",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules::ALL.iter().map(rule).collect::<Vec<_>>(),
            } },
            "automationDetails": { "id": format!("spec-diff/{}-to-{}/", slug(&report.old), slug(&report.new)) },
            "columnKind": "unicodeCodePoints",
            "results": changes.iter().map(|change| result(change)).collect::<Vec<_>>(),
            "properties": {
                "old": report.old,
                "new": report.new,
                "scopes": shown.scopes,
                "outside": outside,
            },
        }],
    });
    encode(&log, true) + "\n"
}

/// What SARIF calls a verdict on the wire.
pub(super) fn level(wire: Wire) -> &'static str {
    match wire {
        Wire::Breaking => "error",
        Wire::Risky => "warning",
        Wire::Compatible | Wire::Docs | Wire::None => "note",
    }
}

/// What a rule judges, in a sentence.
pub(super) fn explained(rule: &Rule) -> String {
    let wire = match rule.request == rule.response {
        true => format!("On the wire: {}", rule.request),
        false => format!(
            "On the wire: {} in requests, {} in replies",
            rule.request, rule.response
        ),
    };
    format!("{wire}. For the crate: {}.", rule.rust)
}

fn rule(rule: &Rule) -> Value {
    json!({
        "id": rule.id,
        "shortDescription": { "text": format!("{}: {}", rule.area, rule.sentence) },
        "fullDescription": { "text": explained(rule) },
        "help": { "text": format!("{} docs/spec-diff.md explains the verdicts.", explained(rule)) },
        "defaultConfiguration": { "level": level(rule.request.max(rule.response)) },
        "properties": {
            "area": rule.area.as_str(),
            "kind": rule.kind.as_str(),
            "mirror": rule.mirror,
            "request": rule.request.as_str(),
            "response": rule.response.as_str(),
            "rust": rule.rust.as_str(),
        },
    })
}

fn result(change: &Change) -> Value {
    let index = rules::ALL.iter().position(|rule| rule.id == change.rule.id);
    let mut result = Map::new();
    let mut set = |key: &str, value: Value| {
        result.insert(key.to_owned(), value);
    };
    set("ruleId", change.rule.id.into());
    set("ruleIndex", index.into());
    set("level", level(change.wire).into());
    set("message", json!({ "text": plain(&message(change)) }));
    // Code scanning shows results of a place only.
    let primary = change.new.as_ref().or(change.old.as_ref());
    set(
        "locations",
        primary
            .map(|place| location(place, None))
            .into_iter()
            .collect(),
    );
    if let (Some(old), Some(_)) = (&change.old, &change.new) {
        set(
            "relatedLocations",
            json!([location(old, Some("in the older document"))]),
        );
    }
    if let Some(reason) = &change.accepted {
        set(
            "suppressions",
            json!([{ "kind": "external", "justification": reason }]),
        );
    }
    set(
        "partialFingerprints",
        json!({ FINGERPRINT: change.fingerprint }),
    );
    set(
        "properties",
        json!({
            "wire": change.wire.as_str(),
            "rust": change.rust.as_str(),
            "direction": change.direction.as_str(),
            "resource": change.resource,
            "subject": change.subject,
            "before": change.before,
            "after": change.after,
            "operations": change.operations,
            "models": change.models,
            "items": change.items.iter().map(super::json::item).collect::<Vec<_>>(),
        }),
    );
    Value::Object(result)
}

fn location(place: &Place, message: Option<&str>) -> Value {
    let mut physical = json!({ "artifactLocation": artifact(&place.file) });
    if place.line > 0 {
        physical["region"] = json!({ "startLine": place.line, "startColumn": place.column });
    }
    let mut location = json!({ "physicalLocation": physical });
    if !place.pointer.is_empty() {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": place.pointer }]);
    }
    if let Some(text) = message {
        location["message"] = json!({ "text": text });
    }
    location
}

/// The text of a message, in which viewers make `[text](address)` a link.
fn plain(text: &str) -> String {
    let text = visible(text);
    if !text.contains("](") {
        return text.into_owned();
    }
    text.replace('\\', "\\\\")
        .replace('[', "\\[")
        .replace(']', "\\]")
}

/// A path as a URI; a relative one is below the root of the sources.
fn artifact(file: &str) -> Value {
    let uri: String = file
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect();
    match uri.starts_with('/') {
        true => json!({ "uri": format!("file://{uri}") }),
        false => json!({ "uri": uri, "uriBaseId": "%SRCROOT%" }),
    }
}

/// A name in an id whose parts are separated by slashes.
fn slug(name: &str) -> String {
    name.replace(|c: char| !(c.is_ascii_alphanumeric() || c == '.'), "-")
}
