// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/volume/entropy-stats

//! How much data was written to volumes, and how much of it looks encrypted, by interval.
//!
//! `/security/anti-ransomware/volume/entropy-stats`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::anti_ransomware_volume_entropy_stats;

/// How much data was written to volumes, and how much of it looks encrypted, by interval.
///
/// `/security/anti-ransomware/volume/entropy-stats`.
#[derive(Clone, Debug)]
pub struct EntropyStats {
    at: ontap_runtime::Place,
}

impl EntropyStats {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists statistics of volumes.
    ///
    /// `GET /security/anti-ransomware/volume/entropy-stats`. Since 9.17.1.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<
        anti_ransomware_volume_entropy_stats::AntiRansomwareVolumeEntropyStats,
    > {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves the statistics of a volume for one interval.
    ///
    /// `GET /security/anti-ransomware/volume/entropy-stats/{volume.uuid}/{entropy_stats_type}/{timestamp}`. Since 9.17.1.
    pub fn get(
        &self,
        volume_uuid: impl Into<ontap_runtime::Key>,
        entropy_stats_type: impl Into<ontap_runtime::Key>,
        timestamp: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<
        anti_ransomware_volume_entropy_stats::AntiRansomwareVolumeEntropyStats,
    > {
        ontap_runtime::Get::new(
            self
                .at
                .call(&operation::GET)
                .key(volume_uuid)
                .key(entropy_stats_type)
                .key(timestamp),
        )
    }
}
