// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks/{isB}/{is_b}/holders

//! `/security/locks/{isB}/{is_b}/holders`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::lock;

/// `/security/locks/{isB}/{is_b}/holders`.
#[derive(Clone, Debug)]
pub struct Holders {
    at: ontap_runtime::Place,
}

impl Holders {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/locks/{isB}/{is_b}/holders`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<lock::Lock> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
