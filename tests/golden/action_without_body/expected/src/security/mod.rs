// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security

//! `/security`.

/// `/security`.
#[derive(Clone, Debug)]
pub struct Security {
    at: ontap_runtime::Place,
}

impl Security {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    #[cfg(feature = "vaults")]
    /// `/security/vaults`.
    #[must_use]
    pub fn vaults(&self) -> crate::vaults::Vaults {
        crate::vaults::Vaults::new(self.at.clone())
    }
}
