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
    /// Creates one.
    ///
    /// `POST /security/locks`. Since 9.6.
    pub fn create(&self, body: lock::NewLock) -> ontap_runtime::Create<lock::Lock> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/locks` with `records`. Since 9.6.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = lock::NewLock>,
    ) -> ontap_runtime::CreateMany<lock::Lock> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
}
