// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/storage_unit_anti_ransomware_suspect

//! `storage_unit_anti_ransomware_suspect`.

/// What replies hold of `storage_unit_anti_ransomware_suspect`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageUnitAntiRansomwareSuspect {
    /// `_links`: object. GET only. Since 9.17.1.
    pub links: Option<ontap_runtime::Links>,
    /// Storage unit on which an attack was detected.
    ///
    /// `storage_unit`: object. GET only. Since 9.17.1.
    pub storage_unit: Option<ontap_runtime::Reference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl StorageUnitAntiRansomwareSuspect {
    /// The name in `storage_unit`.
    #[must_use]
    pub fn storage_unit_name(&self) -> Option<&str> {
        self.storage_unit.as_ref()?.name.as_deref()
    }
    /// The uuid in `storage_unit`.
    #[must_use]
    pub fn storage_unit_uuid(&self) -> Option<&str> {
        self.storage_unit.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    StorageUnitAntiRansomwareSuspect {
        links: "_links",
        storage_unit: "storage_unit",
    }
}
ontap_runtime::show_model!(StorageUnitAntiRansomwareSuspect);
