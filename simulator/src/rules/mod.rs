//! What ONTAP does with particular endpoints beyond what its document says.
//!
//! The engine does everything that follows from the document: access, types, defaults, required properties, keys,
//! duplicates. It asks the rules of a table at fixed points. `docs/simulator.md` lists which rules are real.

mod accounts;
mod approval;
mod audit;
pub(crate) mod certificates;
mod directory;
pub(crate) mod duration;
mod elevation;
mod ipsec;
mod keys;
mod logins;
mod messages;
mod password;
mod paths;
mod privileges;
mod publickeys;
mod roles;
mod support;
mod svms;

use std::borrow::Cow;

use serde_json::Value;

use crate::failure::Failure;
use crate::store::{Identity, Key, Record, State};

use roles::ROLES;
pub(crate) use roles::{PRIVILEGES, commands_in_roles, privileges_follow_roles};

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// Name of the account.
    pub name: String,
    /// Its role.
    pub role: String,
    /// The cluster or SVM that the account belongs to.
    pub owner: Identity,
}

/// What a rule may look at and change besides the record.
pub struct Context<'c> {
    /// The cluster.
    pub state: &'c mut State,
    /// Who asks.
    pub caller: &'c Caller,
    /// The SVM that the request is tunnelled to, or the one of the caller's account; nothing for the cluster.
    pub svm: Option<&'c Identity>,
    /// Query parameters of this operation that are no filters, such as `force`, by name.
    pub parameters: &'c [(String, String)],
}

impl Context<'_> {
    /// A query parameter.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// The rules of one table. What is not overridden is generic.
pub trait Rules: Send + Sync {
    /// Before a record is added: checks it and fills in what ONTAP computes. `above` holds the path keys of the URL.
    /// The engine has already resolved `owner` and `svm`, set defaults and made a `uuid` where the key is one. It takes
    /// the record's key afterwards, so a rule may set properties that are keys.
    ///
    /// # Errors
    ///
    /// What ONTAP would refuse.
    fn create(
        &self,
        _: &mut Context<'_>,
        _above: &[String],
        _: &mut Record,
    ) -> Result<(), Failure> {
        Ok(())
    }

    /// Completes a record that a seed file brings: what it would have become had it been created.
    ///
    /// # Errors
    ///
    /// What ONTAP would refuse; then the record stays as it is.
    fn seeded(
        &self,
        context: &mut Context<'_>,
        above: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        self.create(context, above, record)
    }

    /// Before a record is replaced by a changed one. `change` is what was sent, normalised.
    ///
    /// # Errors
    ///
    /// What ONTAP would refuse.
    fn modify(
        &self,
        _: &mut Context<'_>,
        _: &Key,
        _old: &Record,
        _change: &Value,
        _new: &mut Record,
    ) -> Result<(), Failure> {
        Ok(())
    }

    /// Before a record is removed.
    ///
    /// # Errors
    ///
    /// What ONTAP would refuse.
    fn delete(&self, _: &mut Context<'_>, _: &Key, _: &Record) -> Result<(), Failure> {
        Ok(())
    }

    /// After a record was added, replaced (`Some`) or removed (`None`): what follows elsewhere.
    fn after(&self, _: &mut Context<'_>, _: &Key, _: Option<&Record>) {}

    /// What a reader sees of a record, where that is more than what is stored. Called for every record of a scan, so
    /// it has to be cheap, and borrowed where nothing is added.
    fn view<'r>(&self, _: &State, _: &Key, record: &'r Record) -> Cow<'r, Value> {
        Cow::Borrowed(&record.value)
    }

    /// What the reply to a successful POST holds besides links, for endpoints that return what is never shown again.
    fn created(&self, _: &State, _: &Key, _: &Record) -> Option<Value> {
        None
    }
}

/// An endpoint that only acts, such as `/security/certificates/{ca.uuid}/sign`.
pub trait Action: Send + Sync {
    /// Acts. `keys` are the path keys, `body` was checked against the document. The result is the body of the reply.
    ///
    /// # Errors
    ///
    /// What ONTAP would refuse.
    fn act(
        &self,
        context: &mut Context<'_>,
        keys: &[String],
        body: &Value,
    ) -> Result<Value, Failure>;
}

struct Generic;

impl Rules for Generic {}

/// The tables with rules of their own.
const RULES: &[(&str, &dyn Rules)] = &[
    ("/security/accounts", &accounts::Accounts),
    ("/security/audit/destinations", &audit::Destinations),
    (
        "/security/authentication/cluster/ad-proxy",
        &directory::Proxy,
    ),
    (
        "/security/authentication/cluster/oauth2/clients",
        &directory::OauthClients,
    ),
    ("/security/authentication/cluster/saml-sp", &directory::Saml),
    (
        "/security/authentication/publickeys",
        &publickeys::PublicKeys,
    ),
    ("/security/certificates", &certificates::Certificates),
    (
        "/security/external-role-mappings",
        &directory::ExternalMappings,
    ),
    ("/security/group/role-mappings", &directory::GroupMappings),
    ("/security/groups", &directory::Groups),
    ("/security/ipsec", &ipsec::Settings),
    ("/security/ipsec/ca-certificates", &ipsec::Authorities),
    ("/security/ipsec/policies", &ipsec::Policies),
    ("/security/jit-privilege-users", &elevation::Users),
    ("/security/jit-privileges", &elevation::Limits),
    ("/security/key-managers", &keys::Managers),
    (
        "/security/key-managers/{security_key_manager.uuid}/auth-keys",
        &keys::AuthenticationKeys,
    ),
    ("/security/key-managers/{uuid}/key-servers", &keys::Servers),
    ("/security/login/messages", &messages::Messages),
    ("/security/login/totps", &directory::Totps),
    ("/security/multi-admin-verify", &approval::Settings),
    (
        "/security/multi-admin-verify/approval-groups",
        &approval::Groups,
    ),
    ("/security/multi-admin-verify/requests", &approval::Requests),
    ("/security/multi-admin-verify/rules", &approval::Operations),
    (ROLES, &roles::Roles),
    (PRIVILEGES, &privileges::Privileges),
    ("/svm/svms", &svms::Svms),
];

/// The actions that do something.
const ACTIONS: &[(&str, &dyn Action)] = &[
    ("/security/authentication/password", &password::Change),
    ("/security/aws-kms/{aws_kms.uuid}/rekey-external", &AWS),
    ("/security/aws-kms/{aws_kms.uuid}/rekey-internal", &AWS),
    ("/security/aws-kms/{aws_kms.uuid}/restore", &AWS),
    (
        "/security/azure-key-vaults/{azure_key_vault.uuid}/rekey-external",
        &AZURE,
    ),
    (
        "/security/azure-key-vaults/{azure_key_vault.uuid}/rekey-internal",
        &AZURE,
    ),
    (
        "/security/azure-key-vaults/{azure_key_vault.uuid}/restore",
        &AZURE,
    ),
    ("/security/azure-key-vaults/{uuid}/rekey-internal", &AZURE),
    ("/security/azure-key-vaults/{uuid}/restore", &AZURE),
    ("/security/barbican-kms/{uuid}/rekey-internal", &BARBICAN),
    ("/security/barbican-kms/{uuid}/restore", &BARBICAN),
    (
        "/security/certificate-signing-request",
        &certificates::Request,
    ),
    ("/security/certificates/{ca.uuid}/sign", &certificates::Sign),
    ("/security/gcp-kms/{gcp_kms.uuid}/rekey-external", &GCP),
    ("/security/gcp-kms/{gcp_kms.uuid}/rekey-internal", &GCP),
    ("/security/gcp-kms/{gcp_kms.uuid}/restore", &GCP),
    ("/security/gcp-kms/{uuid}/rekey-internal", &GCP),
    ("/security/gcp-kms/{uuid}/restore", &GCP),
    (keys::MIGRATE, &keys::Migrate),
    (keys::RESTORE, &keys::OnRecord("/security/key-managers")),
];

static AWS: keys::OnRecord = keys::OnRecord("/security/aws-kms");
static AZURE: keys::OnRecord = keys::OnRecord("/security/azure-key-vaults");
static BARBICAN: keys::OnRecord = keys::OnRecord("/security/barbican-kms");
static GCP: keys::OnRecord = keys::OnRecord("/security/gcp-kms");

/// The rules of a table, by the template of its collection or singleton.
pub fn of(path: &str) -> &'static dyn Rules {
    let found = RULES.iter().find(|(known, _)| *known == path);
    found.map_or(&Generic, |(_, rules)| *rules)
}

/// What an action endpoint does, by its template; nothing where only the document is checked.
pub fn action(template: &str) -> Option<&'static dyn Action> {
    let found = ACTIONS.iter().find(|(known, _)| *known == template);
    found.map(|(_, action)| *action)
}

/// The templates of tables and actions that have rules of their own.
pub fn own() -> impl Iterator<Item = &'static str> {
    let tables = RULES.iter().map(|(template, _)| *template);
    tables.chain(ACTIONS.iter().map(|(template, _)| *template))
}

/// Checked before every write, whatever the endpoint: multi-admin verification may ask for approval first. The path is
/// the one of the request, still encoded, with or without `/api`.
///
/// # Errors
///
/// When the request has to be approved first.
pub fn guard(
    context: &mut Context<'_>,
    method: crate::model::Method,
    path: &str,
) -> Result<(), Failure> {
    approval::guard(context, method, path)
}
