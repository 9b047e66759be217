// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/3par

//! `/security/3par`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::bool_;

/// `/security/3par`.
#[derive(Clone, Debug)]
pub struct Type3par {
    at: ontap_runtime::Place,
}

impl Type3par {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/3par`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<bool_::Bool> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
