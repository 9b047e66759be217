// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/signature

//! `signature`.

/// What replies hold of `signature`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Signature {
    /// `certificate`: string. Since 9.6.
    pub certificate: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Signature { certificate: "certificate" }
}
ontap_runtime::show_model!(Signature);
