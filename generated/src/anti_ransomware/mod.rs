// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware

//! [Autonomous Ransomware Protection](crate::glossary#arp) (ARP): the package that detects attacks, what it suspects in volumes and [storage units](crate::glossary#storage-unit), and the statistics it decides by. Whether a volume is protected is a property of the volume, outside of `/security`.
//!
//! Version of the detection package on each node, which can be updated independently of ONTAP.
//!
//! `/security/anti-ransomware`.

pub mod auto_enable;
pub mod error;
pub mod field;
pub mod operation;
pub mod storage_unit;
pub mod suspects;
pub mod volume;

#[doc(inline)]
pub use crate::models::anti_ransomware;

/// Version of the detection package on each node, which can be updated independently of ONTAP.
///
/// `/security/anti-ransomware`.
#[derive(Clone, Debug)]
pub struct AntiRansomware {
    at: ontap_runtime::Place,
}

impl AntiRansomware {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves the version of the [ARP](crate::glossary#arp) package on each node.
    ///
    /// `GET /security/anti-ransomware`. Since 9.16.1.
    ///
    /// Commands: `security anti-ransomware show`.
    ///
    /// Error codes: see the module [`error`].
    pub fn get(&self) -> ontap_runtime::Get<anti_ransomware::AntiRansomware> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Updates the [ARP](crate::glossary#arp) package of all nodes from a `.tar` or `.tgz` file on a server. All nodes must be healthy.
    ///
    /// `PATCH /security/anti-ransomware`. Since 9.16.1.
    ///
    /// Required: `uri`.
    ///
    /// Commands: `security anti-ransomware update-package-from-uri`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        patch: anti_ransomware::AntiRansomwarePatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// Whether new volumes are protected from the start, and after which time of learning.
    ///
    /// `/security/anti-ransomware/auto-enable`.
    #[must_use]
    pub fn auto_enable(&self) -> auto_enable::AutoEnable {
        auto_enable::AutoEnable::new(self.at.clone())
    }
    /// `/security/anti-ransomware/storage-unit`.
    #[must_use]
    pub fn storage_unit(&self) -> storage_unit::StorageUnit {
        storage_unit::StorageUnit::new(self.at.clone())
    }
    /// Files of volumes that look as if an attack had written them.
    ///
    /// `/security/anti-ransomware/suspects`.
    #[must_use]
    pub fn suspects(&self) -> suspects::Suspects {
        suspects::Suspects::new(self.at.clone())
    }
    /// `/security/anti-ransomware/volume`.
    #[must_use]
    pub fn volume(&self) -> volume::Volume {
        volume::Volume::new(self.at.clone())
    }
}
