// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/whoami

//! Identity of the session that asks. A handy first call: it shows whether the credentials work and what they permit.
//!
//! `/security/login/whoami`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::whoami;

/// Identity of the session that asks. A handy first call: it shows whether the credentials work and what they permit.
///
/// `/security/login/whoami`.
#[derive(Clone, Debug)]
pub struct Whoami {
    at: ontap_runtime::Place,
}

impl Whoami {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Returns the name, [roles](crate::glossary#role) and [privileges](crate::glossary#privilege) of the [account](crate::glossary#account) that sends the request.
    ///
    /// `GET /security/login/whoami`. Since 9.18.1.
    ///
    /// Commands: `security login whoami`.
    pub fn get(&self) -> ontap_runtime::Get<whoami::Whoami> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
