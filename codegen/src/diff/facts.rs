//! Facts about a value: format, enumeration, default, limits, flags. The same for properties and parameters.

use std::collections::BTreeSet;

use serde_json::Value;

use super::compare::{Comparison, Found, Pair};
use super::judge::Origin;
use super::reach::Uses;
use super::view::At;
use crate::api::is_secret_text;

/// What facts belong to: the area is the beginning of the rules' ids.
pub(super) struct Holder<'h> {
    pub(super) area: &'static str,
    pub(super) subject: &'h str,
    pub(super) name: &'h str,
    pub(super) models: &'h [String],
    pub(super) uses: &'h Uses,
    pub(super) origin: &'h Origin,
}

impl Holder<'_> {
    pub(super) fn found(&self, fact: &str, before: Option<String>, after: Option<String>) -> Found {
        let mut found = Found::new(&format!("{}-{fact}", self.area), self.subject, self.uses);
        (found.before, found.after) = (before, after);
        found.models = self.models.to_vec();
        found.named(self.name).of(self.origin.clone())
    }
}

/// A value as reports show it.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A list as one text. It is whole: what two changes are told apart by must not be cut.
pub(super) fn listed<T: AsRef<str>>(values: impl IntoIterator<Item = T>) -> String {
    let values: Vec<T> = values.into_iter().collect();
    let mut words: Vec<&str> = values.iter().map(AsRef::as_ref).collect();
    if let Some(numbers) = numbers(&words) {
        let mut both: Vec<(i64, &str)> = numbers.into_iter().zip(words).collect();
        both.sort_unstable();
        words = both.into_iter().map(|(_, word)| word).collect();
    }
    words.join(", ")
}

/// The values of words that are all numbers.
fn numbers(words: &[&str]) -> Option<Vec<i64>> {
    words.iter().map(|word| word.parse().ok()).collect()
}

/// Facts that stand beside a reference as well as at a value.
pub(super) fn outer(cx: &mut Comparison<'_>, pair: &Pair<'_>, holder: &Holder<'_>) {
    let (old, new) = (&pair.old, &pair.new);
    let default = (old.get("default"), new.get("default"));
    presence(cx, pair, holder, "default", default, true);
    for (key, fact) in [
        ("nullable", "nullable"),
        ("deprecated", "deprecated"),
        ("x-ontap-advanced", "advanced"),
    ] {
        let on = |at: &At<'_>| at.get(key).filter(|_| at.flag(key)).cloned();
        let (a, b) = (on(old), on(new));
        presence(cx, pair, holder, fact, (a.as_ref(), b.as_ref()), false);
    }
    let introduced = (
        old.text("x-ontap-introduced"),
        new.text("x-ontap-introduced"),
    );
    if let (Some(a), Some(b)) = introduced
        && a != b
    {
        let found = holder.found("introduced-changed", Some(a.to_owned()), Some(b.to_owned()));
        cx.add(found.at(pair));
    }
}

/// `-added`, `-removed` or, for what has a value, `-changed`.
fn presence(
    cx: &mut Comparison<'_>,
    pair: &Pair<'_>,
    holder: &Holder<'_>,
    fact: &str,
    values: (Option<&Value>, Option<&Value>),
    valued: bool,
) {
    let word = match values {
        (None, Some(_)) => "added",
        (Some(_), None) => "removed",
        (Some(a), Some(b)) if a != b => "changed",
        _ => return,
    };
    let text = |value: Option<&Value>| value.filter(|_| valued).map(shown);
    let found = holder.found(&format!("{fact}-{word}"), text(values.0), text(values.1));
    cx.add(found.at(pair));
}

/// Facts of a scalar or a list: format, enumeration, limits, pattern.
pub(super) fn value(cx: &mut Comparison<'_>, pair: &Pair<'_>, holder: &Holder<'_>) {
    let (old, new) = (&pair.old, &pair.new);
    let format = (old.text("format"), new.text("format"));
    if format.0 != format.1 && (format.0 == Some("password")) == (format.1 == Some("password")) {
        let text = |f: Option<&str>| Some(f.unwrap_or("none").to_owned());
        let found = holder.found("format-changed", text(format.0), text(format.1));
        cx.add(found.at(pair));
    }
    enumeration(cx, pair, holder);
    limits(cx, pair, holder);
    let pattern = (old.get("pattern"), new.get("pattern"));
    presence(cx, pair, holder, "pattern", pattern, true);
}

fn enumeration(cx: &mut Comparison<'_>, pair: &Pair<'_>, holder: &Holder<'_>) {
    let values = |at: &At<'_>| -> Option<BTreeSet<String>> {
        let list = at.get("enum")?.as_array()?;
        Some(list.iter().map(shown).collect())
    };
    match (values(&pair.old), values(&pair.new)) {
        (None, Some(b)) => cx.add(holder.found("enum-added", None, Some(listed(&b))).at(pair)),
        (Some(a), None) => cx.add(
            holder
                .found("enum-removed", Some(listed(&a)), None)
                .at(pair),
        ),
        (Some(a), Some(b)) => {
            let (gone, come) = (listed(a.difference(&b)), listed(b.difference(&a)));
            if !gone.is_empty() {
                cx.add(
                    holder
                        .found("enum-value-removed", Some(gone), None)
                        .at(pair),
                );
            }
            if !come.is_empty() {
                cx.add(holder.found("enum-value-added", None, Some(come)).at(pair));
            }
        }
        (None, None) => {}
    }
}

const LOWER: &[&str] = &["minimum", "minLength", "minItems", "minProperties"];
const UPPER: &[&str] = &["maximum", "maxLength", "maxItems", "maxProperties"];
const OTHER: &[&str] = &[
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "uniqueItems",
];

fn limits(cx: &mut Comparison<'_>, pair: &Pair<'_>, holder: &Holder<'_>) {
    let (mut wider, mut narrower, mut other) = (false, false, false);
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for key in LOWER.iter().chain(UPPER).chain(OTHER) {
        let (a, b) = (pair.old.get(key), pair.new.get(key));
        if a == b {
            continue;
        }
        let text = |v: Option<&Value>| format!("{key} {}", v.map_or("none".to_owned(), shown));
        before.push(text(a));
        after.push(text(b));
        let number = |v: &Value| v.as_f64();
        match (a, b) {
            _ if OTHER.contains(key) && a.is_some() && b.is_some() => other = true,
            (None | Some(Value::Bool(false)), _) => narrower = true,
            (_, None | Some(Value::Bool(false))) => wider = true,
            (Some(a), Some(b)) => match (number(a), number(b)) {
                (Some(a), Some(b)) if (a < b) == LOWER.contains(key) => narrower = true,
                (Some(_), Some(_)) => wider = true,
                _ => other = true,
            },
        }
    }
    if before.is_empty() {
        return;
    }
    let fact = match (wider, narrower, other) {
        (true, false, false) => "bounds-widened",
        (false, true, false) => "bounds-narrowed",
        _ => "bounds-changed",
    };
    cx.add(
        holder
            .found(fact, Some(listed(before)), Some(listed(after)))
            .at(pair),
    );
}

/// Whether a value must not be shown, as reading a spec decides it.
pub(super) fn secret(outer: &At<'_>, inner: &At<'_>) -> bool {
    let text = inner.kind() == "string" && inner.get("enum").is_none();
    // The overlay may say no as well as yes.
    let given = outer.get("x-ontap-secret").and_then(Value::as_bool);
    given.unwrap_or_else(|| text && is_secret_text(inner.text("format"), outer.access()))
}
