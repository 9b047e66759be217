// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! `/security/locks`.

pub mod operation;
pub mod parameter;

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
    pub fn create(
        &self,
        body: lock::NewLock,
    ) -> ontap_runtime::Create<ontap_runtime::Value> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Modifies it.
    ///
    /// `PATCH /security/locks`. Since 9.6.
    pub fn update(&self, patch: lock::LockPatch) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// Performs the action.
    ///
    /// `POST /security/locks/{uuid}/newer-fields`. Since 9.6.
    pub fn newer_fields(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Action<()> {
        ontap_runtime::Action::new(self.at.call(&operation::NEWER_FIELDS_).key(uuid))
    }
}
