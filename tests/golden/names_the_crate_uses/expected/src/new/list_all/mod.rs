// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new/{body}/list-all

//! `/security/new/{body}/list-all`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::new;

/// `/security/new/{body}/list-all`.
#[derive(Clone, Debug)]
pub struct ListAll {
    at: ontap_runtime::Place,
}

impl ListAll {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/new/{body}/list-all`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<new::New> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
