// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/ldap

//! LDAP client of the cluster, used to authenticate its administrators. At most one exists; [SVMs](crate::glossary#svm) have theirs elsewhere, under `/name-services/ldap`.
//!
//! `/security/authentication/cluster/ldap`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::{cluster_ldap, ldap_service};

/// LDAP client of the cluster, used to authenticate its administrators. At most one exists; [SVMs](crate::glossary#svm) have theirs elsewhere, under `/name-services/ldap`.
///
/// `/security/authentication/cluster/ldap`.
#[derive(Clone, Debug)]
pub struct Ldap {
    at: ontap_runtime::Place,
}

impl Ldap {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves how the cluster uses LDAP.
    ///
    /// `GET /security/authentication/cluster/ldap`. Since 9.6.
    ///
    /// Commands: `ldap check`, `ldap check-ipv6`, `ldap show`.
    pub fn get(&self) -> ontap_runtime::Get<cluster_ldap::ClusterLdap> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Configures LDAP for the cluster. Servers are required; ONTAP tests the configuration before accepting it, unless told not to. Configure more than one server, so that a single failure does not lock [users](crate::glossary#account) out.
    ///
    /// `POST /security/authentication/cluster/ldap`. Since 9.6.
    ///
    /// Optional: `base_dn`, `base_scope`, `bind_as_cifs_server`, `bind_dn`, `bind_password`, `group_dn`, `group_membership_filter`, `group_scope`, `is_netgroup_byhost_enabled`, `ldaps_enabled`, `min_bind_level`, `netgroup_byhost_dn`, `netgroup_byhost_scope`, `netgroup_dn`, `netgroup_scope`, `port`, `query_timeout`, `schema`, `session_security`, `skip_config_validation`, `use_start_tls`, `user_dn`, `user_scope`.
    ///
    /// Defaults: `base_scope`: `subtree`, `group_scope`: `subtree`, `is_netgroup_byhost_enabled`: `false`, `ldaps_enabled`: `false`, `min_bind_level`: `simple`, `netgroup_byhost_scope`: `subtree`, `netgroup_scope`: `subtree`, `port`: `389`, `query_timeout`: `3`, `schema`: `RFC-2307`, `session_security`: `none`, `skip_config_validation`: `false`, `try_channel_binding`: `true`, `use_start_tls`: `false`, `user_scope`: `subtree`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: cluster_ldap::NewClusterLdap,
    ) -> ontap_runtime::Create<ldap_service::LdapService> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Updates how the cluster uses LDAP. ONTAP tests the new configuration first and rejects it when the servers do not respond as LDAP servers.
    ///
    /// `PATCH /security/authentication/cluster/ldap`. Since 9.6.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        patch: cluster_ldap::ClusterLdapPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// Deletes the LDAP configuration. [Accounts](crate::glossary#account) that depend on it can no longer sign in.
    ///
    /// `DELETE /security/authentication/cluster/ldap`. Since 9.6.
    pub fn delete(&self) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE))
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/authentication/cluster/ldap`, then `POST /security/authentication/cluster/ldap` or `PATCH /security/authentication/cluster/ldap`. Since 9.6.
    pub fn ensure(
        &self,
        desired: cluster_ldap::NewClusterLdap,
    ) -> ontap_runtime::Ensure<
        cluster_ldap::ClusterLdap,
        cluster_ldap::ClusterLdapPatch,
    > {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::GET,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &[],
            keys: &[],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}
