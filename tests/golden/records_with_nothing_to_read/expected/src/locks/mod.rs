// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! `/security/locks`.

pub mod operation;

#[doc(inline)]
pub use crate::models::lock;

/// `/security/locks`.
#[derive(Clone, Debug)]
pub struct Locks {
    at: ontap_runtime::Place,
}

impl Locks {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/locks`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<lock::Lock> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
