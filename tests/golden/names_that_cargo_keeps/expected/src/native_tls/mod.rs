// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/native-tls

//! `/security/native-tls`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::bool_;

/// `/security/native-tls`.
#[derive(Clone, Debug)]
pub struct NativeTls {
    at: ontap_runtime::Place,
}

impl NativeTls {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/native-tls`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<bool_::Bool> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
