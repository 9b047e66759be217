//! Public keys of accounts.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::failure::Failure;
use crate::model::Method;
use crate::seed::uuid;
use crate::store::{Key, Record, State};

use super::support::{Place, names, own, refuse, scope, set_known};
use super::{Context, Rules, logins};

const TABLE: &str = "/security/authentication/publickeys";
const POST: Place = (TABLE, Method::Post);
const PATCH: Place = (
    "/security/authentication/publickeys/{owner.uuid}/{account.name}/{index}",
    Method::Patch,
);

/// The rules of `/security/authentication/publickeys`.
pub(super) struct PublicKeys;

impl Rules for PublicKeys {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let owner = own(context.state, context.svm, record);
        let state = &*context.state;
        scope(state, TABLE, record, &owner);
        let above = [owner.uuid.clone(), record.text("account.name").to_owned()];
        let accounts = state.rows("/security/accounts");
        let account = accounts.and_then(|rows| rows.get(above.as_slice()));
        let applications = account.and_then(|account| account.get("applications"));
        let able = ["http", "ontapi", "ssh", "service_processor"]
            .iter()
            .any(|application| logins::uses_by(applications, application, "publickey"));
        if !able {
            let message = "No application of that account takes a public key.";
            return Err(refuse(state, POST, &[5_832_722], message).at("account.name"));
        }
        let Some(table) = state.api.table(TABLE) else {
            return Ok(());
        };
        let mut others = state.below(table, &above, None);
        if others.any(|(_, other)| other.text("public_key") == record.text("public_key")) {
            let message = "The account has this public key already.";
            return Err(refuse(state, POST, &[5_832_705], message).at("public_key"));
        }
        if record.get("index").is_none() {
            let taken = |index: &u64| {
                let mut others = state.below(table, &above, None);
                others.any(|(_, other)| other.get("index") == Some(&(*index).into()))
            };
            let free = (0..100).find(|index| !taken(index)).unwrap_or_default();
            record.set("index", free);
        }
        fingerprint(state, POST, record)
    }

    fn modify(
        &self,
        context: &mut Context<'_>,
        _: &Key,
        _: &Record,
        change: &Value,
        new: &mut Record,
    ) -> Result<(), Failure> {
        match names(change, "public_key") {
            true => fingerprint(context.state, PATCH, new),
            false => Ok(()),
        }
    }
}

/// Fingerprints only have to differ where keys do: they are no digests.
fn fingerprint(state: &State, place: Place, record: &mut Record) -> Result<(), Failure> {
    let key = record.text("public_key").to_owned();
    let mut parts = key.split_whitespace();
    let data = parts.nth(1).and_then(|data| STANDARD.decode(data).ok());
    if data.is_none_or(|data| data.is_empty()) {
        let message = "The public key cannot be read: a kind and data in base 64 are expected.";
        return Err(refuse(state, place, &[5_832_707], message).at("public_key"));
    }
    let half = |kind: &str| uuid(kind, &key).replace('-', "");
    let short = half("obfuscated");
    set_known(state, TABLE, record, "obfuscated_fingerprint", short);
    let long = half("sha, first") + &half("sha, second");
    set_known(state, TABLE, record, "sha_fingerprint", long);
    Ok(())
}
