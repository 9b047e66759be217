// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new/{body}/at

//! `/security/new/{body}/at`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::new;

/// `/security/new/{body}/at`.
#[derive(Clone, Debug)]
pub struct At {
    at: ontap_runtime::Place,
}

impl At {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/new/{body}/at`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<new::New> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
