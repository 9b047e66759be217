// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/anti_ransomware_suspect

//! `anti_ransomware_suspect`.

/// What replies hold of `anti_ransomware_suspect`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AntiRansomwareSuspect {
    /// `_links`: object. GET only. Since 9.10.1.
    pub links: Option<ontap_runtime::Links>,
    /// The file that is suspected.
    ///
    /// `file`: object. GET only. Since 9.10.1.
    pub file: Option<File>,
    /// Whether it was a false alarm. It counts only for a DELETE.
    ///
    /// `is_false_positive`: boolean. From 9.10.1 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    pub is_false_positive: Option<bool>,
    /// Volume that the file is in.
    ///
    /// `volume`: object. GET only. Since 9.10.1.
    pub volume: Option<ontap_runtime::Reference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl AntiRansomwareSuspect {
    /// The name in `volume`.
    #[must_use]
    pub fn volume_name(&self) -> Option<&str> {
        self.volume.as_ref()?.name.as_deref()
    }
    /// The uuid in `volume`.
    #[must_use]
    pub fn volume_uuid(&self) -> Option<&str> {
        self.volume.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    AntiRansomwareSuspect {
        links: "_links",
        file: "file",
        is_false_positive: "is_false_positive",
        volume: "volume",
    }
}
ontap_runtime::show_model!(AntiRansomwareSuspect);

/// What replies hold of `anti_ransomware_suspect.file`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// Extension of the file.
    ///
    /// `format`: string. Since 9.10.1.
    pub format: Option<String>,
    /// Name of the file.
    ///
    /// `name`: string. Since 9.10.1.
    pub name: Option<String>,
    /// Directory of the file within the volume.
    ///
    /// `path`: string. Since 9.10.1.
    pub path: Option<String>,
    /// Why the file is suspected, such as a high entropy.
    ///
    /// `reason`: string. Since 9.11.1.
    pub reason: Option<String>,
    /// When the file was noticed.
    ///
    /// `suspect_time`: date and time. GET only. Since 9.10.1.
    pub suspect_time: Option<ontap_runtime::DateTime>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    File {
        format: "format",
        name: "name",
        path: "path",
        reason: "reason",
        suspect_time: "suspect_time",
    }
}
ontap_runtime::show_model!(File);
