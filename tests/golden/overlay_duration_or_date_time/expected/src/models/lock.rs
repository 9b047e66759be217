// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `expiry`: ISO 8601 duration, or date and time. Since 9.6.
    pub expiry: Option<ontap_runtime::DurationOrDateTime>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock { expiry: "expiry" }
}
ontap_runtime::show_model!(Lock);
