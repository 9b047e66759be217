//! Which fields a request asked for: what tells "not fetched" from "not set".

use serde_json::{Map, Value};

use super::ReadModel;
use crate::error::{Error, Result};
use crate::query::Field;

/// Which fields a request asked for.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// The members of `fields`; empty where the cluster was left to choose.
    pub(crate) fields: Vec<String>,
    /// The fields that were filtered by, which come in any case.
    pub(crate) filtered: Vec<String>,
    /// The properties that `*` does not stand for.
    pub(crate) expensive: &'static [&'static str],
}

impl Asked {
    /// Whether the field at `path` was asked for, with everything below it.
    pub(crate) fn covers(&self, path: &str) -> bool {
        let mut excluded = self.fields.iter().filter_map(|name| name.strip_prefix('!'));
        if excluded.any(|name| is_at_or_below(path, name)) {
            return false;
        }
        let expensive = || self.expensive.iter().any(|name| is_at_or_below(path, name));
        let asked = self.fields.iter().any(|name| match name.as_str() {
            "**" => true,
            "*" => !expensive(),
            name => is_at_or_below(path, name.strip_suffix(".*").unwrap_or(name)),
        });
        asked || self.filtered.iter().any(|name| name == path)
    }
}

fn is_at_or_below(path: &str, name: &str) -> bool {
    path.strip_prefix(name)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Whether the record's field was fetched; what the `fetched` of a record calls.
pub fn is_fetched<M: ReadModel, T>(record: &M, extra: &super::Extra, field: Field<M, T>) -> bool {
    extra.covers(field.path()) == Some(true) || is_there(record, field.path())
}

/// An error where the record's field was not fetched; what the `require` of a record calls.
///
/// # Errors
///
/// [`ErrorKind::NotFetched`](crate::ErrorKind::NotFetched).
pub fn require<'r, M: ReadModel, T>(
    record: &'r M,
    extra: &super::Extra,
    field: Field<M, T>,
) -> Result<&'r M> {
    match is_fetched(record, extra, field) {
        true => Ok(record),
        false => Err(Error::not_fetched(field.path())),
    }
}

/// Whether the record holds a value at a dotted path. Lists on the way are entered.
fn is_there<M: ReadModel>(record: &M, path: &str) -> bool {
    let map = crate::value::comparing(|| record.to_map());
    map.is_ok_and(|map: Map<String, Value>| reaches(&Value::Object(map), path))
}

fn reaches(value: &Value, path: &str) -> bool {
    if let Value::Array(items) = value {
        return items.iter().any(|item| reaches(item, path));
    }
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    match value.get(name) {
        Some(_) if rest.is_empty() => true,
        Some(inner) => reaches(inner, rest),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::Asked;

    #[test]
    fn what_was_asked_for() {
        let cases: &[(&[&str], &[&str], &[&str])] = &[
            (&[], &["role.name"], &["locked", "role"]),
            (&["*"], &["locked", "owner.name"], &["space", "space.used"]),
            (&["**"], &["locked", "space.used"], &[]),
            (&["*", "!locked"], &["comment"], &["locked"]),
            (
                &["owner"],
                &["owner", "owner.name"],
                &["own", "owners", "locked"],
            ),
            (&["owner.name"], &["owner.name"], &["owner", "owner.uuid"]),
            (&["owner.*"], &["owner.name", "owner"], &["locked"]),
        ];
        for (fields, covered, others) in cases {
            let filtered = match fields {
                [] => vec!["role.name".to_owned()],
                _ => Vec::new(),
            };
            let asked = Asked {
                fields: fields.iter().map(|name| (*name).to_owned()).collect(),
                filtered,
                expensive: &["space"],
            };
            for path in *covered {
                assert!(asked.covers(path), "{fields:?} {path}");
            }
            for path in *others {
                assert!(!asked.covers(path), "{fields:?} {path}");
            }
        }
    }
}
