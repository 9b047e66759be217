// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ssh

//! What the SSH servers of the cluster and its [SVMs](crate::glossary#svm) accept: ciphers, key exchange, MACs, host keys and limits. Who may sign in is a matter of `/security/accounts`. A list that is too narrow locks clients out, and lists replace the ones before.
//!
//! Settings of the SSH server for administrators of the cluster, one [record](crate::glossary#record).
//!
//! `/security/ssh`.

pub mod error;
pub mod field;
pub mod operation;
pub mod svms;

#[doc(inline)]
pub use crate::models::cluster_ssh_server;

/// Settings of the SSH server for administrators of the cluster, one [record](crate::glossary#record).
///
/// `/security/ssh`.
#[derive(Clone, Debug)]
pub struct Ssh {
    at: ontap_runtime::Place,
}

impl Ssh {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves what the SSH server of the cluster accepts.
    ///
    /// `GET /security/ssh`. Since 9.7.
    ///
    /// Commands: `security protocol ssh`, `security ssh`.
    pub fn get(&self) -> ontap_runtime::Get<cluster_ssh_server::ClusterSshServer> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Changes what the SSH server of the cluster accepts. A list that is sent replaces the old one and must leave at least one entry.
    ///
    /// `PATCH /security/ssh`. Since 9.7.
    ///
    /// Optional: `ciphers`, `connections_per_second`, `host_key_algorithms`, `is_rsa_in_publickey_algorithms_enabled`, `key_exchange_algorithms`, `login_grace_time`, `mac_algorithms`, `max_authentication_retry_count`, `max_instances`, `per_source_limit`.
    ///
    /// Commands: `security protocol ssh`, `security ssh`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        patch: cluster_ssh_server::ClusterSshServerPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// Settings of the SSH servers of [data SVMs](crate::glossary#data-svm), one [record](crate::glossary#record) for each. Records exist with the [SVM](crate::glossary#svm) and can only be changed.
    ///
    /// `/security/ssh/svms`.
    #[must_use]
    pub fn svms(&self) -> svms::Svms {
        svms::Svms::new(self.at.clone())
    }
}
