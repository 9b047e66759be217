//! Groups, mappings of roles, second factors, and settings that need or exclude each other.

use serde_json::json;

use crate::clock::Clock;
use crate::failure::Failure;
use crate::model::Method;
use crate::seed::uuid;
use crate::store::{Key, Record, State};

use super::roles::ROLES;
use super::support::{Place, own, refuse, scope, set_known};
use super::{Context, Rules, logins};

const GROUPS: &str = "/security/groups";
const GROUP_MAPPINGS: &str = "/security/group/role-mappings";
const EXTERNAL_MAPPINGS: &str = "/security/external-role-mappings";
const TOTPS: &str = "/security/login/totps";
const SAML: &str = "/security/authentication/cluster/saml-sp";
const OAUTH: &str = "/security/authentication/cluster/oauth2";
const OAUTH_CLIENT: &str = "/security/authentication/cluster/oauth2/clients/{name}";
const PROXY: &str = "/security/authentication/cluster/ad-proxy";

/// The rules of `/security/groups`.
pub(super) struct Groups;

impl Rules for Groups {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let owner = own(context.state, context.svm, record);
        let state = &*context.state;
        scope(state, GROUPS, record, &owner);
        let same = |other: &Record| other.text("uuid") == record.text("uuid");
        let given = !record.text("uuid").is_empty();
        if given
            && state
                .rows(GROUPS)
                .is_some_and(|rows| rows.values().any(same))
        {
            let message = "Another group has this UUID.";
            return Err(refuse(state, (GROUPS, Method::Post), &[5_636_235], message).at("uuid"));
        }
        let rows = state
            .rows(GROUPS)
            .into_iter()
            .flat_map(|rows| rows.values());
        let ids = rows.filter_map(|group| group.get("id").and_then(serde_json::Value::as_u64));
        let id = ids.max().unwrap_or(0) + 1;
        set_known(state, GROUPS, record, "id", id);
        set_known(
            state,
            GROUPS,
            record,
            "create_time",
            Clock::text(state.clock.now()),
        );
        Ok(())
    }

    fn delete(&self, context: &mut Context<'_>, _: &Key, record: &Record) -> Result<(), Failure> {
        let state = &*context.state;
        let mapped = |mapping: &Record| mapping.get("group_id") == record.get("id");
        match state
            .rows(GROUP_MAPPINGS)
            .is_some_and(|rows| rows.values().any(mapped))
        {
            true => {
                let place = (
                    "/security/groups/{owner.uuid}/{name}/{type}",
                    Method::Delete,
                );
                let message = "A mapping of roles names the group.";
                Err(refuse(state, place, &[5_636_244], message))
            }
            false => Ok(()),
        }
    }
}

/// The rules of `/security/group/role-mappings`.
pub(super) struct GroupMappings;

impl Rules for GroupMappings {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let state = &*context.state;
        let place = (GROUP_MAPPINGS, Method::Post);
        let known = |group: &Record| group.get("id") == record.get("group_id");
        if !state
            .rows(GROUPS)
            .is_some_and(|rows| rows.values().any(known))
        {
            let message = "There is no group with this number.";
            return Err(refuse(state, place, &[5_636_242], message).at("group_id"));
        }
        set_known(state, GROUP_MAPPINGS, record, "scope", "cluster");
        mapped_role(state, place, record)
    }
}

/// The rules of `/security/external-role-mappings`.
pub(super) struct ExternalMappings;

impl Rules for ExternalMappings {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let state = &*context.state;
        let now = Clock::text(state.clock.now());
        set_known(state, EXTERNAL_MAPPINGS, record, "timestamp", now);
        mapped_role(state, (EXTERNAL_MAPPINGS, Method::Post), record)
    }

    fn modify(
        &self,
        context: &mut Context<'_>,
        _: &Key,
        _: &Record,
        _: &serde_json::Value,
        new: &mut Record,
    ) -> Result<(), Failure> {
        let state = &*context.state;
        let now = Clock::text(state.clock.now());
        set_known(state, EXTERNAL_MAPPINGS, new, "timestamp", now);
        let place = (
            "/security/external-role-mappings/{external_role}/{provider}",
            Method::Patch,
        );
        mapped_role(state, place, new)
    }
}

fn mapped_role(state: &State, place: Place, record: &Record) -> Result<(), Failure> {
    let role = record.text("ontap_role.name");
    let key = [state.cluster.uuid.clone(), role.to_owned()];
    match state
        .rows(ROLES)
        .is_some_and(|rows| rows.contains_key(key.as_slice()))
    {
        true => Ok(()),
        false => {
            let message = format!("There is no role \"{role}\" in the cluster.");
            Err(refuse(state, place, &[5_636_243], message).at("ontap_role.name"))
        }
    }
}

/// The rules of `/security/login/totps`.
pub(super) struct Totps;

impl Rules for Totps {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let owner = own(context.state, context.svm, record);
        let state = &*context.state;
        scope(state, TOTPS, record, &owner);
        let key = [owner.uuid.clone(), record.text("account.name").to_owned()];
        let account = state
            .rows("/security/accounts")
            .and_then(|rows| rows.get(key.as_slice()));
        let applications = account.and_then(|account| account.get("applications"));
        if !logins::uses_by(applications, "ssh", "totp") {
            let message = "The account has no one-time password as its second factor.";
            return Err(
                refuse(state, (TOTPS, Method::Post), &[144_834_561], message).at("account.name"),
            );
        }
        let digest = uuid("totp", &key.concat()).replace('-', "");
        set_known(
            state,
            TOTPS,
            record,
            "sha_fingerprint",
            digest.clone() + &digest,
        );
        set_known(state, TOTPS, record, "enabled", true);
        Ok(())
    }

    fn modify(
        &self,
        context: &mut Context<'_>,
        _: &Key,
        _: &Record,
        change: &serde_json::Value,
        _: &mut Record,
    ) -> Result<(), Failure> {
        if change.get("enabled").is_none() || context.caller.role == "admin" {
            return Ok(());
        }
        let place = (
            "/security/login/totps/{owner.uuid}/{account.name}",
            Method::Patch,
        );
        let message = "Only accounts with the role admin switch second factors on and off.";
        Err(refuse(context.state, place, &[144_834_564], message).at("enabled"))
    }
}

/// The rules of `/security/authentication/cluster/saml-sp`.
pub(super) struct Saml;

impl Rules for Saml {
    fn delete(&self, context: &mut Context<'_>, _: &Key, record: &Record) -> Result<(), Failure> {
        off(context.state, record, (SAML, Method::Delete), 12_320_803)
    }
}

/// The rules of `/security/authentication/cluster/oauth2/clients`.
pub(super) struct OauthClients;

impl Rules for OauthClients {
    fn delete(&self, context: &mut Context<'_>, _: &Key, _: &Record) -> Result<(), Failure> {
        let state = &*context.state;
        let settings = state.rows(OAUTH).and_then(|rows| rows.values().next());
        let place = (OAUTH_CLIENT, Method::Delete);
        settings.map_or(Ok(()), |settings| off(state, settings, place, 203_816_995))
    }
}

/// Refuses while a setting is switched on.
fn off(state: &State, settings: &Record, place: Place, code: u64) -> Result<(), Failure> {
    match settings.get("enabled") == Some(&json!(true)) {
        true => Err(refuse(
            state,
            place,
            &[code],
            "It has to be switched off first.",
        )),
        false => Ok(()),
    }
}

/// The rules of `/security/authentication/cluster/ad-proxy`.
pub(super) struct Proxy;

impl Rules for Proxy {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        an_svm(context.state, (PROXY, Method::Post), record)
    }

    fn modify(
        &self,
        context: &mut Context<'_>,
        _: &Key,
        _: &Record,
        _: &serde_json::Value,
        new: &mut Record,
    ) -> Result<(), Failure> {
        an_svm(context.state, (PROXY, Method::Patch), new)
    }
}

fn an_svm(state: &State, place: Place, record: &Record) -> Result<(), Failure> {
    match record.text("svm.uuid") == state.cluster.uuid {
        true => {
            let message = "The proxy is an SVM, not the cluster.";
            Err(refuse(state, place, &[2_621_516], message).at("svm"))
        }
        false => Ok(()),
    }
}
