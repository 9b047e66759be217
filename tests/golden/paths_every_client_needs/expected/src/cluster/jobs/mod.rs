// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster/jobs

//! `/cluster/jobs`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::job;

/// `/cluster/jobs`.
#[derive(Clone, Debug)]
pub struct Jobs {
    at: ontap_runtime::Place,
}

impl Jobs {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads the collection, page by page.
    ///
    /// `GET /cluster/jobs`. Since 9.6.
    pub fn list(&self) -> ontap_runtime::List<job::Job> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Reads it.
    ///
    /// `GET /cluster/jobs/{uuid}`. Since 9.6.
    pub fn get(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<job::Job> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(uuid))
    }
}
