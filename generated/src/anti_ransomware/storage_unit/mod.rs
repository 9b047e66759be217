// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/storage-unit

//! `/security/anti-ransomware/storage-unit`.

pub mod entropy_stats;
pub mod suspects;

/// `/security/anti-ransomware/storage-unit`.
#[derive(Clone, Debug)]
pub struct StorageUnit {
    at: ontap_runtime::Place,
}

impl StorageUnit {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// How much data was written to [storage units](crate::glossary#storage-unit), and how much of it looks encrypted, by interval.
    ///
    /// `/security/anti-ransomware/storage-unit/entropy-stats`.
    #[must_use]
    pub fn entropy_stats(&self) -> entropy_stats::EntropyStats {
        entropy_stats::EntropyStats::new(self.at.clone())
    }
    /// [Storage units](crate::glossary#storage-unit) on which an attack was detected. An entry stays until somebody decides about it.
    ///
    /// `/security/anti-ransomware/storage-unit/suspects`.
    #[must_use]
    pub fn suspects(&self) -> suspects::Suspects {
        suspects::Suspects::new(self.at.clone())
    }
}
