//! Authentication keys of self-encrypting drives.

use crate::failure::Failure;
use crate::model::Method;
use crate::seed::uuid;
use crate::store::Record;

use super::super::support::{Place, hidden, refuse};
use super::super::{Context, Rules};
use super::{external, manager};

const TABLE: &str = "/security/key-managers/{security_key_manager.uuid}/auth-keys";
const POST: Place = (TABLE, Method::Post);

/// The rules of `/security/key-managers/{security_key_manager.uuid}/auth-keys`.
pub(in super::super) struct AuthenticationKeys;

impl Rules for AuthenticationKeys {
    fn create(
        &self,
        context: &mut Context<'_>,
        above: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let state = &*context.state;
        let found = above.first().and_then(|uuid| manager(state, uuid));
        let found = found.ok_or_else(Failure::missing)?;
        if found.text("scope") != "cluster" {
            let message = "Authentication keys belong to the key manager of the cluster.";
            return Err(refuse(state, POST, &[65_538_802], message));
        }
        if !external(found) {
            let message = "The cluster has no external key manager.";
            return Err(refuse(state, POST, &[65_538_800], message));
        }
        let passphrase = hidden(record, "passphrase");
        let length = passphrase.chars().count();
        if !passphrase.is_empty() && (!passphrase.is_ascii() || !(20..=32).contains(&length)) {
            let message = "A passphrase has between 20 and 32 ASCII characters.";
            return Err(refuse(state, POST, &[65_536_053], message).at("passphrase"));
        }
        let number = state.rows(TABLE).map_or(0, |rows| rows.len());
        let half = |name: &str| uuid(name, &format!("{above:?} {number}")).replace('-', "");
        record.set("key_id", half("first half") + &half("second half"));
        super::super::support::set_known(
            state,
            TABLE,
            record,
            "security_key_manager.uuid",
            above.first().map(String::as_str).unwrap_or_default(),
        );
        Ok(())
    }
}
