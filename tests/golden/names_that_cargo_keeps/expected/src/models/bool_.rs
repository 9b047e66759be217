// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/bool

//! `bool`.

/// What replies hold of `bool`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bool {
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Bool { name: "name" }
}
ontap_runtime::show_model!(Bool);
