// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/cell

//! `cell`.

/// What replies hold of `cell`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cell {
    /// `id`: string. Since 9.6.
    pub id: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Cell { id: "id" }
}
ontap_runtime::show_model!(Cell);
