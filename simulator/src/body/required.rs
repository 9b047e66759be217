//! What a body has to have.

use std::sync::Arc;

use serde_json::Value;

use super::knows;
use crate::assumptions;
use crate::failure::Failure;
use crate::model::{Operation, Schema};
use crate::store;

/// Checks that one property of each required list is given.
///
/// What the path of the request holds (`path_keys`) is given. The owner is given where the request is limited to an
/// SVM, and where records may belong to the cluster, which is what its absence means.
///
/// # Errors
///
/// The first list of which nothing is given (262212).
pub(crate) fn check<'k>(
    operation: &Operation,
    schema: &Schema,
    path_keys: impl Iterator<Item = &'k str>,
    limited: bool,
    body: &Value,
) -> Result<(), Failure> {
    let path_keys: Vec<&str> = path_keys.collect();
    for alternatives in &operation.required {
        let mut asked = alternatives
            .iter()
            .filter(|path| knows(schema, path) && !path_keys.contains(&path.as_str()))
            .peekable();
        let Some(first) = asked.peek().copied() else {
            continue;
        };
        let given = asked.any(|path| match owner(path) {
            Some(owner) => limited || cluster_wide(schema) || given(body, owner),
            None => given(body, path),
        });
        if !given {
            return Err(missing(first));
        }
    }
    Ok(())
}

/// A property that should be there.
pub(crate) fn missing(path: &str) -> Failure {
    Failure::bad(
        assumptions::MISSING,
        format!("The field \"{path}\" is required and has no value."),
    )
    .at(path)
    .with(path)
}

fn given(body: &Value, path: &str) -> bool {
    store::get(body, path).is_some_and(|value| !value.is_null())
}

/// The object that stands for the owner, when a path is its name or UUID: either will do.
fn owner(path: &str) -> Option<&str> {
    let (object, leaf) = path.split_once('.')?;
    (matches!(object, "owner" | "svm") && matches!(leaf, "name" | "uuid")).then_some(object)
}

/// Whether records may belong to the cluster as a whole.
fn cluster_wide(schema: &Schema) -> bool {
    let scope: Option<&Arc<Schema>> = schema.property("scope");
    scope.is_some_and(|scope| scope.values.iter().any(|value| value == "cluster"))
}
