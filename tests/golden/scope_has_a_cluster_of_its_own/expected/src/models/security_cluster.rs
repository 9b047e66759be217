// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_cluster

//! `security_cluster`.

/// What replies hold of `security_cluster`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityCluster {
    /// `label`: string. Since 9.17.1.
    pub label: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    SecurityCluster { label: "label" }
}
ontap_runtime::show_model!(SecurityCluster);
