// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/nis

//! `/security/authentication/cluster/nis`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::cluster_nis_service;

/// `/security/authentication/cluster/nis`.
#[derive(Clone, Debug)]
pub struct Nis {
    at: ontap_runtime::Place,
}

impl Nis {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/authentication/cluster/nis`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<cluster_nis_service::ClusterNisService> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Creates one.
    ///
    /// `POST /security/authentication/cluster/nis`. Since 9.6.
    ///
    /// Required: `domain`, `servers`.
    ///
    /// Error codes: 1966253, 3276933, 3276964, 13434916, 23724086, 23724087, 23724109, 23724111, 23724112, 23724130, 23724132.
    pub fn create(
        &self,
        body: cluster_nis_service::NewClusterNisService,
    ) -> ontap_runtime::Create<cluster_nis_service::ClusterNisService> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Modifies it.
    ///
    /// `PATCH /security/authentication/cluster/nis`. Since 9.6.
    ///
    /// Error codes: 1966253, 3276933, 3276964, 23724109, 23724112, 23724130, 23724132.
    pub fn update(
        &self,
        patch: cluster_nis_service::ClusterNisServicePatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// Deletes it.
    ///
    /// `DELETE /security/authentication/cluster/nis`. Since 9.6.
    pub fn delete(&self) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE))
    }
}
