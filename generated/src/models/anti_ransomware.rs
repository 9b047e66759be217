// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/anti_ransomware

//! `anti_ransomware`.

/// What replies hold of `anti_ransomware`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AntiRansomware {
    /// Version on each node.
    ///
    /// `nodes`: list of `anti_ransomware_node`. GET only. Since 9.16.1.
    pub nodes: Option<Vec<super::anti_ransomware_node::AntiRansomwareNode>>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    AntiRansomware { nodes: "nodes" }
}
ontap_runtime::show_model!(AntiRansomware);

/// What PATCH takes of `anti_ransomware`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AntiRansomwarePatch {
    /// Where the new package is fetched from.
    ///
    /// `uri`: string. PATCH only. Since 9.16.1.
    pub uri: ontap_runtime::Patch<String>,
}

impl AntiRansomwarePatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `uri`.
    #[must_use]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = ontap_runtime::Patch::Set(uri.into());
        self
    }
    /// Clears `uri`: sends `null`.
    #[must_use]
    pub fn clear_uri(mut self) -> Self {
        self.uri = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    AntiRansomwarePatch { uri: "uri" }
}
ontap_runtime::show_model!(AntiRansomwarePatch);
