// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/passes

//! `/security/passes`.

pub mod operation;

#[doc(inline)]
pub use crate::models::pass;

/// `/security/passes`.
#[derive(Clone, Debug)]
pub struct Passes {
    at: ontap_runtime::Place,
}

impl Passes {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Creates one.
    ///
    /// `POST /security/passes`. Since 9.6.
    ///
    /// Required: `owner.name` or `owner.uuid`.
    pub fn create(&self, body: pass::NewPass) -> ontap_runtime::Create<pass::Pass> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
}
