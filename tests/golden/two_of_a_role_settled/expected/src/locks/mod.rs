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
    /// `GET /security/locks/{owner}`. Since 9.6.
    pub fn get_of_owner(
        &self,
        owner: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<lock::Lock> {
        ontap_runtime::Get::new(self.at.call(&operation::GET_OF_OWNER).key(owner))
    }
    /// Reads it.
    ///
    /// `GET /security/locks/{owner}/{name}`. Since 9.6.
    pub fn get(
        &self,
        owner: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<lock::Lock> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(owner).key(name))
    }
}
