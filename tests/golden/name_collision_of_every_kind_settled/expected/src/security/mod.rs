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
    #[cfg(feature = "in-use")]
    /// `/security/in-use`.
    #[must_use]
    pub fn in_use(&self) -> crate::in_use::InUse {
        crate::in_use::InUse::new(self.at.clone())
    }
    #[cfg(feature = "used")]
    /// `/security/in_use`.
    #[must_use]
    pub fn used(&self) -> crate::used::Used {
        crate::used::Used::new(self.at.clone())
    }
    #[cfg(feature = "locks")]
    /// `/security/locks`.
    #[must_use]
    pub fn locks(&self) -> crate::locks::Locks {
        crate::locks::Locks::new(self.at.clone())
    }
}
