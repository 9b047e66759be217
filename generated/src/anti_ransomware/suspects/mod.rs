// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/suspects

//! Files of volumes that look as if an attack had written them.
//!
//! `/security/anti-ransomware/suspects`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::anti_ransomware_suspect;

/// Files of volumes that look as if an attack had written them.
///
/// `/security/anti-ransomware/suspects`.
#[derive(Clone, Debug)]
pub struct Suspects {
    at: ontap_runtime::Place,
}

impl Suspects {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists suspected files.
    ///
    /// `GET /security/anti-ransomware/suspects`. Since 9.10.1.
    ///
    /// Commands: `security anti-ransomware volume attack generate-report`.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<anti_ransomware_suspect::AntiRansomwareSuspect> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Clears the suspected files of one volume, all of them or those of one format or time.
    ///
    /// `DELETE /security/anti-ransomware/suspects/{volume.uuid}`. Since 9.10.1.
    ///
    /// Commands: `security anti-ransomware volume attack clear-suspect`.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(
        &self,
        volume_uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(volume_uuid))
    }
    /// Clears all suspected files that match the filters.
    ///
    /// `DELETE /security/anti-ransomware/suspects`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<anti_ransomware_suspect::AntiRansomwareSuspect> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/anti-ransomware/suspects` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = SuspectKey>,
    ) -> ontap_runtime::DeleteMany<anti_ransomware_suspect::AntiRansomwareSuspect> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
}

/// Names one record of `/security/anti-ransomware/suspects`.
#[derive(Clone, Debug, PartialEq)]
pub struct SuspectKey {
    volume_uuid: ontap_runtime::Key,
}

impl SuspectKey {
    /// The key of one record.
    #[must_use]
    pub fn new(volume_uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self {
            volume_uuid: volume_uuid.into(),
        }
    }
}

ontap_runtime::record_key! {
    SuspectKey { volume_uuid: "volume.uuid" }
}
