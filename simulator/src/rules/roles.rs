//! Roles and their privileges. A role holds the list of its privileges; the table of privileges repeats them.

use serde_json::{Value, json};

use crate::assumptions::DEFAULT_ACCESS;
use crate::failure::Failure;
use crate::model::Method;
use crate::seed;
use crate::store::{Key, Record, State};

use super::paths::{self, PathKind};
use super::support::{Place, has, own, refuse, scope};
use super::{Context, Rules};

/// The table of roles.
pub(crate) const ROLES: &str = "/security/roles";
/// The table of privileges.
pub(crate) const PRIVILEGES: &str = "/security/roles/{owner.uuid}/{name}/privileges";

const POST: Place = (ROLES, Method::Post);
const DELETE: Place = ("/security/roles/{owner.uuid}/{name}", Method::Delete);

/// Tables that name a role, with the numbers of a role that they need.
const MAPPINGS: &[(&str, &[u64])] = &[
    ("/security/group/role-mappings", &[5_636_246, 5_636_245]),
    ("/security/external-role-mappings", &[5_636_247, 5_636_249]),
];

/// The rules of `/security/roles`.
pub(super) struct Roles;

impl Rules for Roles {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let owner = own(context.state, context.svm, record);
        let state = &*context.state;
        scope(state, ROLES, record, &owner);
        record.set("builtin", false);
        let key = vec![owner.uuid.clone(), record.text("name").to_owned()];
        if state
            .rows(ROLES)
            .and_then(|rows| rows.get(&key))
            .is_some_and(builtin)
        {
            let message = format!("\"{}\" is a built-in role.", record.text("name"));
            return Err(refuse(state, POST, &[5_636_171, 1_263_347], message).at("name"));
        }
        let mut list = Vec::new();
        for privilege in record
            .get("privileges")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let privilege = complete(state, POST, privilege)?;
            add(state, POST, &mut list, privilege)?;
        }
        if list.is_empty() {
            let message = "A role has at least one privilege.";
            return Err(Failure::bad(262_212, message).at("privileges"));
        }
        record.set("privileges", list);
        Ok(())
    }

    fn delete(&self, context: &mut Context<'_>, key: &Key, record: &Record) -> Result<(), Failure> {
        let state = &*context.state;
        if builtin(record) {
            return Err(unchangeable(state, DELETE, &[1_263_347]));
        }
        unused(state, DELETE, key)?;
        let role = record.text("name");
        for (table, codes) in MAPPINGS {
            let mut rows = state.rows(table).into_iter().flat_map(|rows| rows.values());
            if rows.any(|mapping| mapping.text("ontap_role.name") == role) {
                let message = format!("Role \"{role}\" is used by a mapping.");
                return Err(refuse(state, DELETE, codes, message));
            }
        }
        Ok(())
    }

    fn after(&self, context: &mut Context<'_>, key: &Key, _: Option<&Record>) {
        list(context.state, key);
    }
}

/// Whether privileges may name commands: those releases that know queries of commands.
pub(crate) fn commands_in_roles(state: &State) -> bool {
    has(state, PRIVILEGES, "query")
}

/// Writes the table of privileges anew, from the roles.
pub(crate) fn privileges_follow_roles(state: &mut State) {
    if let Some(rows) = state.rows_mut(PRIVILEGES) {
        rows.clear();
    }
    let roles = state.rows(ROLES).into_iter().flat_map(|rows| rows.keys());
    for key in roles.cloned().collect::<Vec<Key>>() {
        list(state, &key);
    }
}

/// Writes the privileges of one role anew; none are left where the role is gone.
fn list(state: &mut State, role: &Key) {
    let Some(table) = state.api.table(PRIVILEGES) else {
        return;
    };
    let record = state.rows(ROLES).and_then(|rows| rows.get(role));
    let privileges = record.and_then(|role| role.get("privileges"));
    let privileges = privileges.and_then(Value::as_array).cloned();
    state.tables[table].retain(|key, _| !key.starts_with(role));
    for privilege in privileges.unwrap_or_default() {
        seed::put_below(state, table, role, privilege, Value::Null);
    }
}

/// Whether it is one that nobody can change.
pub(super) fn builtin(role: &Record) -> bool {
    role.get("builtin") == Some(&Value::Bool(true))
}

/// The refusal to change a built-in role.
pub(super) fn unchangeable(state: &State, place: Place, codes: &[u64]) -> Failure {
    refuse(state, place, codes, "Built-in roles cannot be changed.")
}

/// Refuses when accounts have the role.
pub(super) fn unused(state: &State, place: Place, role: &[String]) -> Result<(), Failure> {
    let [owner, name] = role else {
        return Ok(());
    };
    let Some(table) = state.api.table("/security/accounts") else {
        return Ok(());
    };
    let mut accounts = state.below(table, std::slice::from_ref(owner), None);
    match accounts.any(|(_, account)| account.text("role.name") == name) {
        true => {
            let message = format!("Accounts have the role \"{name}\".");
            Err(refuse(state, place, &[5_636_172], message))
        }
        false => Ok(()),
    }
}

/// A privilege as it is stored: its path clean, its access named.
pub(super) fn complete(state: &State, place: Place, privilege: &Value) -> Result<Value, Failure> {
    let mut privilege = privilege.clone();
    let path = paths::clean(privilege["path"].as_str().unwrap_or_default());
    paths::check(state, place, &path, commands_in_roles(state))?;
    privilege["path"] = json!(path);
    if privilege.get("access").is_none() {
        privilege["access"] = json!(DEFAULT_ACCESS);
    }
    consistent(state, place, &privilege)?;
    Ok(privilege)
}

/// Whether access and query suit the path.
pub(super) fn consistent(state: &State, place: Place, privilege: &Value) -> Result<(), Failure> {
    let text = |name: &str| privilege[name].as_str().unwrap_or_default();
    match paths::kind(text("path")) {
        PathKind::Api if !text("query").is_empty() => {
            let message = "Only privileges of commands have a query.";
            Err(refuse(state, place, &[5_636_192], message).at("query"))
        }
        PathKind::Command if !matches!(text("access"), "none" | "readonly" | "all") => {
            let message = "The access to a command is none, readonly or all.";
            Err(refuse(state, place, &[5_636_200, 5_636_144], message).at("access"))
        }
        _ => Ok(()),
    }
}

/// Adds a privilege to others of its kind.
pub(super) fn add(
    state: &State,
    place: Place,
    list: &mut Vec<Value>,
    privilege: Value,
) -> Result<(), Failure> {
    let path = |value: &Value| value["path"].as_str().unwrap_or_default().to_owned();
    let new = path(&privilege);
    if list
        .iter()
        .any(|known| paths::kind(&path(known)) != paths::kind(&new))
    {
        let message = "A role has either endpoints or commands, not both.";
        return Err(refuse(state, place, &[5_636_191], message).at("path"));
    }
    if list.iter().any(|known| path(known) == new) {
        return Err(Failure::duplicate().at("path"));
    }
    list.push(privilege);
    list.sort_by_key(path);
    Ok(())
}
