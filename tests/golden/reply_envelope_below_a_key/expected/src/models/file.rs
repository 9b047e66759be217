// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/file

//! `file`.

/// What replies hold of `file`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// `name`: string. Since 9.17.1.
    pub name: Option<String>,
    /// `size`: integer. Since 9.17.1.
    pub size: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    File {
        name: "name",
        size: "size",
    }
}
ontap_runtime::show_model!(File);
