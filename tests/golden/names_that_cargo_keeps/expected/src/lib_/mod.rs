// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/lib

//! `/security/lib`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::bool_;

/// `/security/lib`.
#[derive(Clone, Debug)]
pub struct Lib {
    at: ontap_runtime::Place,
}

impl Lib {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/lib`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<bool_::Bool> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
