// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/space

//! `space`.

/// What replies hold of `space`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Space {
    /// `used`: integer. Since 9.17.1.
    pub used: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Space { used: "used" }
}
ontap_runtime::show_model!(Space);
