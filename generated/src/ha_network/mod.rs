// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ha-network

//! Encryption of the connection between the partners of an [HA pair](crate::glossary#ha-pair), over which the log of writes (NVLOG) is mirrored. The network between all nodes is protected under `/security/cluster-network`.
//!
//! The switch for the encryption, with a [record](crate::glossary#record) for each node.
//!
//! `/security/ha-network`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::security_ha_network;

/// The switch for the encryption, with a [record](crate::glossary#record) for each node.
///
/// `/security/ha-network`.
#[derive(Clone, Debug)]
pub struct HaNetwork {
    at: ontap_runtime::Place,
}

impl HaNetwork {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves whether the connection between HA partners is encrypted.
    ///
    /// `GET /security/ha-network`. Since 9.18.1.
    ///
    /// Commands: `security ha-network show`.
    pub fn get(&self) -> ontap_runtime::Get<security_ha_network::SecurityHaNetwork> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Enables or disables the encryption between HA partners. [MetroCluster](crate::glossary#metrocluster) configurations cannot use it.
    ///
    /// `PATCH /security/ha-network`. Since 9.18.1.
    ///
    /// Optional: `enabled`.
    ///
    /// Commands: `security ha-network modify`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        patch: security_ha_network::SecurityHaNetworkPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
}
