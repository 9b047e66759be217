//! What is done to key managers.

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::model::Method;

use super::super::support::{Place, refuse};
use super::super::{Action, Context};
use super::{MANAGERS, manager};

/// The template of the restoring of keys.
pub(in super::super) const RESTORE: &str =
    "/security/key-managers/{security_key_manager.uuid}/restore";
/// The template of the migration of keys.
pub(in super::super) const MIGRATE: &str = "/security/key-managers/{source.uuid}/migrate";

const MIGRATION: Place = (MIGRATE, Method::Post);

/// Something that is done to a record of a table, of which only is checked that it is there: restoring keys, making
/// them anew.
pub(in super::super) struct OnRecord(pub(in super::super) &'static str);

impl Action for OnRecord {
    fn act(&self, context: &mut Context<'_>, keys: &[String], _: &Value) -> Result<Value, Failure> {
        let rows = context.state.rows(self.0);
        match rows.is_some_and(|rows| rows.contains_key(keys)) {
            true => Ok(json!({})),
            false => Err(Failure::missing().at("uuid")),
        }
    }
}

/// `POST /security/key-managers/{source.uuid}/migrate`.
pub(in super::super) struct Migrate;

/// Managers that keys can be moved to besides those of their own table.
const CLOUDS: &[&str] = &[
    "/security/aws-kms",
    "/security/azure-key-vaults",
    "/security/barbican-kms",
    "/security/gcp-kms",
    MANAGERS,
];

impl Action for Migrate {
    fn act(
        &self,
        context: &mut Context<'_>,
        keys: &[String],
        body: &Value,
    ) -> Result<Value, Failure> {
        let state = &*context.state;
        let source = keys.first().map(String::as_str).unwrap_or_default();
        let target = body["uuid"].as_str().unwrap_or_default();
        if manager(state, source).is_none() {
            return Err(Failure::missing().at("source.uuid"));
        }
        if source == target {
            let message = "Keys move from one key manager to another.";
            return Err(refuse(state, MIGRATION, &[65_536_959], message).at("uuid"));
        }
        let target = [target.to_owned()];
        let known = |table: &str| {
            state
                .rows(table)
                .is_some_and(|rows| rows.contains_key(target.as_slice()))
        };
        match CLOUDS.iter().any(|table| known(table)) {
            true => Ok(json!({})),
            false => Err(Failure::missing().at("uuid")),
        }
    }
}
