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
    #[cfg(feature = "gates")]
    /// `/security/gates`.
    #[must_use]
    pub fn gates(&self) -> crate::gates::Gates {
        crate::gates::Gates::new(self.at.clone())
    }
}
