// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network/ipsec/associations

//! What the nodes have negotiated with each other, by IKE and for IPsec itself, with counters.
//!
//! `/security/cluster-network/ipsec/associations`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_cluster_network_ipsec_association;

/// What the nodes have negotiated with each other, by IKE and for IPsec itself, with counters.
///
/// `/security/cluster-network/ipsec/associations`.
#[derive(Clone, Debug)]
pub struct Associations {
    at: ontap_runtime::Place,
}

impl Associations {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the security associations between nodes.
    ///
    /// `GET /security/cluster-network/ipsec/associations`. Since 9.19.1.
    ///
    /// Commands: `security cluster-network ipsec show-ikesa`, `security cluster-network ipsec show-ipsecsa`.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<
        security_cluster_network_ipsec_association::SecurityClusterNetworkIpsecAssociation,
    > {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one security association between nodes.
    ///
    /// `GET /security/cluster-network/ipsec/associations/{uuid}`. Since 9.19.1.
    ///
    /// Commands: `security cluster-network ipsec show-ikesa`, `security cluster-network ipsec show-ipsecsa`.
    pub fn get(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<
        security_cluster_network_ipsec_association::SecurityClusterNetworkIpsecAssociation,
    > {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(uuid))
    }
}
