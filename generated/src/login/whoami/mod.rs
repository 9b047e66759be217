// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/whoami

//! `/security/login/whoami`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::whoami;

/// `/security/login/whoami`.
#[derive(Clone, Debug)]
pub struct Whoami {
    at: ontap_runtime::Place,
}

impl Whoami {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/login/whoami`. Since 9.18.1.
    ///
    /// Commands: `security login whoami`.
    pub fn get(&self) -> ontap_runtime::Get<whoami::Whoami> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
