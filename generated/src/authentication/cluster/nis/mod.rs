// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/nis

//! NIS client of the cluster, used to authenticate its administrators. At most one exists.
//!
//! `/security/authentication/cluster/nis`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::cluster_nis_service;

/// NIS client of the cluster, used to authenticate its administrators. At most one exists.
///
/// `/security/authentication/cluster/nis`.
#[derive(Clone, Debug)]
pub struct Nis {
    at: ontap_runtime::Place,
}

impl Nis {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves how the cluster uses NIS, with the servers it is bound to.
    ///
    /// `GET /security/authentication/cluster/nis`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<cluster_nis_service::ClusterNisService> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Configures NIS for the cluster: one domain with up to ten servers.
    ///
    /// `POST /security/authentication/cluster/nis`. Since 9.6.
    ///
    /// Required: `domain`, `servers`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: cluster_nis_service::NewClusterNisService,
    ) -> ontap_runtime::Create<cluster_nis_service::ClusterNisService> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Updates the NIS domain or its servers. A new domain requires the servers to be sent as well.
    ///
    /// `PATCH /security/authentication/cluster/nis`. Since 9.6.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        patch: cluster_nis_service::ClusterNisServicePatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// Deletes the NIS configuration. [Accounts](crate::glossary#account) that depend on it can no longer sign in.
    ///
    /// `DELETE /security/authentication/cluster/nis`. Since 9.6.
    pub fn delete(&self) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE))
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/authentication/cluster/nis`, then `POST /security/authentication/cluster/nis` or `PATCH /security/authentication/cluster/nis`. Since 9.6.
    pub fn ensure(
        &self,
        desired: cluster_nis_service::NewClusterNisService,
    ) -> ontap_runtime::Ensure<
        cluster_nis_service::ClusterNisService,
        cluster_nis_service::ClusterNisServicePatch,
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
