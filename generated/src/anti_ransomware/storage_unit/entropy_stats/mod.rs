// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/storage-unit/entropy-stats

//! How much data was written to [storage units](crate::glossary#storage-unit), and how much of it looks encrypted, by interval.
//!
//! `/security/anti-ransomware/storage-unit/entropy-stats`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::storage_unit_anti_ransomware_entropy_stats;

/// How much data was written to [storage units](crate::glossary#storage-unit), and how much of it looks encrypted, by interval.
///
/// `/security/anti-ransomware/storage-unit/entropy-stats`.
#[derive(Clone, Debug)]
pub struct EntropyStats {
    at: ontap_runtime::Place,
}

impl EntropyStats {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists statistics of [storage units](crate::glossary#storage-unit).
    ///
    /// `GET /security/anti-ransomware/storage-unit/entropy-stats`. Since 9.17.1.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<
        storage_unit_anti_ransomware_entropy_stats::StorageUnitAntiRansomwareEntropyStats,
    > {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves the statistics of a [storage unit](crate::glossary#storage-unit) for one interval.
    ///
    /// `GET /security/anti-ransomware/storage-unit/entropy-stats/{storage_unit.uuid}/{entropy_stats_type}/{timestamp}`. Since 9.17.1.
    pub fn get(
        &self,
        storage_unit_uuid: impl Into<ontap_runtime::Key>,
        entropy_stats_type: impl Into<ontap_runtime::Key>,
        timestamp: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<
        storage_unit_anti_ransomware_entropy_stats::StorageUnitAntiRansomwareEntropyStats,
    > {
        ontap_runtime::Get::new(
            self
                .at
                .call(&operation::GET)
                .key(storage_unit_uuid)
                .key(entropy_stats_type)
                .key(timestamp),
        )
    }
}
