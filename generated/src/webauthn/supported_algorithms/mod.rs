// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/webauthn/supported-algorithms

//! Algorithms of public keys that are accepted, in the terms of COSE.
//!
//! `/security/webauthn/supported-algorithms`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::supported_algorithms;

/// Algorithms of public keys that are accepted, in the terms of COSE.
///
/// `/security/webauthn/supported-algorithms`.
#[derive(Clone, Debug)]
pub struct SupportedAlgorithms {
    at: ontap_runtime::Place,
}

impl SupportedAlgorithms {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the algorithms that are accepted.
    ///
    /// `GET /security/webauthn/supported-algorithms`. Since 9.16.1.
    ///
    /// Commands: `security webauthn supported-algorithms show`.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<supported_algorithms::SupportedAlgorithms> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one of the algorithms that are accepted.
    ///
    /// `GET /security/webauthn/supported-algorithms/{owner.uuid}/{algorithm.name}`. Since 9.16.1.
    ///
    /// Commands: `security webauthn supported-algorithms show`.
    pub fn get(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        algorithm_name: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<supported_algorithms::SupportedAlgorithms> {
        ontap_runtime::Get::new(
            self.at.call(&operation::GET).key(owner_uuid).key(algorithm_name),
        )
    }
}
