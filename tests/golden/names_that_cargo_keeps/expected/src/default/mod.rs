// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/default

//! `/security/default`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::bool_;

/// `/security/default`.
#[derive(Clone, Debug)]
pub struct DefaultObject {
    at: ontap_runtime::Place,
}

impl DefaultObject {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/default`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<bool_::Bool> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
