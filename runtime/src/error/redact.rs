//! Keeping secrets out of texts.

use std::cmp::Reverse;
use std::sync::Arc;

use serde_json::Value;

use crate::value::Secret;

/// Replaces known secrets in texts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Redactor(Arc<[Secret]>);

impl Redactor {
    /// Longer secrets come first: one may be a part of another.
    pub(crate) fn new(mut secrets: Vec<Secret>) -> Self {
        secrets.sort_by_key(|secret| Reverse(secret.expose().len()));
        Self(secrets.into())
    }

    /// Replaces the secrets of both.
    pub(crate) fn and(&self, other: &Self) -> Self {
        match (self.0.is_empty(), other.0.is_empty()) {
            (_, true) => self.clone(),
            (true, _) => other.clone(),
            _ => Self::new(self.0.iter().chain(&*other.0).cloned().collect()),
        }
    }

    /// Replaces the secrets in a text, as they are and as JSON writes them. Texts of one or two characters are left
    /// out: they would be replaced everywhere.
    pub(crate) fn clean(&self, text: &mut String) {
        for secret in self
            .0
            .iter()
            .map(Secret::expose)
            .filter(|secret| secret.len() > 2)
        {
            for written in [secret.to_owned(), escaped(secret)] {
                if text.contains(&written) {
                    *text = text.replace(&written, "***");
                }
            }
        }
    }

    /// Replaces the secrets in every text of a value.
    pub(crate) fn clean_value(&self, value: &mut Value) {
        match value {
            Value::String(text) => self.clean(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.clean_value(item)),
            Value::Object(members) => members
                .values_mut()
                .for_each(|member| self.clean_value(member)),
            _ => {}
        }
    }

    /// A JSON body as it may be logged: every string that is a secret is replaced, however short it is and however it
    /// was escaped.
    pub(crate) fn body(&self, body: &[u8]) -> String {
        match serde_json::from_slice(body) {
            Ok(mut value) => {
                self.hide(&mut value);
                value.to_string()
            }
            Err(_) => format!("{} bytes that are no JSON", body.len()),
        }
    }

    fn hide(&self, value: &mut Value) {
        match value {
            Value::String(text) if self.0.iter().any(|secret| secret.expose() == text) => {
                "***".clone_into(text)
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.hide(item)),
            Value::Object(members) => members.values_mut().for_each(|member| self.hide(member)),
            _ => {}
        }
    }
}

/// A text as it stands between the quotes of JSON.
fn escaped(text: &str) -> String {
    let quoted = Value::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// The surroundings of a position in a broken reply, with every text value masked.
pub(crate) fn excerpt(body: &[u8], line: usize, column: usize) -> String {
    const AROUND: usize = 60;
    let start: usize = body
        .split(|b| *b == b'\n')
        .take(line.saturating_sub(1))
        .map(|line| line.len() + 1)
        .sum();
    let at = (start + column).min(body.len());
    let masked = mask(&String::from_utf8_lossy(
        &body[..(at + AROUND).min(body.len())],
    ));
    let skip = masked.chars().count().saturating_sub(2 * AROUND);
    masked
        .chars()
        .skip(skip)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// Masks strings that are not member names, and every other scalar.
fn mask(text: &str) -> String {
    let mut masked = String::new();
    let mut rest = text;
    while let Some(quote) = rest.find('"') {
        masked += &rest[..quote];
        let inner = &rest[quote + 1..];
        let end = end_of_string(inner);
        let after = inner.get(end + 1..).unwrap_or_default();
        let is_name = after.trim_start().starts_with(':');
        masked += if is_name {
            &rest[quote..quote + end + 2]
        } else {
            "\"…\""
        };
        rest = after;
    }
    masked + rest
}

fn end_of_string(text: &str) -> usize {
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            b'\\' if !escaped => escaped = true,
            b'"' if !escaped => return index,
            _ => escaped = false,
        }
    }
    text.len()
}
