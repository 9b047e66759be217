// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/anti_ransomware_node

//! `anti_ransomware_node`.

/// What replies hold of `anti_ransomware_node`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AntiRansomwareNode {
    /// Name of the node.
    ///
    /// `name`: string. GET only. Since 9.16.1.
    pub name: Option<String>,
    /// Version of the ARP package on the node.
    ///
    /// `version`: string. GET only. Since 9.16.1.
    pub version: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    AntiRansomwareNode {
        name: "name",
        version: "version",
    }
}
ontap_runtime::show_model!(AntiRansomwareNode);
