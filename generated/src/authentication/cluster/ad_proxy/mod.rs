// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/ad-proxy

//! The [data SVM](crate::glossary#data-svm) through which administrators of the cluster are authenticated by Active Directory (the [domain tunnel](crate::glossary#domain-tunnel)). At most one exists.
//!
//! `/security/authentication/cluster/ad-proxy`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::cluster_ad_proxy;

/// The [data SVM](crate::glossary#data-svm) through which administrators of the cluster are authenticated by Active Directory (the [domain tunnel](crate::glossary#domain-tunnel)). At most one exists.
///
/// `/security/authentication/cluster/ad-proxy`.
#[derive(Clone, Debug)]
pub struct AdProxy {
    at: ontap_runtime::Place,
}

impl AdProxy {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves the [SVM](crate::glossary#svm) that serves as the Active Directory tunnel.
    ///
    /// `GET /security/authentication/cluster/ad-proxy`. Since 9.7.
    ///
    /// Commands: `security login domain-tunnel show`.
    pub fn get(&self) -> ontap_runtime::Get<cluster_ad_proxy::ClusterAdProxy> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Configures a [data SVM](crate::glossary#data-svm) as the Active Directory tunnel for administrators of the cluster.
    ///
    /// `POST /security/authentication/cluster/ad-proxy`. Since 9.7.
    ///
    /// Required: `svm.name` or `svm.uuid`.
    ///
    /// Commands: `security login domain-tunnel create`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: cluster_ad_proxy::NewClusterAdProxy,
    ) -> ontap_runtime::Create<cluster_ad_proxy::ClusterAdProxy> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Moves the Active Directory tunnel to another [data SVM](crate::glossary#data-svm).
    ///
    /// `PATCH /security/authentication/cluster/ad-proxy`. Since 9.7.
    ///
    /// Commands: `security login domain-tunnel modify`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        patch: cluster_ad_proxy::ClusterAdProxyPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// Removes the Active Directory tunnel. Domain [users](crate::glossary#account) can then no longer sign in to the cluster.
    ///
    /// `DELETE /security/authentication/cluster/ad-proxy`. Since 9.7.
    ///
    /// Commands: `security login domain-tunnel delete`.
    pub fn delete(&self) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE))
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/authentication/cluster/ad-proxy`, then `POST /security/authentication/cluster/ad-proxy` or `PATCH /security/authentication/cluster/ad-proxy`. Since 9.7.
    pub fn ensure(
        &self,
        desired: cluster_ad_proxy::NewClusterAdProxy,
    ) -> ontap_runtime::Ensure<
        cluster_ad_proxy::ClusterAdProxy,
        cluster_ad_proxy::ClusterAdProxyPatch,
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
