// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network

//! Protection of the network between the nodes of a cluster, by TLS or by TLS and IPsec. The connection between the partners of an [HA pair](crate::glossary#ha-pair) has a switch of its own, under `/security/ha-network`; traffic with clients is protected by `/security/ipsec`.
//!
//! Switch and mode of the protection, one [record](crate::glossary#record) for the cluster.
//!
//! `/security/cluster-network`.

pub mod certificates;
pub mod error;
pub mod field;
pub mod ipsec;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_cluster_network;

/// Switch and mode of the protection, one [record](crate::glossary#record) for the cluster.
///
/// `/security/cluster-network`.
#[derive(Clone, Debug)]
pub struct ClusterNetwork {
    at: ontap_runtime::Place,
}

impl ClusterNetwork {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves the protection of the cluster network.
    ///
    /// `GET /security/cluster-network`. Since 9.18.1.
    ///
    /// Commands: `security cluster-network show`.
    pub fn get(
        &self,
    ) -> ontap_runtime::Get<security_cluster_network::SecurityClusterNetwork> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Enables or disables the protection of the cluster network, or changes its mode. All nodes must be in [quorum](crate::glossary#quorum); [MetroCluster](crate::glossary#metrocluster) configurations cannot use it.
    ///
    /// `PATCH /security/cluster-network`. Since 9.18.1.
    ///
    /// Optional: `enabled`, `mode`.
    ///
    /// Commands: `security cluster-network modify`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        patch: security_cluster_network::SecurityClusterNetworkPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// Which certificate each node presents to the others. Entries cannot be removed while they are in use.
    ///
    /// `/security/cluster-network/certificates`.
    #[must_use]
    pub fn certificates(&self) -> certificates::Certificates {
        certificates::Certificates::new(self.at.clone())
    }
    /// `/security/cluster-network/ipsec`.
    #[must_use]
    pub fn ipsec(&self) -> ipsec::Ipsec {
        ipsec::Ipsec::new(self.at.clone())
    }
}
