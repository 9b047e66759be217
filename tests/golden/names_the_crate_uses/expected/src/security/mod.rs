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
    #[cfg(feature = "new")]
    /// `/security/new`.
    #[must_use]
    pub fn new_(&self) -> crate::new::New {
        crate::new::New::new(self.at.clone())
    }
}
