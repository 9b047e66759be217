// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new/{body}/models

//! `/security/new/{body}/models`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::new;

/// `/security/new/{body}/models`.
#[derive(Clone, Debug)]
pub struct Models {
    at: ontap_runtime::Place,
}

impl Models {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/new/{body}/models`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<new::New> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
