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
    #[cfg(feature = "passes")]
    /// `/security/passes`.
    #[must_use]
    pub fn passes(&self) -> crate::passes::Passes {
        crate::passes::Passes::new(self.at.clone())
    }
}
