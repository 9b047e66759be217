// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /svm/svms

//! `/svm/svms`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::svm;

/// `/svm/svms`.
#[derive(Clone, Debug)]
pub struct Svms {
    at: ontap_runtime::Place,
}

impl Svms {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads the collection, page by page.
    ///
    /// `GET /svm/svms`. Since 9.17.1.
    pub fn list(&self) -> ontap_runtime::List<svm::Svm> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
}
