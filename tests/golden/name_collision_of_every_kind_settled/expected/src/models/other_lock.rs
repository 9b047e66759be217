// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/LOCK

//! `LOCK`.

/// What replies hold of `LOCK`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OtherLock {
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    OtherLock { name: "name" }
}
ontap_runtime::show_model!(OtherLock);
