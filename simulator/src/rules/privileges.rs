//! The privileges of a role, one by one.

use serde_json::{Value, json};

use crate::assumptions::LAST_PRIVILEGE_IS_THE_ROLE;
use crate::failure::Failure;
use crate::model::Method;
use crate::store::{Key, Record, State};

use super::roles::{self, PRIVILEGES, ROLES, builtin, unchangeable};
use super::support::{Place, reference};
use super::{Context, Rules};

const POST: Place = (PRIVILEGES, Method::Post);
const PATCH: Place = (INSTANCE, Method::Patch);
const DELETE: Place = (INSTANCE, Method::Delete);
const INSTANCE: &str = "/security/roles/{owner.uuid}/{name}/privileges/{path}";

/// The rules of `/security/roles/{owner.uuid}/{name}/privileges`.
pub(super) struct Privileges;

impl Rules for Privileges {
    fn create(
        &self,
        context: &mut Context<'_>,
        above: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let state = &*context.state;
        let [owner, name] = above else {
            return Err(Failure::missing());
        };
        let Some(owner) = state.owner_by_uuid(owner).cloned() else {
            let message = "There is no SVM with that UUID.";
            return Err(super::support::refuse(
                state,
                POST,
                &[13_434_890, 13_434_893],
                message,
            ));
        };
        let known = role(state, above);
        if known.is_some_and(builtin) {
            return Err(unchangeable(state, POST, &[1_263_347, 5_636_168]));
        }
        let list = known.and_then(|role| role.get("privileges"));
        let mut list = list.and_then(Value::as_array).cloned().unwrap_or_default();
        record.value = roles::complete(state, POST, &record.value)?;
        roles::add(state, POST, &mut list, record.value.clone())?;
        if known.is_none() {
            // The first privilege of a role makes the role; what it holds follows once the privilege is there.
            let cluster = owner.uuid == state.cluster.uuid;
            let role = json!({
                "owner": reference(&owner),
                "name": name,
                "builtin": false,
                "scope": if cluster { "cluster" } else { "svm" },
                "privileges": [],
            });
            crate::seed::put(context.state, ROLES, role, Value::Null);
        }
        Ok(())
    }

    fn modify(
        &self,
        context: &mut Context<'_>,
        key: &Key,
        _: &Record,
        _: &Value,
        new: &mut Record,
    ) -> Result<(), Failure> {
        let state = &*context.state;
        if role(state, key).is_some_and(builtin) {
            return Err(unchangeable(state, PATCH, &[1_263_347, 5_636_168]));
        }
        roles::consistent(state, PATCH, &new.value)
    }

    fn delete(&self, context: &mut Context<'_>, key: &Key, _: &Record) -> Result<(), Failure> {
        let state = &*context.state;
        let Some(role) = role(state, key) else {
            return Err(Failure::missing());
        };
        if builtin(role) {
            return Err(unchangeable(state, DELETE, &[1_263_347, 5_636_168]));
        }
        let last = role
            .get("privileges")
            .and_then(Value::as_array)
            .is_none_or(|l| l.len() < 2);
        match last {
            true => roles::unused(state, DELETE, key.get(..2).unwrap_or_default()),
            false => Ok(()),
        }
    }

    fn after(&self, context: &mut Context<'_>, key: &Key, record: Option<&Record>) {
        let (Some(role), Some(path)) = (key.get(..2), key.get(2)) else {
            return;
        };
        let Some(rows) = context.state.rows_mut(ROLES) else {
            return;
        };
        let Some(known) = rows.get_mut(role) else {
            return;
        };
        let list = known.get("privileges").and_then(Value::as_array);
        let mut list = list.cloned().unwrap_or_default();
        list.retain(|privilege| privilege["path"] != path.as_str());
        list.extend(record.map(|privilege| privilege.value.clone()));
        list.sort_by_key(|privilege| privilege["path"].as_str().unwrap_or_default().to_owned());
        match LAST_PRIVILEGE_IS_THE_ROLE && list.is_empty() {
            true => drop(rows.remove(role)),
            false => known.set("privileges", list),
        }
    }
}

fn role<'s>(state: &'s State, key: &[String]) -> Option<&'s Record> {
    state.rows(ROLES)?.get(key.get(..2)?)
}
