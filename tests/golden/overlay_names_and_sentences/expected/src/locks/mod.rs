// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! `/security/locks`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::padlock;

/// `/security/locks`.
#[derive(Clone, Debug)]
pub struct Locks {
    at: ontap_runtime::Place,
}

impl Locks {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists every lock.
    ///
    /// `GET /security/locks`. Since 9.6.
    pub fn survey(&self) -> ontap_runtime::List<padlock::Padlock> {
        ontap_runtime::List::new(self.at.call(&operation::SURVEY))
    }
}
