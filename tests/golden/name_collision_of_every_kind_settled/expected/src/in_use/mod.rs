// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/in-use

//! `/security/in-use`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::lock;

/// `/security/in-use`.
#[derive(Clone, Debug)]
pub struct InUse {
    at: ontap_runtime::Place,
}

impl InUse {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/in-use`. Since 9.6.
    ///
    /// Error codes: see the module [`error`].
    pub fn get(&self) -> ontap_runtime::Get<lock::Lock> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
