// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/keys

//! `/security/keys`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::lock;

/// `/security/keys`.
#[derive(Clone, Debug)]
pub struct Keys {
    at: ontap_runtime::Place,
}

impl Keys {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/keys`. Since 9.17.1.
    pub fn get(&self) -> ontap_runtime::Get<lock::Lock> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
