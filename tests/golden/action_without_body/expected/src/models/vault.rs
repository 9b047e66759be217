// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/vault

//! `vault`.

/// What replies hold of `vault`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vault {
    /// `uuid`: string. Since 9.6.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Vault { uuid: "uuid" }
}
ontap_runtime::show_model!(Vault);
