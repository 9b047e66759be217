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
    #[cfg(feature = "cells")]
    /// `/security/cells`.
    #[must_use]
    pub fn cells(&self) -> crate::cells::Cells {
        crate::cells::Cells::new(self.at.clone())
    }
}
