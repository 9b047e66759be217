// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! `/security/locks`.

pub mod field;
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
    /// Reads the collection, page by page.
    ///
    /// `GET /security/locks`. Since 9.6.
    pub fn list(&self) -> ontap_runtime::List<lock::Lock> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Reads it.
    ///
    /// `GET /security/locks/{uuid}`. Since 9.6.
    pub fn get(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<lock::Lock> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(uuid))
    }
    /// Creates one.
    ///
    /// `POST /security/locks`. Since 9.6.
    pub fn create(&self, body: lock::NewLock) -> ontap_runtime::Create<lock::Lock> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Modifies it.
    ///
    /// `PATCH /security/locks/{uuid}`. Since 9.6.
    pub fn update(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
        patch: lock::LockPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(uuid).patch(&patch),
        )
    }
    /// Deletes it.
    ///
    /// `DELETE /security/locks/{uuid}`. Since 9.6.
    pub fn delete(&self, uuid: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(uuid))
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/locks`, then `POST /security/locks` or `PATCH /security/locks/{uuid}`. Since 9.6.
    ///
    /// Nothing in the body tells records apart: name fields with `identified_by`.
    pub fn ensure(
        &self,
        desired: lock::NewLock,
    ) -> ontap_runtime::Ensure<lock::Lock, lock::LockPatch> {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &[],
            keys: &["uuid"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}
