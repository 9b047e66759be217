// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/key

//! `key`.

/// What replies hold of `key`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Key {
    /// `teeth`: integer. Since 9.6.
    pub teeth: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Key { teeth: "teeth" }
}
ontap_runtime::show_model!(Key);
