// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/storage_unit_anti_ransomware_suspect

//! `storage_unit_anti_ransomware_suspect`.

/// What replies hold of `storage_unit_anti_ransomware_suspect`.
#[derive(Clone, Debug, Default, PartialEq)]
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

ontap_runtime::read_model! {
    StorageUnitAntiRansomwareSuspect {
        links: "_links",
        storage_unit: "storage_unit",
    }
}
