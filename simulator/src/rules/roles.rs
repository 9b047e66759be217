//! Roles and their privileges. A role holds the list of its privileges; the table of privileges repeats them.

use serde_json::Value;

use crate::seed;
use crate::store::{Key, State};

use super::support::has;

/// The table of roles.
pub(crate) const ROLES: &str = "/security/roles";
/// The table of privileges.
pub(crate) const PRIVILEGES: &str = "/security/roles/{owner.uuid}/{name}/privileges";

/// Whether privileges may name commands: those releases that know queries of commands.
pub(crate) fn commands_in_roles(state: &State) -> bool {
    has(state, PRIVILEGES, "query")
}

/// Writes the table of privileges anew, from the roles.
pub(crate) fn privileges_follow_roles(state: &mut State) {
    if let Some(rows) = state.rows_mut(PRIVILEGES) {
        rows.clear();
    }
    let keys: Vec<Key> = state
        .rows(ROLES)
        .into_iter()
        .flat_map(|r| r.keys().cloned())
        .collect();
    for key in keys {
        list(state, &key);
    }
}

/// Writes the privileges of one role anew.
fn list(state: &mut State, role: &Key) {
    let Some(table) = state.api.table(PRIVILEGES) else {
        return;
    };
    let record = state.rows(ROLES).and_then(|rows| rows.get(role));
    let privileges = record
        .and_then(|r| r.get("privileges"))
        .and_then(Value::as_array);
    let privileges = privileges.cloned().unwrap_or_default();
    state.tables[table].retain(|key, _| !key.starts_with(role));
    for privilege in privileges {
        seed::put_below(state, table, role, privilege, Value::Null);
    }
}
