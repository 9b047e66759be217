//! Keeping secrets out of texts.

use std::sync::Arc;

use crate::value::Secret;

/// Replaces known secrets in texts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Redactor(Arc<[Secret]>);

impl Redactor {
    pub(crate) fn new(secrets: Vec<Secret>) -> Self {
        Self(secrets.into())
    }

    pub(crate) fn clean(&self, text: &mut String) {
        for secret in self
            .0
            .iter()
            .map(Secret::expose)
            .filter(|secret| secret.len() > 2)
        {
            if text.contains(secret) {
                *text = text.replace(secret, "***");
            }
        }
    }
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
