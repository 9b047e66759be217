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
    #[cfg(feature = "locks")]
    /// `/security/locks`.
    #[must_use]
    pub fn locks(&self) -> crate::locks::Locks {
        crate::locks::Locks::new(self.at.clone())
    }
}
