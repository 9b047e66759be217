//! The roles that every cluster has.

use serde_json::{Value, json};

use crate::assumptions;
use crate::rules;
use crate::store::{Identity, State};

use super::{put, put_below, reference};

/// The account and role that administers an SVM.
pub const SVM_ADMIN: &str = "vsadmin";

const CLUSTER: &[&str] = &[
    "admin",
    "autosupport",
    "backup",
    "none",
    "readonly",
    "snaplock",
];

const SVM: &[&str] = &[
    SVM_ADMIN,
    "vsadmin-backup",
    "vsadmin-protocol",
    "vsadmin-readonly",
    "vsadmin-snaplock",
    "vsadmin-volume",
];

/// Adds the built-in roles of the cluster and of each SVM.
pub(super) fn roles(state: &mut State) {
    let cluster = state.cluster.clone();
    for role in CLUSTER {
        add(state, &cluster, "cluster", role);
    }
    for svm in state.svms.clone() {
        roles_of_svm(state, &svm);
    }
}

/// Adds the built-in roles of an SVM.
pub(super) fn roles_of_svm(state: &mut State, svm: &Identity) {
    for role in SVM {
        add(state, svm, "svm", role);
    }
}

fn add(state: &mut State, owner: &Identity, scope: &str, name: &str) {
    let commands = rules::commands_in_roles(state);
    let privileges = assumptions::built_in_privileges(name);
    let privileges = privileges
        .iter()
        .filter(|(path, _)| commands || path.starts_with('/'))
        .map(|(path, access)| json!({"path": path, "access": access}));
    let privileges: Vec<Value> = privileges.collect();
    let role = json!({
        "owner": reference(owner),
        "name": name,
        "builtin": true,
        "scope": scope,
        "privileges": privileges,
    });
    let Some(key) = put(state, "/security/roles", role, Value::Null) else {
        return;
    };
    let Some(table) = state.api.table(rules::PRIVILEGES) else {
        return;
    };
    for privilege in privileges {
        put_below(state, table, &key, privilege, Value::Null);
    }
}
