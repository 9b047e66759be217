// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /svm

//! `/svm`.

#[cfg(feature = "svm-svms")]
pub mod svms;

/// `/svm`.
#[derive(Clone, Debug)]
pub struct Svm {
    at: ontap_runtime::Place,
}

impl Svm {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    #[cfg(feature = "svm-svms")]
    /// `/svm/svms`.
    #[must_use]
    pub fn svms(&self) -> svms::Svms {
        svms::Svms::new(self.at.clone())
    }
}
