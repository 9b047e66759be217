// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! `/security/locks`.

pub mod field;
pub mod holders;
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
    /// Deletes every record that the filters select.
    ///
    /// `DELETE /security/locks`. Since 9.6.
    pub fn delete_where(&self) -> ontap_runtime::DeleteWhere<lock::Lock> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/locks` with `records`. Since 9.6.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = LockKey>,
    ) -> ontap_runtime::DeleteMany<lock::Lock> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Performs the action.
    ///
    /// `POST /security/locks/{uuid}/delete_many`. Since 9.6.
    pub fn purge(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Action<()> {
        ontap_runtime::Action::new(self.at.call(&operation::PURGE).key(uuid))
    }
    /// `/security/locks/{isB}/{is_b}/holders`.
    #[must_use]
    pub fn holders(
        &self,
        first: impl Into<ontap_runtime::Key>,
        is_b: impl Into<ontap_runtime::Key>,
    ) -> holders::Holders {
        holders::Holders::new(self.at.bind(first).bind(is_b))
    }
}

/// Names one record of `/security/locks`.
#[derive(Clone, Debug, PartialEq)]
pub struct LockKey {
    uuid: ontap_runtime::Key,
}

impl LockKey {
    /// The key of one record.
    #[must_use]
    pub fn new(uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self { uuid: uuid.into() }
    }
}

ontap_runtime::record_key! {
    LockKey { uuid: "uuid" }
}
