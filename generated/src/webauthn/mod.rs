// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/webauthn

//! Passkeys and security keys ([WebAuthn](crate::glossary#webauthn)) for signing in to the web interface: registered credentials, the settings by which browsers register them, and the algorithms that are supported. Registration itself happens in the browser, not here.
//!
//! `/security/webauthn`.

pub mod credentials;
pub mod global_settings;
pub mod supported_algorithms;

/// Passkeys and security keys ([WebAuthn](crate::glossary#webauthn)) for signing in to the web interface: registered credentials, the settings by which browsers register them, and the algorithms that are supported. Registration itself happens in the browser, not here.
///
/// `/security/webauthn`.
#[derive(Clone, Debug)]
pub struct Webauthn {
    at: ontap_runtime::Place,
}

impl Webauthn {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Registered passkeys and security keys. They can be listed and deleted, for instance when a device is lost.
    ///
    /// `/security/webauthn/credentials`.
    #[must_use]
    pub fn credentials(&self) -> credentials::Credentials {
        credentials::Credentials::new(self.at.clone())
    }
    /// What is asked of browsers and authenticators, one [record](crate::glossary#record) for the cluster and for each [SVM](crate::glossary#svm).
    ///
    /// `/security/webauthn/global-settings`.
    #[must_use]
    pub fn global_settings(&self) -> global_settings::GlobalSettings {
        global_settings::GlobalSettings::new(self.at.clone())
    }
    /// Algorithms of public keys that are accepted, in the terms of COSE.
    ///
    /// `/security/webauthn/supported-algorithms`.
    #[must_use]
    pub fn supported_algorithms(&self) -> supported_algorithms::SupportedAlgorithms {
        supported_algorithms::SupportedAlgorithms::new(self.at.clone())
    }
}
