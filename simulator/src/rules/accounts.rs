//! Accounts.

use serde_json::{Value, json};

use crate::assumptions::NOT_IN_ACCOUNT_NAMES;
use crate::failure::Failure;
use crate::model::Method;
use crate::store::{Identity, Key, Record, State};

use super::roles::ROLES;
use super::support::{Place, hidden, names, own, refuse, scope, set_known};
use super::{Context, Rules, logins, password};

const TABLE: &str = "/security/accounts";
const INSTANCE: &str = "/security/accounts/{owner.uuid}/{name}";
const POST: Place = (TABLE, Method::Post);
const PATCH: Place = (INSTANCE, Method::Patch);
const DELETE: Place = (INSTANCE, Method::Delete);

const RESERVED: &[&str] = &["admin", "autosupport", "diag", "root"];
const AUTOSUPPORT: &str = "autosupport";
const ADMIN: &str = "admin";

/// Tables whose records belong to an account, with the place of its name among their keys.
const BELONGINGS: &[&str] = &[
    "/security/jit-privilege-users",
    "/security/authentication/publickeys",
    "/security/login/totps",
    "/security/webauthn/credentials",
];

/// The rules of `/security/accounts`.
pub(super) struct Accounts;

impl Rules for Accounts {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let owner = own(context.state, context.svm, record);
        let state = &*context.state;
        let cluster = owner.uuid == state.cluster.uuid;
        scope(state, TABLE, record, &owner);
        unfold_role(record);
        name(state, record)?;
        applications(state, POST, record, cluster)?;
        if record.text("role.name").is_empty() {
            let default = if cluster {
                ADMIN
            } else {
                crate::seed::SVM_ADMIN
            };
            record.set("role.name", default);
        }
        role(state, POST, record, &owner)?;
        let sent = hidden(record, "password").to_owned();
        if !sent.is_empty() {
            password::check(state, POST, record.text("name"), &sent)?;
            if record.text("password_hash_algorithm").is_empty() {
                set_known(state, TABLE, record, "password_hash_algorithm", "sha512");
            }
        }
        if record.get("locked").is_none() {
            record.set("locked", false);
        }
        lockable(state, POST, record)
    }

    fn modify(
        &self,
        context: &mut Context<'_>,
        _: &Key,
        old: &Record,
        change: &Value,
        new: &mut Record,
    ) -> Result<(), Failure> {
        let state = &*context.state;
        system(state, PATCH, old)?;
        unfold_role(new);
        let owner = own(&*context.state, None, new);
        let cluster = owner.uuid == state.cluster.uuid;
        if names(change, "applications") {
            applications(state, PATCH, new, cluster)?;
        }
        if names(change, "role") {
            role(state, PATCH, new, &owner)?;
        }
        if names(change, "password") {
            let sent = hidden(new, "password").to_owned();
            if !logins::by_password(new.get("applications")) {
                let message = "The account does not log in with a password.";
                return Err(refuse(state, PATCH, &[7_077_911], message).at("password"));
            }
            password::check(state, PATCH, new.text("name"), &sent)?;
            password::fresh(state, PATCH, old, &sent)?;
            password::remember(old, new);
            set_known(state, TABLE, new, "password_hash_algorithm", "sha512");
        }
        if names(change, "locked") {
            lockable(state, PATCH, new)?;
            let unlocked = locked(old) && !locked(new);
            let without = hidden(new, "password").is_empty();
            if unlocked && without && logins::by_password(new.get("applications")) {
                let message = "The account has no password yet: send one with the request.";
                return Err(refuse(state, PATCH, &[5_636_096, 7_078_900], message).at("locked"));
            }
            if locked(new) && console_admin(state, old) && !others(state, old, console_admin) {
                let message = "No other administrator could log in at the console.";
                return Err(refuse(state, PATCH, &[7_077_896], message).at("locked"));
            }
        }
        Ok(())
    }

    fn delete(&self, context: &mut Context<'_>, _: &Key, record: &Record) -> Result<(), Failure> {
        let state = &*context.state;
        system(state, DELETE, record)?;
        if open_admin(state, record) && !others(state, record, open_admin) {
            let message = "No other unlocked account has the role admin.";
            return Err(refuse(state, DELETE, &[5_636_098], message));
        }
        if console_admin(state, record) && !others(state, record, console_admin) {
            let message = "No other administrator could log in at the console.";
            return Err(refuse(state, DELETE, &[5_636_146], message));
        }
        Ok(())
    }

    fn after(&self, context: &mut Context<'_>, key: &Key, record: Option<&Record>) {
        if record.is_some() {
            return;
        }
        for path in BELONGINGS {
            if let Some(rows) = context.state.rows_mut(path) {
                rows.retain(|known, _| !known.starts_with(key));
            }
        }
    }
}

/// Documentation sends the role as text; its schema is an object.
fn unfold_role(record: &mut Record) {
    if let Some(Value::String(role)) = record.get("role") {
        let role = json!({"name": role});
        record.set("role", role);
    }
}

fn name(state: &State, record: &Record) -> Result<(), Failure> {
    let name = record.text("name");
    if RESERVED.contains(&name) {
        let codes: &[u64] = match name {
            AUTOSUPPORT => &[5_636_126, 5_636_121],
            _ => &[5_636_121],
        };
        let message = format!("The name \"{name}\" is reserved.");
        return Err(refuse(state, POST, codes, message).at("name"));
    }
    let odd = |c: char| c.is_control() || NOT_IN_ACCOUNT_NAMES.contains(c);
    if name.contains(odd) {
        let message = format!("The name \"{name}\" has a character that names cannot have.");
        return Err(refuse(state, POST, &[7_077_897], message).at("name"));
    }
    if name.contains('\\') && !logins::takes(record.get("applications"), "domain") {
        let message = "Only accounts of a domain have a backslash in their name.";
        return Err(refuse(state, POST, &[5_636_206, 7_077_897], message).at("name"));
    }
    Ok(())
}

fn applications(
    state: &State,
    place: Place,
    record: &mut Record,
    cluster: bool,
) -> Result<(), Failure> {
    let Some(mut list) = record.get("applications").cloned() else {
        return Ok(());
    };
    if list.as_array().is_some_and(Vec::is_empty) {
        let message = "An account has at least one application.";
        return Err(refuse(state, place, &[5_636_178], message).at("applications"));
    }
    logins::complete(state, &mut list);
    logins::check(state, place, &list, cluster)?;
    record.set("applications", list);
    Ok(())
}

fn role(state: &State, place: Place, record: &Record, owner: &Identity) -> Result<(), Failure> {
    let role = record.text("role.name");
    if role == AUTOSUPPORT {
        let message = "The role \"autosupport\" is reserved.";
        return Err(refuse(state, place, &[5_636_126, 5_636_125], message).at("role.name"));
    }
    let key = vec![owner.uuid.clone(), role.to_owned()];
    if !state
        .rows(ROLES)
        .is_some_and(|rows| rows.contains_key(&key))
    {
        let codes: &[u64] = match owner.uuid == state.cluster.uuid {
            true => &[1_261_215, 5_636_129, 7_077_906],
            false => &[7_077_906, 1_261_215],
        };
        let message = format!("There is no role \"{role}\" in \"{}\".", owner.name);
        return Err(refuse(state, place, codes, message).at("role.name"));
    }
    if role != ADMIN && logins::uses(record.get("applications"), "service_processor") {
        let message = "The service processor is for accounts with the role admin.";
        let failure = refuse(state, place, &[5_636_099, 5_636_100], message);
        return Err(failure.at("role.name"));
    }
    Ok(())
}

fn lockable(state: &State, place: Place, record: &Record) -> Result<(), Failure> {
    let password = !hidden(record, "password").is_empty();
    if !locked(record) || password && logins::by_password(record.get("applications")) {
        return Ok(());
    }
    let codes: &[u64] = match record.text("owner.uuid") == state.cluster.uuid {
        true => &[1_263_343, 7_077_929],
        false => &[7_077_929, 1_263_343],
    };
    let message = "Only an account that logs in with a password, and has one, can be locked.";
    Err(refuse(state, place, codes, message).at("locked"))
}

fn system(state: &State, place: Place, record: &Record) -> Result<(), Failure> {
    match record.text("name") {
        AUTOSUPPORT => {
            let message = "This account belongs to the system.";
            Err(refuse(state, place, &[5_636_125], message))
        }
        _ => Ok(()),
    }
}

fn locked(record: &Record) -> bool {
    record.get("locked") == Some(&Value::Bool(true))
}

fn open_admin(state: &State, record: &Record) -> bool {
    let cluster = record.text("owner.uuid") == state.cluster.uuid;
    cluster && record.text("role.name") == ADMIN && !locked(record)
}

fn console_admin(state: &State, record: &Record) -> bool {
    open_admin(state, record) && logins::uses(record.get("applications"), "console")
}

/// Whether another account of the cluster is of that kind.
fn others(state: &State, record: &Record, kind: fn(&State, &Record) -> bool) -> bool {
    let Some(table) = state.api.table(TABLE) else {
        return false;
    };
    let above = std::slice::from_ref(&state.cluster.uuid);
    state
        .below(table, above, None)
        .any(|(_, other)| other.text("name") != record.text("name") && kind(state, other))
}
