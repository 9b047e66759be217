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
    #[cfg(feature = "files")]
    /// `/security/files`.
    #[must_use]
    pub fn files(&self) -> crate::files::Files {
        crate::files::Files::new(self.at.clone())
    }
}
