// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/in_use

//! `/security/in_use`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::other_lock;

/// `/security/in_use`.
#[derive(Clone, Debug)]
pub struct Used {
    at: ontap_runtime::Place,
}

impl Used {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/in_use`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<other_lock::OtherLock> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
