// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `key`: `key`. GET only. Since 9.6.
    pub key_in_the_lock: Option<super::key::Key>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        key_in_the_lock: "key",
        name: "name",
    }
}
ontap_runtime::show_model!(Lock);
