//! Keys that carry sentences, and keys as they are misspelt.

/// Keys for people: dropped, or kept under this name with `--keep-prose`.
const PROSE: &[(&str, &str)] = &[
    ("description", "description"),
    ("summary", "summary"),
    ("title", "title"),
    ("example", "example"),
    ("examples", "x-examples"),
    ("externalDocs", "externalDocs"),
    ("x-example", "x-example"),
    ("x-examples", "x-examples"),
    ("x-ntap-long-description", "x-ntap-long-description"),
];

/// Keys of facts that occur misspelt, with the key that is meant.
const MISSPELT: &[(&str, &str)] = &[("maxValue", "maximum"), ("minValue", "minimum")];

/// The name under which a key of prose is kept; none when the key is not prose.
pub(super) fn prose(key: &str) -> Option<&'static str> {
    PROSE
        .iter()
        .find(|(name, _)| *name == key)
        .map(|(_, kept)| *kept)
}

/// The key of prose that a misspelt key means.
pub(super) fn misspelt_prose(key: &str) -> Option<&'static str> {
    if key.starts_with("x-") {
        return None;
    }
    ["description", "example", "summary"]
        .into_iter()
        .find(|word| distance(key, word) <= 2)
}

/// The key of a fact that a misspelt key means.
pub(super) fn misspelt_fact(key: &str) -> Option<&'static str> {
    MISSPELT
        .iter()
        .find(|(wrong, _)| *wrong == key)
        .map(|(_, right)| *right)
}

/// The Levenshtein distance, or 3 when the lengths alone tell that it is more than 2.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().take(32).collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 2 {
        return 3;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}
