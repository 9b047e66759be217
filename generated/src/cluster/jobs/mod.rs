// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster/jobs

//! Operations that go on after the reply. A [job](crate::glossary#job) that has ended is kept for five minutes unless that time was changed, so look for its outcome soon.
//!
//! `/cluster/jobs`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::job;

/// Operations that go on after the reply. A [job](crate::glossary#job) that has ended is kept for five minutes unless that time was changed, so look for its outcome soon.
///
/// `/cluster/jobs`.
#[derive(Clone, Debug)]
pub struct Jobs {
    at: ontap_runtime::Place,
}

impl Jobs {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists [jobs](crate::glossary#job) that run or have ended lately.
    ///
    /// `GET /cluster/jobs`. Since 9.6.
    pub fn list(&self) -> ontap_runtime::List<job::Job> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one [job](crate::glossary#job). Once it has ended it is found for five minutes, unless that time was changed.
    ///
    /// `GET /cluster/jobs/{uuid}`. Since 9.6.
    pub fn get(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<job::Job> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(uuid))
    }
    /// Pauses, resumes or cancels a [job](crate::glossary#job). Not every kind of job supports these actions, and only a paused job can be resumed.
    ///
    /// `PATCH /cluster/jobs/{uuid}`. Since 9.6.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(&self, uuid: impl Into<ontap_runtime::Key>) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).key(uuid))
    }
    /// Pauses, resumes or cancels, in one request, all [jobs](crate::glossary#job) that match the filters. Not every kind of job supports these actions.
    ///
    /// `PATCH /cluster/jobs`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
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
