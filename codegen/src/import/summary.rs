//! What a normalised document contains, in numbers.
//!
//! Paths, operations, properties and error codes count what the scopes reach; the paths that import
//! adds to every scope (`/cluster/jobs` and so on) and what only they reach are left out. A property
//! counts once in the schema that declares it, nested objects and array items included; what a
//! reference leads to counts where it is declared.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::context::ErrorRows;
use super::scope;

/// Numbers of one document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Keys of `paths`.
    pub paths: usize,
    /// Methods of paths.
    pub operations: usize,
    /// Schemas that the paths reach.
    pub schemas: usize,
    /// Properties of those schemas.
    pub properties: usize,
    /// Error codes of responses, each once per operation.
    pub error_codes: usize,
}

/// What an import found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Numbers of the scopes.
    pub scope: Counts,
    /// Rows of error tables in the scopes, duplicates included.
    pub error_rows: usize,
    /// Numbers of the whole output, with the paths that are added to every scope.
    pub all: Counts,
    /// Rows of all error tables, duplicates included.
    pub all_error_rows: usize,
}

impl Summary {
    pub(super) fn of(root: &Json, rows: ErrorRows) -> Self {
        Self {
            scope: Counts::of(root, &scopes(root)),
            error_rows: rows.scope,
            all: Counts::of(root, &["/".to_owned()]),
            all_error_rows: rows.all,
        }
    }
}

/// Counts the scopes of a normalised document; none when the text is not one.
pub fn count_text(text: &str) -> Option<Counts> {
    let root: Json = serde_json::from_str(text).ok()?;
    root.get("paths")?;
    Some(Counts::of(&root, &scopes(&root)))
}

fn scopes(root: &Json) -> Vec<String> {
    let listed = root["info"]["x-ontap-scope"].as_array();
    listed
        .into_iter()
        .flatten()
        .filter_map(|s| s.as_str().map(str::to_owned))
        .collect()
}

impl Counts {
    fn of(root: &Json, scopes: &[String]) -> Self {
        let mut counts = Self::default();
        let mut references = Vec::new();
        for (path, item) in root["paths"].as_object().into_iter().flatten() {
            if !scopes.iter().any(|s| scope::contains(s, path)) {
                continue;
            }
            counts.paths += 1;
            for operation in item
                .as_object()
                .into_iter()
                .flatten()
                .filter(|(k, _)| super::paths::is_method(k))
            {
                counts.operations += 1;
                for response in operation.1["responses"].as_object().into_iter().flatten() {
                    counts.error_codes += response.1["x-ontap-error-codes"]
                        .as_array()
                        .map_or(0, Vec::len);
                }
            }
            collect_references(item, &mut references);
        }
        counts.follow(root, references);
        counts
    }

    fn follow(&mut self, root: &Json, mut references: Vec<String>) {
        let mut seen = BTreeSet::new();
        while let Some(reference) = references.pop() {
            if !seen.insert(reference.clone()) {
                continue;
            }
            let Some(target) = reference.strip_prefix('#').and_then(|p| root.pointer(p)) else {
                continue;
            };
            if reference.starts_with("#/components/schemas/") {
                self.schemas += 1;
                self.properties += properties(target);
            }
            collect_references(target, &mut references);
        }
    }

    /// How these numbers differ from earlier ones, such as `+15 paths, +27 operations`.
    pub fn difference(&self, earlier: &Self) -> String {
        let pairs: BTreeMap<usize, (&str, usize, usize)> = [
            ("paths", self.paths, earlier.paths),
            ("operations", self.operations, earlier.operations),
            ("schemas", self.schemas, earlier.schemas),
            ("properties", self.properties, earlier.properties),
            ("error codes", self.error_codes, earlier.error_codes),
        ]
        .into_iter()
        .enumerate()
        .collect();
        let words: Vec<String> = pairs
            .values()
            .map(|(name, now, before)| match now.checked_sub(*before) {
                Some(more) => format!("+{more} {name}"),
                None => format!("-{} {name}", before - now),
            })
            .collect();
        words.join(", ")
    }
}

fn properties(schema: &Json) -> usize {
    let own = schema["properties"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(_, p)| 1 + properties(p))
        .sum::<usize>();
    own + schema.get("items").map_or(0, properties)
}

fn collect_references(value: &Json, references: &mut Vec<String>) {
    match value {
        Json::Object(map) => {
            for (key, value) in map {
                match value.as_str() {
                    Some(reference) if key == "$ref" => references.push(reference.to_owned()),
                    _ => collect_references(value, references),
                }
            }
        }
        Json::Array(items) => items
            .iter()
            .for_each(|item| collect_references(item, references)),
        _ => {}
    }
}
