//! Bodies in which single values are no JSON: half of a surrogate pair, a number out of range, a raw control character.
//!
//! This is the slow way, gone only when a body could not be read.

use std::fmt::Write;

/// The text with such values written as JSON strings that can be read; `None` when there is no such value.
pub(crate) fn repaired(text: &str) -> Option<String> {
    let mut repaired = String::with_capacity(text.len() + 16);
    let (mut rest, mut changed) = (text, false);
    while !rest.is_empty() {
        let at = rest
            .find(|c: char| c == '"' || is_scalar(c))
            .unwrap_or(rest.len());
        repaired += &rest[..at];
        rest = &rest[at..];
        if let Some(inner) = rest.strip_prefix('"') {
            repaired.push('"');
            let (left, touched) = string(inner, &mut repaired);
            changed |= touched;
            rest = left;
        } else if !rest.is_empty() {
            let end = rest.find(|c| !is_scalar(c)).unwrap_or(rest.len());
            let (scalar, left) = rest.split_at(end);
            match is_number_but_not_json(scalar) {
                false => repaired += scalar,
                true => {
                    repaired.extend(["\"", scalar, "\""]);
                    changed = true;
                }
            }
            rest = left;
        }
    }
    changed.then_some(repaired)
}

/// What numbers and words are made of.
fn is_scalar(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')
}

/// Whether a scalar is a number in other notations than JSON's: out of range, `NaN`, `007`.
fn is_number_but_not_json(scalar: &str) -> bool {
    scalar.parse::<f64>().is_ok() && serde_json::from_str::<f64>(scalar).is_err()
}

/// Copies a string up to and with its closing quote; what follows it, and whether something was repaired.
fn string<'a>(mut rest: &'a str, to: &mut String) -> (&'a str, bool) {
    let mut changed = false;
    loop {
        let special = |c: char| c == '"' || c == '\\' || c < ' ';
        let at = rest.find(special).unwrap_or(rest.len());
        *to += &rest[..at];
        rest = &rest[at..];
        let mut chars = rest.chars();
        match chars.next() {
            None => return (rest, changed),
            Some('"') => {
                to.push('"');
                return (chars.as_str(), changed);
            }
            Some('\\') => {
                let (length, sound) = escape(rest);
                match sound {
                    true => *to += &rest[..length],
                    false if length == 1 => *to += "\\\\",
                    false => *to += "\\ufffd",
                }
                changed |= !sound;
                rest = &rest[length..];
            }
            Some(control) => {
                // Writing to a string does not fail.
                write!(to, "\\u{:04x}", u32::from(control)).ok();
                changed = true;
                rest = chars.as_str();
            }
        }
    }
}

/// How long the escape is that a text begins with, and whether JSON knows it.
fn escape(text: &str) -> (usize, bool) {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
        let hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        u16::from_str_radix(digits, 16).ok().filter(|_| hex)
    };
    match (text.as_bytes().get(1), unit(0)) {
        (Some(b'u'), Some(0xd800..=0xdbff)) => match unit(6) {
            Some(0xdc00..=0xdfff) => (12, true),
            _ => (6, false),
        },
        (Some(b'u'), Some(0xdc00..=0xdfff)) => (6, false),
        (Some(b'u'), Some(_)) => (6, true),
        (Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't'), _) => (2, true),
        _ => (1, false),
    }
}
