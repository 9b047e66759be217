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
    /// Creates one.
    ///
    /// `POST /security/locks`. Since 9.6.
    pub fn create(&self, body: lock::NewLock) -> ontap_runtime::Create<lock::Lock> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
}
