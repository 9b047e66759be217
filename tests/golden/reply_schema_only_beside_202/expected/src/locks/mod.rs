// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! `/security/locks`.

pub mod operation;

#[doc(inline)]
pub use crate::models::cleaning;

/// `/security/locks`.
#[derive(Clone, Debug)]
pub struct Locks {
    at: ontap_runtime::Place,
}

impl Locks {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Performs the action.
    ///
    /// `POST /security/locks/{uuid}/clean`. Since 9.6.
    pub fn clean(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Action<cleaning::Cleaning> {
        ontap_runtime::Action::new(self.at.call(&operation::CLEAN).key(uuid))
    }
}
