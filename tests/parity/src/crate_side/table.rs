//! Which method of the crate stands for which path and call.

use std::pin::Pin;

use ontap_security::{
    Client, Method, Resources, accounts, anti_ransomware, audit, authentication, aws_kms,
};
use ontap_security::{
    azure_key_vaults, barbican_kms, certificates, cluster_network, external_role_mappings, gcp_kms,
    group, groups,
};
use ontap_security::{ipsec, jit_privilege_users, jit_privileges, key_managers, key_stores, login};
use ontap_security::{multi_admin_verify, roles, ssh, webauthn};
use serde_json::{Value, json};

use super::{Outcome, body, forms};
use crate::plan::Step;

/// One form of a resource. `$k` are the indexes of the resource's own keys.
macro_rules! form {
    (list $at:ident $step:ident [$($k:literal)*] $key:tt) => { forms::list($at.list(), $step).await };
    (get $at:ident $step:ident [$($k:literal)*] $key:tt) => {{
        let own = $step.own();
        let own = own.as_slice();
        forms::get($at.get($(key(own, $k)),*), $step).await
    }};
    (create $at:ident $step:ident [$($k:literal)*] $key:tt) => {
        forms::create($at.create(body::new($step.body.as_ref())?), $step).await
    };
    (create_many $at:ident $step:ident [$($k:literal)*] $key:tt) => {{
        let bodies: Result<Vec<_>, _> = $step.records.iter().flatten().map(|b| body::new(Some(b))).collect();
        forms::create_many($at.create_many(bodies?), $step).await
    }};
    (update $at:ident $step:ident [$($k:literal)*] $key:tt) => {{
        let own = $step.own();
        let own = own.as_slice();
        let patch = body::patch($step.body.as_ref());
        let read = || $at.get($(key(own, $k)),*);
        forms::update($at.update($(key(own, $k),)* patch), read, $step).await
    }};
    (update_only $at:ident $step:ident [$($k:literal)*] $key:tt) => {{
        let own = $step.own();
        let own = own.as_slice();
        let read = || $at.get($(key(own, $k)),*);
        forms::update($at.update($(key(own, $k)),*), read, $step).await
    }};
    (update_where $at:ident $step:ident [$($k:literal)*] $key:tt) => {
        forms::update_where($at.update_where(body::patch($step.body.as_ref())), $step).await
    };
    (update_where_only $at:ident $step:ident [$($k:literal)*] $key:tt) => {
        forms::update_where($at.update_where(), $step).await
    };
    (update_many $at:ident $step:ident [$($k:literal)*] ($key:path)) => {{
        let mut records = Vec::new();
        for (own, patch) in forms::keyed($step) {
            type Key = $key;
            records.push((Key::new($(key(&own, $k)),*), body::patch(patch)));
        }
        forms::update_many($at.update_many(records), $step).await
    }};
    (delete $at:ident $step:ident [$($k:literal)*] $key:tt) => {{
        let own = $step.own();
        let own = own.as_slice();
        forms::delete($at.delete($(key(own, $k)),*), $step).await
    }};
    (delete_where $at:ident $step:ident [$($k:literal)*] $key:tt) => {
        forms::delete_where($at.delete_where(), $step).await
    };
    (delete_many $at:ident $step:ident [$($k:literal)*] ($key:path)) => {{
        type Key = $key;
        let keys: Vec<_> = forms::keyed($step).map(|(own, _)| Key::new($(key(&own, $k)),*)).collect();
        forms::delete_many($at.delete_many(keys), $step).await
    }};
    (change $at:ident $step:ident [$($k:literal)*] $key:tt) => {
        forms::create($at.change(body::new($step.body.as_ref())?), $step).await
    };
    // What is left are actions, without a body of their own and with one.
    (bare $action:ident $at:ident $step:ident [$($k:literal)*] $key:tt) => {{
        let own = $step.own();
        let own = own.as_slice();
        forms::act($at.$action($(key(own, $k)),*), $step).await
    }};
    ($action:ident $at:ident $step:ident [$($k:literal)*] $key:tt) => {{
        let own = $step.own();
        let own = own.as_slice();
        forms::act($at.$action($(key(own, $k),)* body::new($step.body.as_ref())?), $step).await
    }};
}

/// The resources: path, keys of its own, type of the key, how to get there, forms, and actions without a body.
macro_rules! resources {
    ($step:ident; $($path:literal $keys:tt $key:tt = $at:expr => $($form:ident)* $(| $($bare:ident)*)?;)*) => {
        match $step.path.as_str() {
            $($path => {
                let at = $at;
                $(if forms::is(stringify!($form), $step) {
                    let run = async move { form!($form at $step $keys $key) };
                    return Some((Box::pin(run) as Pin<Box<dyn Future<Output = Outcome>>>).await);
                })*
                $($(if forms::is(stringify!($bare), $step) {
                    let run = async move { form!(bare $bare at $step $keys $key) };
                    return Some((Box::pin(run) as Pin<Box<dyn Future<Output = Outcome>>>).await);
                })*)?
                None
            })*
            _ => None,
        }
    };
}

fn key(own: &[String], index: usize) -> &str {
    own.get(index).map_or("", String::as_str)
}

/// Carries a step out through the method that stands for it; nothing when there is none.
pub(super) async fn run(client: &Client, step: &Step) -> Option<Outcome> {
    let known = match step.call.as_str() {
        // The Python client takes it for an action of the collection above.
        "certificate_signing_request" => Some(sign_request(client, step).await),
        _ => typed(client, step).await,
    };
    if known.is_none() && step.absent {
        return Some(by_path(client, step).await);
    }
    known
}

async fn sign_request(client: &Client, step: &Step) -> Outcome {
    let request = client.security().certificate_signing_request();
    forms::act(request.create(body::new(step.body.as_ref())?), step).await
}

/// What neither the release nor the crate has goes by path, so that the answer can be compared.
async fn by_path(client: &Client, step: &Step) -> Outcome {
    let method = match step.call.as_str() {
        "patch" | "patch_collection" => Method::Patch,
        "delete" | "delete_collection" => Method::Delete,
        "get" | "get_collection" | "fast_get_collection" | "count_collection" | "find" => {
            Method::Get
        }
        _ => Method::Post,
    };
    let on_collection =
        step.call.ends_with("_collection") || matches!(step.call.as_str(), "find" | "post");
    let own = if on_collection {
        Vec::new()
    } else {
        step.own()
    };
    let path = format!("{}{}", step.path, "/{key}".repeat(own.len()));
    let request = step
        .above
        .iter()
        .chain(&own)
        .fold(client.request(method, path), |request, key| {
            request.key(key)
        });
    let asked = step
        .query
        .iter()
        .map(|(name, value)| (name, forms::text(value)));
    let request = asked.fold(request, |request, (name, value)| request.query(name, value));
    let request = match (step.call.as_str(), step.query.contains_key("fields")) {
        ("count_collection", _) => request.query("return_records", "false"),
        ("find", false) => request.query("fields", "*"),
        _ => request,
    };
    let request = match method {
        Method::Get | Method::Delete => request,
        _ => request.json(step.body.as_ref().unwrap_or(&json!({}))),
    };
    let reply = request.await?;
    Ok(reply.json::<Value>()?)
}

#[allow(
    unused_variables,
    reason = "a resource without keys, or without forms that need them"
)]
#[allow(clippy::too_many_lines, reason = "one line for each resource")]
async fn typed(client: &Client, step: &Step) -> Option<Outcome> {
    let top = client.security();
    let above = |index: usize| key(&step.above, index);
    resources! { step;
        "/cluster" [] () = client.cluster() => get;
        "/cluster/jobs" [0] () = client.cluster().jobs() => list get update_only update_where_only;
        "/security" [] () = top => get update;
        "/security/accounts" [0 1] (accounts::AccountKey) = top.accounts()
            => list get create create_many update update_where update_many delete delete_where delete_many;
        "/security/anti-ransomware" [] () = top.anti_ransomware() => get update;
        "/security/anti-ransomware/auto-enable" [] () = top.anti_ransomware().auto_enable() => get update;
        "/security/anti-ransomware/storage-unit/entropy-stats" [0 1 2] ()
            = top.anti_ransomware().storage_unit().entropy_stats() => list get;
        "/security/anti-ransomware/storage-unit/suspects" [0] (anti_ransomware::storage_unit::suspects::SuspectKey)
            = top.anti_ransomware().storage_unit().suspects() => list get delete delete_where delete_many;
        "/security/anti-ransomware/suspects" [0] (anti_ransomware::suspects::SuspectKey)
            = top.anti_ransomware().suspects() => list delete delete_where delete_many;
        "/security/anti-ransomware/volume/entropy-stats" [0 1 2] ()
            = top.anti_ransomware().volume().entropy_stats() => list get;
        "/security/audit" [] () = top.audit() => get update;
        "/security/audit/destinations" [0 1] (audit::destinations::DestinationKey) = top.audit().destinations()
            => list get create create_many update update_where update_many delete delete_where delete_many;
        "/security/audit/messages" [] () = top.audit().messages() => list;
        "/security/authentication/cluster/ad-proxy" [] () = top.authentication().cluster().ad_proxy()
            => get create update delete;
        "/security/authentication/cluster/ldap" [] () = top.authentication().cluster().ldap()
            => get create update delete;
        "/security/authentication/cluster/nis" [] () = top.authentication().cluster().nis()
            => get create update delete;
        "/security/authentication/cluster/oauth2" [] () = top.authentication().cluster().oauth2() => get update;
        "/security/authentication/cluster/oauth2/clients" [0] (authentication::cluster::oauth2::clients::ClientKey)
            = top.authentication().cluster().oauth2().clients()
            => list get create create_many delete delete_where delete_many;
        "/security/authentication/cluster/oidc" [] () = top.authentication().cluster().oidc()
            => get create update delete;
        "/security/authentication/cluster/saml-sp" [] () = top.authentication().cluster().saml_sp()
            => get create update delete;
        "/security/authentication/cluster/saml-sp/default-metadata" [] ()
            = top.authentication().cluster().saml_sp().default_metadata() => get create delete;
        "/security/authentication/duo/groups" [0 1] (authentication::duo::groups::GroupKey)
            = top.authentication().duo().groups()
            => list get create create_many update update_where update_many delete delete_where delete_many;
        "/security/authentication/duo/profiles" [0] (authentication::duo::profiles::ProfileKey)
            = top.authentication().duo().profiles()
            => list get create create_many update update_where update_many delete delete_where delete_many;
        "/security/authentication/password" [] () = top.authentication().password() => change;
        "/security/authentication/publickeys" [0 1 2] (authentication::publickeys::PublickeyKey)
            = top.authentication().publickeys()
            => list get create create_many update update_where update_many delete delete_where delete_many;
        "/security/aws-kms" [0] (aws_kms::AwsKmKey) = top.aws_kms()
            => list get create create_many update update_where update_many delete delete_where delete_many
               rekey_external | rekey_internal restore;
        "/security/azure-key-vaults" [0] (azure_key_vaults::AzureKeyVaultKey) = top.azure_key_vaults()
            => list get create create_many update update_where update_many delete delete_where delete_many
               rekey_external | rekey_internal restore;
        "/security/barbican-kms" [0] (barbican_kms::BarbicanKmKey) = top.barbican_kms()
            => list get create create_many update update_where update_many | rekey_internal restore;
        "/security/certificates" [0] (certificates::CertificateKey) = top.certificates()
            => list get create create_many delete delete_where delete_many sign;
        "/security/cluster-network" [] () = top.cluster_network() => get update;
        "/security/cluster-network/certificates" [0] (cluster_network::certificates::CertificateKey)
            = top.cluster_network().certificates()
            => list get create create_many update update_where update_many delete delete_where delete_many;
        "/security/cluster-network/ipsec/associations" [0] () = top.cluster_network().ipsec().associations() => list get;
        "/security/cluster-network/ipsec/policies" [0 1] () = top.cluster_network().ipsec().policies() => list get;
        "/security/external-role-mappings" [0 1] (external_role_mappings::ExternalRoleMappingKey)
            = top.external_role_mappings()
            => list get create create_many update update_where update_many delete delete_where delete_many;
        "/security/gcp-kms" [0] (gcp_kms::GcpKmKey) = top.gcp_kms()
            => list get create create_many update update_where update_many delete delete_where delete_many
               rekey_external | rekey_internal restore;
        "/security/group/role-mappings" [0 1] (group::role_mappings::RoleMappingKey) = top.group().role_mappings()
            => list get create create_many update update_where update_many delete delete_where delete_many;
        "/security/groups" [0 1 2] (groups::GroupKey) = top.groups()
            => list get create create_many update update_where update_many delete delete_where delete_many;
        "/security/ha-network" [] () = top.ha_network() => get update;
        "/security/ipsec" [] () = top.ipsec() => get update;
        "/security/ipsec/ca-certificates" [0] (ipsec::ca_certificates::CaCertificateKey)
            = top.ipsec().ca_certificates() => list get create create_many delete delete_where delete_many;
        "/security/ipsec/policies" [0] (ipsec::policies::PolicyKey) = top.ipsec().policies()
            => list get create create_many update update_where update_many delete delete_where delete_many;
        "/security/ipsec/security-associations" [0] () = top.ipsec().security_associations() => list get;
        "/security/jit-privilege-users" [0 1 2] (jit_privilege_users::JitPrivilegeUserKey)
            = top.jit_privilege_users() => list get create create_many delete delete_where delete_many;
        "/security/jit-privileges" [0 1] (jit_privileges::JitPrivilegeKey) = top.jit_privileges()
            => list get update update_where update_many;
        "/security/key-manager-configs" [] () = top.key_manager_configs() => get update;
        "/security/key-managers" [0] (key_managers::KeyManagerKey) = top.key_managers()
            => list get create create_many update update_where update_many delete delete_where delete_many
               migrate restore;
        "/security/key-managers/{uuid}/auth-keys" [0] (key_managers::auth_keys::AuthKeyKey)
            = top.key_managers().auth_keys(above(0))
            => list get create create_many delete delete_where delete_many;
        "/security/key-managers/{uuid}/key-servers" [0] (key_managers::key_servers::KeyServerKey)
            = top.key_managers().key_servers(above(0))
            => list get create create_many update update_where update_many delete delete_where delete_many;
        "/security/key-managers/{uuid}/keys/{node.uuid}/key-ids" [0] ()
            = top.key_managers().keys(above(0)).key_ids(above(1)) => list get;
        "/security/key-stores" [0] (key_stores::KeyStoreKey) = top.key_stores()
            => list get update update_where update_many delete delete_where delete_many;
        "/security/login/messages" [0] (login::messages::MessageKey) = top.login().messages()
            => list get update update_where update_many;
        "/security/login/totps" [0 1] (login::totps::TotpKey) = top.login().totps()
            => list get create create_many update update_where update_many delete delete_where delete_many;
        "/security/login/whoami" [] () = top.login().whoami() => get;
        "/security/multi-admin-verify" [] () = top.multi_admin_verify() => get update;
        "/security/multi-admin-verify/approval-groups" [0 1] (multi_admin_verify::approval_groups::ApprovalGroupKey)
            = top.multi_admin_verify().approval_groups()
            => list get create create_many update update_where update_many delete delete_where delete_many;
        "/security/multi-admin-verify/requests" [0] (multi_admin_verify::requests::RequestKey)
            = top.multi_admin_verify().requests()
            => list get create create_many update update_where update_many delete delete_where delete_many;
        "/security/multi-admin-verify/rules" [0 1] (multi_admin_verify::rules::RuleKey)
            = top.multi_admin_verify().rules()
            => list get create create_many update update_where update_many delete delete_where delete_many;
        "/security/roles" [0 1] (roles::RoleKey) = top.roles()
            => list get create create_many delete delete_where delete_many;
        "/security/roles/{owner.uuid}/{name}/privileges" [0] (roles::privileges::PrivilegeKey)
            = top.roles().privileges(above(0), above(1))
            => list get create create_many update update_where update_many delete delete_where delete_many;
        "/security/ssh" [] () = top.ssh() => get update;
        "/security/ssh/svms" [0] (ssh::svms::SvmKey) = top.ssh().svms() => list get update update_where update_many;
        "/security/webauthn/credentials" [0 1 2 3] (webauthn::credentials::CredentialKey)
            = top.webauthn().credentials() => list get delete delete_where delete_many;
        "/security/webauthn/global-settings" [0] (webauthn::global_settings::GlobalSettingKey)
            = top.webauthn().global_settings() => list get update update_where update_many;
        "/security/webauthn/supported-algorithms" [0 1] () = top.webauthn().supported_algorithms() => list get;
    }
}
