//! JSON values side by side, where two clusters made up what nobody asked for.

use std::collections::BTreeMap;

use jiff::Timestamp;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::Difference;

/// Two times this far apart, in seconds, are the same moment of two runs.
const SAME_MOMENT: i64 = 120;

/// UUIDs that the two clusters made up, matched by where they first came up.
#[derive(Debug, Default)]
pub(crate) struct Names {
    ours_of: BTreeMap<String, String>,
    python_of: BTreeMap<String, String>,
}

impl Names {
    /// Whether two texts say the same, but for times of the runs, UUIDs and keys that a cluster made up.
    pub(crate) fn same(&mut self, python: &str, ours: &str) -> bool {
        python == ours
            || same_moment(python, ours)
            || (is_pem(python) && is_pem(ours))
            || self.same_uuids(python, ours)
            || self.same_address(python, ours)
            || (python.starts_with("/api/") && self.same_path(python, ours))
    }

    /// Whether two addresses lead to the same: the order of what they ask for has no meaning.
    fn same_address(&mut self, python: &str, ours: &str) -> bool {
        let (Some((left, left_query)), Some((right, right_query))) =
            (address(python), address(ours))
        else {
            return false;
        };
        let pairs = left_query.iter().zip(&right_query);
        self.same_path(&left, &right)
            && left_query.len() == right_query.len()
            && pairs
                .into_iter()
                .all(|(left, right)| self.same_pair(left, right))
    }

    fn same_pair(&mut self, python: &str, ours: &str) -> bool {
        match (python.split_once('='), ours.split_once('=')) {
            (Some((left, python)), Some((right, ours))) => left == right && self.same(python, ours),
            _ => python == ours,
        }
    }

    /// Whether two paths say the same, segment by segment.
    fn same_path(&mut self, python: &str, ours: &str) -> bool {
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        python.split('/').count() == ours.split('/').count()
            && python
                .split('/')
                .zip(ours.split('/'))
                .all(|(left, right)| left == right || self.same(&decoded(left), &decoded(right)))
    }

    fn same_uuids(&mut self, python: &str, ours: &str) -> bool {
        let ((left, left_uuids), (right, right_uuids)) = (take_uuids(python), take_uuids(ours));
        left == right
            && left_uuids.len() == right_uuids.len()
            && left_uuids
                .iter()
                .zip(right_uuids)
                .all(|(left, right)| self.stand_for_each_other(left, right))
    }

    fn stand_for_each_other(&mut self, left: &str, right: &str) -> bool {
        let ours = self
            .ours_of
            .entry(left.to_owned())
            .or_insert_with(|| right.to_owned())
            .clone();
        let python = self
            .python_of
            .entry(right.to_owned())
            .or_insert_with(|| left.to_owned());
        ours == right && *python == left
    }
}

fn is_pem(text: &str) -> bool {
    text.starts_with("-----BEGIN ")
}

/// Path and pairs of an address below `/api`; nothing when the text is none, or asks for nothing.
fn address(text: &str) -> Option<(String, Vec<String>)> {
    let (path, query) = text
        .strip_suffix(">; rel=\"next\"")
        .unwrap_or(text)
        .split_once('?')?;
    if !path.trim_start_matches('<').starts_with("/api/") {
        return None;
    }
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let mut pairs: Vec<_> = query.split('&').map(decoded).collect();
    pairs.sort();
    Some((path.to_owned(), pairs))
}

/// The text with a mark in place of each UUID, and the UUIDs.
fn take_uuids(text: &str) -> (String, Vec<&str>) {
    let (mut rest, mut skeleton, mut found) = (text, String::new(), Vec::new());
    while let Some(start) = (0..rest.len()).find(|&at| rest.get(at..at + 36).is_some_and(is_uuid)) {
        skeleton.push_str(&rest[..start]);
        skeleton.push('\u{1}');
        found.push(&rest[start..start + 36]);
        rest = &rest[start + 36..];
    }
    (skeleton + rest, found)
}

fn is_uuid(text: &str) -> bool {
    text.bytes().enumerate().all(|(at, byte)| match at {
        8 | 13 | 18 | 23 => byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    })
}

fn same_moment(python: &str, ours: &str) -> bool {
    let time = |text: &str| text.parse::<Timestamp>().ok();
    match (time(python), time(ours)) {
        (Some(left), Some(right)) => (left.as_second() - right.as_second()).abs() <= SAME_MOMENT,
        _ => false,
    }
}

/// Adds every place in which two values differ.
pub(crate) fn compare(
    names: &mut Names,
    place: &str,
    python: &Value,
    ours: &Value,
    differences: &mut Vec<Difference>,
) {
    match (python, ours) {
        (Value::Object(left), Value::Object(right)) => {
            let mut all: Vec<_> = left
                .keys()
                .chain(right.keys().filter(|name| !left.contains_key(*name)))
                .collect();
            all.sort();
            for name in all {
                let place = format!("{place}.{name}");
                member(names, &place, left.get(name), right.get(name), differences);
            }
        }
        (Value::Array(left), Value::Array(right)) => {
            for index in 0..left.len().max(right.len()) {
                member(
                    names,
                    &format!("{place}[]"),
                    left.get(index),
                    right.get(index),
                    differences,
                );
            }
        }
        (Value::String(left), Value::String(right)) if names.same(left, right) => {}
        (left, right) if left == right => {}
        (left, right) => differences.push(difference(place, Some(left), Some(right))),
    }
}

fn member(
    names: &mut Names,
    place: &str,
    python: Option<&Value>,
    ours: Option<&Value>,
    differences: &mut Vec<Difference>,
) {
    match (python, ours) {
        (Some(left), Some(right)) => compare(names, place, left, right, differences),
        (left, right) => differences.push(difference(place, left, right)),
    }
}

pub(super) fn difference(place: &str, python: Option<&Value>, ours: Option<&Value>) -> Difference {
    Difference {
        place: place.to_owned(),
        python: python.cloned(),
        ours: ours.cloned(),
        pair: None,
        request: String::new(),
    }
}

/// The value without links: both sides keep them, each in its own types, and what they say stands in the replies.
pub(super) fn without_links(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let kept = object.iter().filter(|(name, _)| *name != "_links");
            Value::Object(
                kept.map(|(name, v)| (name.clone(), without_links(v)))
                    .collect::<Map<_, _>>(),
            )
        }
        Value::Array(items) => items.iter().map(without_links).collect(),
        other => other.clone(),
    }
}
