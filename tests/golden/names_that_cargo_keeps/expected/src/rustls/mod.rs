// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/rustls

//! `/security/rustls`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::bool_;

/// `/security/rustls`.
#[derive(Clone, Debug)]
pub struct Rustls {
    at: ontap_runtime::Place,
}

impl Rustls {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/rustls`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<bool_::Bool> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
