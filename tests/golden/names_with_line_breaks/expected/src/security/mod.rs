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
    #[cfg(feature = "lo-cks")]
    /// `/security/lo\u{a}cks`.
    #[must_use]
    pub fn lo_cks(&self) -> crate::lo_cks::LoCks {
        crate::lo_cks::LoCks::new(self.at.clone())
    }
}
