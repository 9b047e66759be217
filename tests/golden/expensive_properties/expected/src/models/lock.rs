// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// `wear`: number. Since 9.6.
    pub wear: Option<f64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        name: "name",
        wear: "wear",
    }
}
ontap_runtime::show_model!(Lock);
