// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster/jobs

//! `/cluster/jobs`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

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
    /// Modifies it.
    ///
    /// `PATCH /cluster/jobs/{uuid}`. Since 9.6.
    ///
    /// Error codes: 458762, 458771, 458773, 458776, 458783, 458784, 459753.
    pub fn update(&self, uuid: impl Into<ontap_runtime::Key>) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).key(uuid))
    }
    /// Modifies every record that the filters select.
    ///
    /// `PATCH /cluster/jobs`. Since 9.16.1.
    ///
    /// Error codes: 458762, 458771, 458773, 458776, 458783, 458784.
    pub fn update_where(&self) -> ontap_runtime::UpdateWhere<job::Job> {
        ontap_runtime::UpdateWhere::new(self.at.call(&operation::UPDATE_WHERE))
    }
}

/// Names one record of `/cluster/jobs`.
#[derive(Clone, Debug, PartialEq)]
pub struct JobKey {
    uuid: ontap_runtime::Key,
}

impl JobKey {
    /// The key of one record.
    #[must_use]
    pub fn new(uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self { uuid: uuid.into() }
    }
}

ontap_runtime::record_key! {
    JobKey { uuid: "uuid" }
}
