//! Which records an SVM sees.

use serde_json::Value;

use crate::model::Table;
use crate::store::{Identity, get};

/// The objects that say whom a record belongs to.
const OWNERS: [&str; 2] = ["owner", "svm"];

/// Whether a record is visible to an SVM: everything is to the cluster, and what belongs to nobody is to everyone.
pub(crate) fn sees(svm: Option<&Identity>, table: &Table, key: &[String], record: &Value) -> bool {
    let Some(svm) = svm else {
        return true;
    };
    let path = |owner: &str| format!("{owner}.uuid");
    for owner in OWNERS {
        let keyed = table.keys.iter().position(|name| *name == path(owner));
        let uuid = match keyed.and_then(|at| key.get(at)) {
            Some(uuid) => Some(uuid.as_str()),
            None if table.record.property(owner).is_some() => Some(
                get(record, &path(owner))
                    .and_then(Value::as_str)
                    .unwrap_or_default(),
            ),
            None => None,
        };
        if let Some(uuid) = uuid {
            return uuid == svm.uuid;
        }
    }
    true
}
