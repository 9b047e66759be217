// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec

//! `/security/ipsec`.

pub mod ca_certificates;
pub mod error;
pub mod field;
pub mod operation;
pub mod policies;
pub mod security_associations;

#[doc(inline)]
pub use crate::models::ipsec;

/// `/security/ipsec`.
#[derive(Clone, Debug)]
pub struct Ipsec {
    at: ontap_runtime::Place,
}

impl Ipsec {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/ipsec`. Since 9.8.
    ///
    /// Commands: `security ipsec config show`.
    pub fn get(&self) -> ontap_runtime::Get<ipsec::Ipsec> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Modifies it.
    ///
    /// `PATCH /security/ipsec`. Since 9.8.
    ///
    /// Optional: `enabled`, `offload_enabled`, `replay_window`.
    ///
    /// Commands: `security ipsec config modify`.
    ///
    /// Error codes: 66256898, 66256899, 66256913, 66256915, 66257007, 66257199, 66257496.
    pub fn update(&self, patch: ipsec::IpsecPatch) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// `/security/ipsec/ca-certificates`.
    #[must_use]
    pub fn ca_certificates(&self) -> ca_certificates::CaCertificates {
        ca_certificates::CaCertificates::new(self.at.clone())
    }
    /// `/security/ipsec/policies`.
    #[must_use]
    pub fn policies(&self) -> policies::Policies {
        policies::Policies::new(self.at.clone())
    }
    /// `/security/ipsec/security-associations`.
    #[must_use]
    pub fn security_associations(&self) -> security_associations::SecurityAssociations {
        security_associations::SecurityAssociations::new(self.at.clone())
    }
}
