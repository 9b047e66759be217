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
    #[cfg(feature = "badges")]
    /// `/security/badges`.
    #[must_use]
    pub fn badges(&self) -> crate::badges::Badges {
        crate::badges::Badges::new(self.at.clone())
    }
}
