//! IPsec: settings, policies and the authorities that peers are known by.

use std::borrow::Cow;

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::model::Method;
use crate::store::{Key, Record, State};

use super::support::{Place, names, refuse, sent, set_known};
use super::{Context, Rules, certificates};

const AUTHORITIES: &str = "/security/ipsec/ca-certificates";
const POLICIES: &str = "/security/ipsec/policies";
const POST: Place = (POLICIES, Method::Post);
const PATCH: Place = ("/security/ipsec/policies/{uuid}", Method::Patch);

/// The rules of `/security/ipsec`.
pub(super) struct Settings;

impl Rules for Settings {
    /// Documents describe a number; what comes is its text.
    fn view<'r>(&self, _: &State, _: &Key, record: &'r Record) -> Cow<'r, Value> {
        let Some(window @ Value::Number(_)) = record.get("replay_window") else {
            return Cow::Borrowed(&record.value);
        };
        let mut value = record.value.clone();
        value["replay_window"] = json!(window.to_string());
        Cow::Owned(value)
    }
}

/// The rules of `/security/ipsec/policies`.
pub(super) struct Policies;

impl Rules for Policies {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let state = &*context.state;
        let same = |other: &Record| {
            let equal = |name: &str| other.text(name) == record.text(name);
            equal("name") && equal("svm.uuid")
        };
        if state
            .rows(POLICIES)
            .is_some_and(|rows| rows.values().any(same))
        {
            let message = "The SVM has a policy of this name.";
            return Err(refuse(state, POST, &[66_257_104], message).at("name"));
        }
        if record.text("authentication_method") == "psk" && sent(record, "secret_key").is_empty() {
            let message = "Authentication by a key that both sides know needs that key.";
            return Err(refuse(state, POST, &[66_257_133], message).at("secret_key"));
        }
        certified(state, POST, record)
    }

    fn modify(
        &self,
        context: &mut Context<'_>,
        _: &Key,
        _: &Record,
        change: &Value,
        new: &mut Record,
    ) -> Result<(), Failure> {
        match names(change, "certificate") {
            true => certified(context.state, PATCH, new),
            false => Ok(()),
        }
    }
}

/// Whether the certificate that a policy names is one of its SVM; completes the reference.
fn certified(state: &State, place: Place, policy: &mut Record) -> Result<(), Failure> {
    if policy.get("certificate").is_none() {
        return Ok(());
    }
    let (uuid, name) = (
        policy.text("certificate.uuid"),
        policy.text("certificate.name"),
    );
    let named = |certificate: &&Record| {
        let own = certificate.text("svm.uuid") == policy.text("svm.uuid");
        let by_uuid = uuid.is_empty() || certificate.text("uuid") == uuid;
        let by_name = name.is_empty() || certificate.text("name") == name;
        own && by_uuid && by_name && !(uuid.is_empty() && name.is_empty())
    };
    let mut installed = state
        .rows(certificates::TABLE)
        .into_iter()
        .flat_map(|rows| rows.values());
    let Some(found) = installed.find(named) else {
        let message = "The SVM has no such certificate.";
        return Err(refuse(state, place, &[66_257_135, 66_257_304], message).at("certificate"));
    };
    let reference = json!({"uuid": found.text("uuid"), "name": found.text("name")});
    set_known(state, POLICIES, policy, "certificate", reference);
    Ok(())
}

/// The rules of `/security/ipsec/ca-certificates`.
pub(super) struct Authorities;

impl Rules for Authorities {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let state = &*context.state;
        let key = [record.text("certificate.uuid").to_owned()];
        let certificates = state.rows(certificates::TABLE);
        if !certificates.is_some_and(|rows| rows.contains_key(key.as_slice())) {
            let message = "The certificate is not installed.";
            let failure = refuse(state, (AUTHORITIES, Method::Post), &[66_257_304], message);
            return Err(failure.at("certificate.uuid"));
        }
        let svm = record.get("svm").is_some();
        let scope = if svm { "svm" } else { "cluster" };
        set_known(state, AUTHORITIES, record, "scope", scope);
        Ok(())
    }
}
