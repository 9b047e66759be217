// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `count`: integer. Since 9.6.
    pub count: Option<i64>,
    /// `day`: string (date). GET only. Since 9.6.
    pub day: Option<String>,
    /// `made`: date and time. GET only. Since 9.6.
    pub made: Option<ontap_runtime::DateTime>,
    /// `open`: boolean. Since 9.6.
    pub open: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        count: "count",
        day: "day",
        made: "made",
        open: "open",
    }
}
ontap_runtime::show_model!(Lock);
