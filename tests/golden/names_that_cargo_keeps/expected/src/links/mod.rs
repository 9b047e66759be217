// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/_links

//! `/security/_links`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::bool_;

/// `/security/_links`.
#[derive(Clone, Debug)]
pub struct Links {
    at: ontap_runtime::Place,
}

impl Links {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/_links`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<bool_::Bool> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
