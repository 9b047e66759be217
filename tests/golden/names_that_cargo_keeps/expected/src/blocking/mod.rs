// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/blocking

//! `/security/blocking`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::bool_;

/// `/security/blocking`.
#[derive(Clone, Debug)]
pub struct Blocking {
    at: ontap_runtime::Place,
}

impl Blocking {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/blocking`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<bool_::Bool> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
