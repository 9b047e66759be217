// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/cleaning

//! `cleaning`.

/// What replies hold of `cleaning`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cleaning {
    /// `swept`: integer. Since 9.6.
    pub swept: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Cleaning { swept: "swept" }
}
ontap_runtime::show_model!(Cleaning);
