// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new/{body}/field

//! `/security/new/{body}/field`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::new;

/// `/security/new/{body}/field`.
#[derive(Clone, Debug)]
pub struct Field {
    at: ontap_runtime::Place,
}

impl Field {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/new/{body}/field`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<new::New> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
