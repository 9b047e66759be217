// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/storage-unit/suspects

//! [Storage units](crate::glossary#storage-unit) on which an attack was detected. An entry stays until somebody decides about it.
//!
//! `/security/anti-ransomware/storage-unit/suspects`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::storage_unit_anti_ransomware_suspect;

/// [Storage units](crate::glossary#storage-unit) on which an attack was detected. An entry stays until somebody decides about it.
///
/// `/security/anti-ransomware/storage-unit/suspects`.
#[derive(Clone, Debug)]
pub struct Suspects {
    at: ontap_runtime::Place,
}

impl Suspects {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the [storage units](crate::glossary#storage-unit) on which an attack was detected.
    ///
    /// `GET /security/anti-ransomware/storage-unit/suspects`. Since 9.17.1.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<
        storage_unit_anti_ransomware_suspect::StorageUnitAntiRansomwareSuspect,
    > {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one [storage unit](crate::glossary#storage-unit) on which an attack was detected.
    ///
    /// `GET /security/anti-ransomware/storage-unit/suspects/{storage_unit.uuid}`. Since 9.17.1.
    pub fn get(
        &self,
        storage_unit_uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<
        storage_unit_anti_ransomware_suspect::StorageUnitAntiRansomwareSuspect,
    > {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(storage_unit_uuid))
    }
    /// Clears the detected attack on one [storage unit](crate::glossary#storage-unit). Decide first whether it was real, since snapshots can be deleted with it.
    ///
    /// `DELETE /security/anti-ransomware/storage-unit/suspects/{storage_unit.uuid}`. Since 9.17.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(
        &self,
        storage_unit_uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(
            self.at.call(&operation::DELETE).key(storage_unit_uuid),
        )
    }
    /// Clears the detected attacks on all [storage units](crate::glossary#storage-unit) that match the filters. Decide first whether they were real, since snapshots can be deleted with it.
    ///
    /// `DELETE /security/anti-ransomware/storage-unit/suspects`. Since 9.17.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<
        storage_unit_anti_ransomware_suspect::StorageUnitAntiRansomwareSuspect,
    > {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/anti-ransomware/storage-unit/suspects` with `records`. Since 9.17.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = SuspectKey>,
    ) -> ontap_runtime::DeleteMany<
        storage_unit_anti_ransomware_suspect::StorageUnitAntiRansomwareSuspect,
    > {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
}

/// Names one record of `/security/anti-ransomware/storage-unit/suspects`.
#[derive(Clone, Debug, PartialEq)]
pub struct SuspectKey {
    storage_unit_uuid: ontap_runtime::Key,
}

impl SuspectKey {
    /// The key of one record.
    #[must_use]
    pub fn new(storage_unit_uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self {
            storage_unit_uuid: storage_unit_uuid.into(),
        }
    }
}

ontap_runtime::record_key! {
    SuspectKey { storage_unit_uuid: "storage_unit.uuid" }
}
