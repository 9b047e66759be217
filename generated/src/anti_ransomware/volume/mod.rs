// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/volume

//! `/security/anti-ransomware/volume`.

pub mod entropy_stats;

/// `/security/anti-ransomware/volume`.
#[derive(Clone, Debug)]
pub struct Volume {
    at: ontap_runtime::Place,
}

impl Volume {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// How much data was written to volumes, and how much of it looks encrypted, by interval.
    ///
    /// `/security/anti-ransomware/volume/entropy-stats`.
    #[must_use]
    pub fn entropy_stats(&self) -> entropy_stats::EntropyStats {
        entropy_stats::EntropyStats::new(self.at.clone())
    }
}
