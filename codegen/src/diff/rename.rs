//! What is gone and what is new with the same shape is one thing under another name.

use serde_json::Value;

use super::schema::Properties;
use super::view::At;

type Named<'a> = (&'a str, At<'a>);

/// Takes renamed properties out of what is gone and what is new.
pub(super) fn pairs<'a>(
    old: &mut Properties<'a>,
    new: &mut Properties<'a>,
) -> Vec<(Named<'a>, Named<'a>)> {
    let mut found: Vec<(&'a str, &'a str)> = Vec::new();
    for (a, was) in old.iter() {
        let mut fits = new.iter().filter(|(b, is)| same(a, was, b, is));
        if let (Some((b, is)), None) = (fits.next(), fits.next()) {
            let rivals = old.iter().filter(|(a, was)| same(a, was, b, is)).count();
            if rivals == 1 {
                found.push((a, b));
            }
        }
    }
    found
        .into_iter()
        .filter_map(|(a, b)| Some(((a, old.remove(a)?), (b, new.remove(b)?))))
        .collect()
}

fn same(a: &str, was: &At<'_>, b: &str, is: &At<'_>) -> bool {
    shape(was.node) == shape(is.node) && (alike(a, b) || telling(was.node))
}

/// A schema without what says nothing about its shape.
fn shape(node: &Value) -> Value {
    let mut node = node.clone();
    if let Some(map) = node.as_object_mut() {
        map.remove("x-ontap-introduced");
    }
    node
}

/// Whether two names say the same: one holds the words of the other, or they differ in few letters.
fn alike(a: &str, b: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let words = name.split(['_', '-', '.']).filter(|w| !w.is_empty());
        words
            .map(|w| w.trim_end_matches('s').to_lowercase())
            .collect()
    };
    let (x, y) = (words(a), words(b));
    let (few, many) = if x.len() <= y.len() {
        (&x, &y)
    } else {
        (&y, &x)
    };
    let held = few.iter().all(|word| many.contains(word)) && many.len() - few.len() <= 1;
    held || distance(a, b) * 4 <= a.len().max(b.len())
}

/// Whether a shape is seldom met twice by chance.
fn telling(node: &Value) -> bool {
    let many = |key: &str, least: usize| match node.get(key) {
        Some(Value::Array(list)) => list.len() >= least,
        Some(Value::Object(map)) => map.len() >= least,
        _ => false,
    };
    many("enum", 3) || many("properties", 4)
}

/// How many letters have to change.
pub(super) fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
