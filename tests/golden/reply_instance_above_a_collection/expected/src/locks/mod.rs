// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! `/security/locks`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::lock_summary;

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
    /// `GET /security/locks`. Since 9.17.1.
    pub fn get(&self) -> ontap_runtime::Get<lock_summary::LockSummary> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Deletes it.
    ///
    /// `DELETE /security/locks/{uuid}`. Since 9.17.1.
    pub fn delete(&self, uuid: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(uuid))
    }
}
