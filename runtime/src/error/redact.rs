//! Keeping secrets out of texts that people read.

use std::cmp::Reverse;
use std::sync::Arc;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::value::Secret;

/// What stands in the place of a secret.
const HIDDEN: &str = "***";

/// Replaces known secrets in texts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Redactor(Arc<[Secret]>);

/// Where a secret is taken for itself. Someone's password may be a word that errors use anyway, or a few letters that
/// are part of many.
#[derive(Clone, Copy)]
enum Place {
    /// Wherever it stands: nothing else looks like it.
    Anywhere,
    /// Between characters that are no part of words.
    OwnWord,
    /// As the whole text, in quotes, or after `=` or `:`.
    OwnValue,
}

impl Place {
    fn of(secret: &str) -> Self {
        const LONGEST_WORD: usize = 24;
        let word = secret
            .bytes()
            .all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b' '));
        match secret.len() {
            0..=2 => Self::OwnValue,
            3..=LONGEST_WORD if word => Self::OwnValue,
            3..=7 => Self::OwnWord,
            _ => Self::Anywhere,
        }
    }

    /// Whether what stands between these two texts is meant.
    fn accepts(self, before: &str, after: &str) -> bool {
        let (left, right) = (before.chars().next_back(), after.chars().next());
        let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        match self {
            Self::Anywhere => true,
            Self::OwnWord => !joins(left) && !joins(right),
            Self::OwnValue => match left {
                Some(quote @ ('"' | '\'' | '`')) => right == Some(quote),
                Some('\\') => after.starts_with("\\\""),
                Some('=' | ':') => !joins(right),
                _ => before.trim().is_empty() && after.trim().is_empty(),
            },
        }
    }
}

impl Redactor {
    /// Longer secrets come first: one may be a part of another.
    pub(crate) fn new(mut secrets: Vec<Secret>) -> Self {
        secrets.retain(|secret| !secret.expose().is_empty());
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

    /// Replaces the secrets in a text, as they are, as JSON writes them and as URLs do.
    pub(crate) fn clean(&self, text: &mut String) {
        for secret in self.0.iter().map(Secret::expose) {
            let place = Place::of(secret);
            for written in [
                secret.to_owned(),
                escaped(secret),
                utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string(),
            ] {
                replace(text, &written, place);
            }
        }
    }

    /// A text without the secrets.
    pub(crate) fn cleaned(&self, text: &str) -> String {
        let mut text = text.to_owned();
        self.clean(&mut text);
        text
    }

    /// Replaces the secrets in every text of a value; names of members stay.
    pub(crate) fn clean_value(&self, value: &mut Value) {
        each_text(value, &mut |text| self.clean(text));
    }

    /// Replaces every text of a value that is a secret, however short it is and however it was escaped.
    pub(crate) fn hide(&self, value: &mut Value) {
        each_text(value, &mut |text| {
            if self.0.iter().any(|secret| secret.expose() == text) {
                HIDDEN.clone_into(text);
            }
        });
    }
}

/// Replaces every text of a value, whatever it is.
pub(crate) fn hide_all(value: &mut Value) {
    each_text(value, &mut |text| HIDDEN.clone_into(text));
}

fn each_text(value: &mut Value, change: &mut impl FnMut(&mut String)) {
    match value {
        Value::String(text) => change(text),
        Value::Array(items) => items.iter_mut().for_each(|item| each_text(item, change)),
        Value::Object(members) => members
            .values_mut()
            .for_each(|member| each_text(member, change)),
        _ => {}
    }
}

fn replace(text: &mut String, written: &str, place: Place) {
    if !text.contains(written) {
        return;
    }
    let (mut clean, mut rest) = (String::with_capacity(text.len()), 0);
    for (at, _) in text.match_indices(written) {
        let end = at + written.len();
        if place.accepts(&text[..at], &text[end..]) {
            clean += &text[rest..at];
            clean += HIDDEN;
            rest = end;
        }
    }
    clean += &text[rest..];
    *text = clean;
}

/// A text as it stands between the quotes of JSON.
fn escaped(text: &str) -> String {
    let quoted = Value::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// Whether a text is a dotted path of a field. Programs match on those, so they are never changed.
pub(crate) fn is_path_of_field(text: &str) -> bool {
    const LONGEST: usize = 120;
    text.len() <= LONGEST
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_.-[]*".contains(&byte))
}

/// The surroundings of a position in a broken reply, with every value masked.
pub(crate) fn excerpt(body: &[u8], line: usize, column: usize, redactor: &Redactor) -> String {
    const AROUND: usize = 60;
    let start: usize = body
        .split(|b| *b == b'\n')
        .take(line.saturating_sub(1))
        .map(|line| line.len() + 1)
        .sum();
    let at = (start + column).min(body.len());
    let end = (at + AROUND).min(body.len());
    let mut masked = mask(&String::from_utf8_lossy(&body[..end]));
    // Before anything is cut off: half a secret is not recognised.
    redactor.clean(&mut masked);
    let skip = masked.chars().count().saturating_sub(2 * AROUND);
    masked.chars().skip(skip).collect()
}

/// Masks strings that are no names of members, and every other scalar.
fn mask(text: &str) -> String {
    let mut masked = String::new();
    let mut rest = text;
    while let Some(quote) = rest.find('"') {
        mask_scalars(&rest[..quote], &mut masked);
        let inner = &rest[quote + 1..];
        let end = end_of_string(inner);
        let after = inner.get(end + 1..).unwrap_or_default();
        let name = inner
            .get(..end)
            .filter(|name| after.trim_start().starts_with(':') && is_path_of_field(name));
        match name {
            Some(name) => masked.extend(["\"", name, "\""]),
            None => masked += "\"…\"",
        }
        rest = after;
    }
    mask_scalars(rest, &mut masked);
    masked
}

/// Keeps what is syntax; numbers and words become one sign.
fn mask_scalars(text: &str, masked: &mut String) {
    let mut hidden = false;
    for c in text.chars() {
        let syntax = matches!(c, '{' | '}' | '[' | ']' | ':' | ',');
        match c {
            _ if syntax => masked.push(c),
            _ if c.is_whitespace() => masked.push(' '),
            _ if !hidden => masked.push('…'),
            _ => {}
        }
        hidden = !syntax && !c.is_whitespace();
    }
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
