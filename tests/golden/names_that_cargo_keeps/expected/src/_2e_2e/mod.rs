// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/%2e%2e

//! `/security/%2e%2e`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::bool_;

/// `/security/%2e%2e`.
#[derive(Clone, Debug)]
pub struct Type2e2e {
    at: ontap_runtime::Place,
}

impl Type2e2e {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/%2e%2e`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<bool_::Bool> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
