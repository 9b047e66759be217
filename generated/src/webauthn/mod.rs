// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/webauthn

//! `/security/webauthn`.

pub mod credentials;
pub mod global_settings;
pub mod supported_algorithms;

/// `/security/webauthn`.
#[derive(Clone, Debug)]
pub struct Webauthn {
    at: ontap_runtime::Place,
}

impl Webauthn {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// `/security/webauthn/credentials`.
    #[must_use]
    pub fn credentials(&self) -> credentials::Credentials {
        credentials::Credentials::new(self.at.clone())
    }
    /// `/security/webauthn/global-settings`.
    #[must_use]
    pub fn global_settings(&self) -> global_settings::GlobalSettings {
        global_settings::GlobalSettings::new(self.at.clone())
    }
    /// `/security/webauthn/supported-algorithms`.
    #[must_use]
    pub fn supported_algorithms(&self) -> supported_algorithms::SupportedAlgorithms {
        supported_algorithms::SupportedAlgorithms::new(self.at.clone())
    }
}
