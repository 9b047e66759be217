// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ssh/svms

//! Settings of the SSH servers of [data SVMs](crate::glossary#data-svm), one [record](crate::glossary#record) for each. Records exist with the [SVM](crate::glossary#svm) and can only be changed.
//!
//! `/security/ssh/svms`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::svm_ssh_server;

/// Settings of the SSH servers of [data SVMs](crate::glossary#data-svm), one [record](crate::glossary#record) for each. Records exist with the [SVM](crate::glossary#svm) and can only be changed.
///
/// `/security/ssh/svms`.
#[derive(Clone, Debug)]
pub struct Svms {
    at: ontap_runtime::Place,
}

impl Svms {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists what the SSH servers of the [data SVMs](crate::glossary#data-svm) accept.
    ///
    /// `GET /security/ssh/svms`. Since 9.10.1.
    ///
    /// Commands: `security ssh`.
    pub fn list(&self) -> ontap_runtime::List<svm_ssh_server::SvmSshServer> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves what the SSH server of one [SVM](crate::glossary#svm) accepts.
    ///
    /// `GET /security/ssh/svms/{svm.uuid}`. Since 9.10.1.
    ///
    /// Commands: `security ssh`.
    pub fn get(
        &self,
        svm_uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<svm_ssh_server::SvmSshServer> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(svm_uuid))
    }
    /// Changes what the SSH server of one [SVM](crate::glossary#svm) accepts. A list that is sent replaces the old one and must leave at least one entry.
    ///
    /// `PATCH /security/ssh/svms/{svm.uuid}`. Since 9.10.1.
    ///
    /// Optional: `ciphers`, `host_key_algorithms`, `is_rsa_in_publickey_algorithms_enabled`, `key_exchange_algorithms`, `login_grace_time`, `mac_algorithms`, `max_authentication_retry_count`.
    ///
    /// Commands: `security ssh`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        svm_uuid: impl Into<ontap_runtime::Key>,
        patch: svm_ssh_server::SvmSshServerPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(svm_uuid).patch(&patch),
        )
    }
    /// Applies one change to all SSH settings of [SVMs](crate::glossary#svm) that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/ssh/svms`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: svm_ssh_server::SvmSshServerPatch,
    ) -> ontap_runtime::UpdateWhere<svm_ssh_server::SvmSshServer> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/ssh/svms` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<Item = (SvmKey, svm_ssh_server::SvmSshServerPatch)>,
    ) -> ontap_runtime::UpdateMany<svm_ssh_server::SvmSshServer> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
}

/// Names one record of `/security/ssh/svms`.
#[derive(Clone, Debug, PartialEq)]
pub struct SvmKey {
    svm_uuid: ontap_runtime::Key,
}

impl SvmKey {
    /// The key of one record.
    #[must_use]
    pub fn new(svm_uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self { svm_uuid: svm_uuid.into() }
    }
}

ontap_runtime::record_key! {
    SvmKey { svm_uuid: "svm.uuid" }
}
