// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/ad-proxy

//! `/security/authentication/cluster/ad-proxy`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::cluster_ad_proxy;

/// `/security/authentication/cluster/ad-proxy`.
#[derive(Clone, Debug)]
pub struct AdProxy {
    at: ontap_runtime::Place,
}

impl AdProxy {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/authentication/cluster/ad-proxy`. Since 9.7.
    ///
    /// Commands: `security login domain-tunnel show`.
    pub fn get(&self) -> ontap_runtime::Get<cluster_ad_proxy::ClusterAdProxy> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Creates one.
    ///
    /// `POST /security/authentication/cluster/ad-proxy`. Since 9.7.
    ///
    /// Required: `svm.name` or `svm.uuid`.
    ///
    /// Commands: `security login domain-tunnel create`.
    ///
    /// Error codes: 2621516, 2621706.
    pub fn create(
        &self,
        body: cluster_ad_proxy::NewClusterAdProxy,
    ) -> ontap_runtime::Create<cluster_ad_proxy::ClusterAdProxy> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Modifies it.
    ///
    /// `PATCH /security/authentication/cluster/ad-proxy`. Since 9.7.
    ///
    /// Commands: `security login domain-tunnel modify`.
    ///
    /// Error codes: 2621516, 2621706.
    pub fn update(
        &self,
        patch: cluster_ad_proxy::ClusterAdProxyPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// Deletes it.
    ///
    /// `DELETE /security/authentication/cluster/ad-proxy`. Since 9.7.
    ///
    /// Commands: `security login domain-tunnel delete`.
    pub fn delete(&self) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE))
    }
}
