// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/jit-privileges

//! Limits for just-in-time ([JIT](crate::glossary#jit)) elevation, per [SVM](crate::glossary#svm) and [application](crate::glossary#application): how long an elevated session lasts when nobody says otherwise, and for how long a [user](crate::glossary#account) may be allowed to elevate at most. Who may elevate to which [role](crate::glossary#role) is recorded under `/security/jit-privilege-users`.
//!
//! The settings for JIT elevation, one [record](crate::glossary#record) per SVM and application. Records cannot be created or deleted, only changed.
//!
//! `/security/jit-privileges`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::jit_privilege;

/// The settings for [JIT](crate::glossary#jit) elevation, one [record](crate::glossary#record) per [SVM](crate::glossary#svm) and [application](crate::glossary#application). Records cannot be created or deleted, only changed.
///
/// `/security/jit-privileges`.
#[derive(Clone, Debug)]
pub struct JitPrivileges {
    at: ontap_runtime::Place,
}

impl JitPrivileges {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the [JIT](crate::glossary#jit) settings of every [SVM](crate::glossary#svm).
    ///
    /// `GET /security/jit-privileges`. Since 9.17.1.
    ///
    /// Commands: `security jit-privilege show`.
    pub fn list(&self) -> ontap_runtime::List<jit_privilege::JitPrivilege> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves the [JIT](crate::glossary#jit) settings of one [SVM](crate::glossary#svm) for one [application](crate::glossary#application).
    ///
    /// `GET /security/jit-privileges/{owner.uuid}/{application}`. Since 9.17.1.
    ///
    /// Commands: `security jit-privilege show`.
    pub fn get(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        application: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<jit_privilege::JitPrivilege> {
        ontap_runtime::Get::new(
            self.at.call(&operation::GET).key(owner_uuid).key(application),
        )
    }
    /// Changes how long elevation lasts by default and at most in one [SVM](crate::glossary#svm).
    ///
    /// `PATCH /security/jit-privileges/{owner.uuid}/{application}`. Since 9.17.1.
    ///
    /// Commands: `security jit-privilege modify`.
    pub fn update(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        application: impl Into<ontap_runtime::Key>,
        patch: jit_privilege::JitPrivilegePatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self
                .at
                .call(&operation::UPDATE)
                .key(owner_uuid)
                .key(application)
                .patch(&patch),
        )
    }
    /// Applies one change to the [JIT](crate::glossary#jit) settings of all [SVMs](crate::glossary#svm) that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/jit-privileges`. Since 9.17.1.
    pub fn update_where(
        &self,
        patch: jit_privilege::JitPrivilegePatch,
    ) -> ontap_runtime::UpdateWhere<jit_privilege::JitPrivilege> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/jit-privileges` with `records`. Since 9.17.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<
            Item = (JitPrivilegeKey, jit_privilege::JitPrivilegePatch),
        >,
    ) -> ontap_runtime::UpdateMany<jit_privilege::JitPrivilege> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
}

/// Names one record of `/security/jit-privileges`.
#[derive(Clone, Debug, PartialEq)]
pub struct JitPrivilegeKey {
    owner_uuid: ontap_runtime::Key,
    application: ontap_runtime::Key,
}

impl JitPrivilegeKey {
    /// The key of one record.
    #[must_use]
    pub fn new(
        owner_uuid: impl Into<ontap_runtime::Key>,
        application: impl Into<ontap_runtime::Key>,
    ) -> Self {
        Self {
            owner_uuid: owner_uuid.into(),
            application: application.into(),
        }
    }
}

ontap_runtime::record_key! {
    JitPrivilegeKey {
        owner_uuid: "owner.uuid",
        application: "application",
    }
}
