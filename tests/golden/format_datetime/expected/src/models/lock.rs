// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `moment`: date and time. Since 9.6.
    pub moment: Option<ontap_runtime::DateTime>,
    /// `period`: ISO 8601 duration. Since 9.6.
    pub period: Option<ontap_runtime::IsoDuration>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        moment: "moment",
        period: "period",
    }
}
ontap_runtime::show_model!(Lock);
