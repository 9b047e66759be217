// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new/{body}/operation

//! `/security/new/{body}/operation`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::new;

/// `/security/new/{body}/operation`.
#[derive(Clone, Debug)]
pub struct Operation {
    at: ontap_runtime::Place,
}

impl Operation {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/new/{body}/operation`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<new::New> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
