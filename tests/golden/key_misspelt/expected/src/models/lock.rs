// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `label`: string. Since 9.6.
    pub label: Option<String>,
    /// `size`: integer. 1 to 9. Since 9.6.
    pub size: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        label: "label",
        size: "size",
    }
}
ontap_runtime::show_model!(Lock);
