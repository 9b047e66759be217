// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/stamp

//! `stamp`.

/// What replies hold of `stamp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Stamp {
    /// `index`: integer. Since 9.6.
    pub index: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Stamp { index: "index" }
}
ontap_runtime::show_model!(Stamp);
