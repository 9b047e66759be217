// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock_response

//! `lock_response`.

/// What replies hold of `lock_response.records[]`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// `size`: integer. Since 9.6.
    pub size: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Record {
        name: "name",
        size: "size",
    }
}
ontap_runtime::show_model!(Record);
