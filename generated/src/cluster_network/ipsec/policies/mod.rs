// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network/ipsec/policies

//! Policies that ONTAP makes for the traffic between nodes. They can only be read.
//!
//! `/security/cluster-network/ipsec/policies`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_cluster_network_ipsec_policy;

/// Policies that ONTAP makes for the traffic between nodes. They can only be read.
///
/// `/security/cluster-network/ipsec/policies`.
#[derive(Clone, Debug)]
pub struct Policies {
    at: ontap_runtime::Place,
}

impl Policies {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the IPsec policies of the cluster network.
    ///
    /// `GET /security/cluster-network/ipsec/policies`. Since 9.19.1.
    ///
    /// Commands: `security cluster-network ipsec policy show`.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<
        security_cluster_network_ipsec_policy::SecurityClusterNetworkIpsecPolicy,
    > {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one IPsec policy of a node.
    ///
    /// `GET /security/cluster-network/ipsec/policies/{node.uuid}/{uuid}`. Since 9.19.1.
    ///
    /// Commands: `security cluster-network ipsec policy show`.
    pub fn get(
        &self,
        node_uuid: impl Into<ontap_runtime::Key>,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<
        security_cluster_network_ipsec_policy::SecurityClusterNetworkIpsecPolicy,
    > {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(node_uuid).key(uuid))
    }
}
