// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ontap-runtime

//! `/security/ontap-runtime`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::bool_;

/// `/security/ontap-runtime`.
#[derive(Clone, Debug)]
pub struct OntapRuntime {
    at: ontap_runtime::Place,
}

impl OntapRuntime {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/ontap-runtime`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<bool_::Bool> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
