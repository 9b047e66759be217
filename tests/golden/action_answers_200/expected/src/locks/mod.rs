// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! `/security/locks`.

pub mod body;
pub mod operation;

#[doc(inline)]
pub use crate::models::signature;

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
    /// `POST /security/locks/{uuid}/sign`. Since 9.6.
    pub fn sign(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
        body: crate::locks::body::SignBody,
    ) -> ontap_runtime::Action<signature::Signature> {
        ontap_runtime::Action::new(self.at.call(&operation::SIGN).key(uuid).body(&body))
    }
}
