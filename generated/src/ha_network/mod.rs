// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ha-network

//! `/security/ha-network`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::security_ha_network;

/// `/security/ha-network`.
#[derive(Clone, Debug)]
pub struct HaNetwork {
    at: ontap_runtime::Place,
}

impl HaNetwork {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/ha-network`. Since 9.18.1.
    ///
    /// Commands: `security ha-network show`.
    pub fn get(&self) -> ontap_runtime::Get<security_ha_network::SecurityHaNetwork> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Modifies it.
    ///
    /// `PATCH /security/ha-network`. Since 9.18.1.
    ///
    /// Optional: `enabled`.
    ///
    /// Commands: `security ha-network modify`.
    ///
    /// Error codes: 70385664, 70385666, 70385667, 70385671, 70385673, 70385677.
    pub fn update(
        &self,
        patch: security_ha_network::SecurityHaNetworkPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
}
