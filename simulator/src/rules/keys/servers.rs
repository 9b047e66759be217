//! The servers of an external key manager.

use serde_json::Value;

use crate::failure::Failure;
use crate::model::Method;
use crate::store::{Key, Record, State};

use super::super::support::{Place, hidden, names, refuse};
use super::super::{Context, Rules};
use super::managers::follow_servers;
use super::{MOST_SERVERS, SERVERS, address, external, manager};

const INSTANCE: &str = "/security/key-managers/{uuid}/key-servers/{server}";
const POST: Place = (SERVERS, Method::Post);
const PATCH: Place = (INSTANCE, Method::Patch);

/// What a PATCH may name; one of them has to be there.
const CHANGEABLE: &[&str] = &[
    "timeout",
    "username",
    "password",
    "secondary_key_servers",
    "create_remove_timeout",
];

/// The rules of `/security/key-managers/{uuid}/key-servers`.
pub(in super::super) struct Servers;

impl Rules for Servers {
    fn create(
        &self,
        context: &mut Context<'_>,
        above: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let state = &*context.state;
        let [uuid] = above else {
            return Err(Failure::missing());
        };
        let manager = manager(state, uuid).ok_or_else(Failure::missing)?;
        if !external(manager) {
            let message = "This key manager has no servers.";
            return Err(refuse(state, POST, &[65_536_828], message));
        }
        let server = address(record.text("server"));
        let known = |server: &str| {
            let key = [uuid.clone(), server.to_owned()];
            state
                .rows(SERVERS)
                .is_some_and(|rows| rows.contains_key(key.as_slice()))
        };
        if known(&server) {
            let message = format!("\"{server}\" is a server of this key manager already.");
            return Err(refuse(state, POST, &[65_536_870, 65_536_871], message).at("server"));
        }
        if count(state, above) >= MOST_SERVERS {
            let message = "An external key manager has at most four servers.";
            return Err(refuse(state, POST, &[65_536_038], message).at("server"));
        }
        record.set("server", server);
        for (name, default) in [("timeout", Value::from(25)), ("username", Value::from(""))] {
            if record.get(name).is_none() {
                record.set(name, default);
            }
        }
        Ok(())
    }

    fn modify(
        &self,
        context: &mut Context<'_>,
        _: &Key,
        _: &Record,
        change: &Value,
        new: &mut Record,
    ) -> Result<(), Failure> {
        let state = &*context.state;
        if !CHANGEABLE.iter().any(|name| names(change, name)) {
            let message = "The request changes nothing of this server.";
            return Err(refuse(state, PATCH, &[65_536_880], message));
        }
        if names(change, "password") && new.text("username").is_empty() {
            let message = "A password needs a user name.";
            return Err(refuse(state, PATCH, &[65_536_845], message).at("username"));
        }
        let without = !new.text("username").is_empty() && hidden(new, "password").is_empty();
        if names(change, "username") && without {
            let message = "A user name needs a password.";
            return Err(refuse(state, PATCH, &[65_536_846], message).at("password"));
        }
        Ok(())
    }

    fn after(&self, context: &mut Context<'_>, key: &Key, _: Option<&Record>) {
        if let Some(uuid) = key.first() {
            follow_servers(context.state, uuid);
        }
    }
}

fn count(state: &State, above: &[String]) -> usize {
    let table = state.api.table(SERVERS);
    table.map_or(0, |table| state.below(table, above, None).count())
}
