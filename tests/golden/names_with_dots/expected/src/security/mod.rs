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
    #[cfg(feature = "doors")]
    /// `/security/doors`.
    #[must_use]
    pub fn doors(&self) -> crate::doors::Doors {
        crate::doors::Doors::new(self.at.clone())
    }
}
