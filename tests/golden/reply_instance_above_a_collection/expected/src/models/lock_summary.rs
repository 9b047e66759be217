// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock_summary

//! `lock_summary`.

/// What replies hold of `lock_summary`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockSummary {
    /// `open`: integer. Since 9.17.1.
    pub open: Option<i64>,
    /// `shut`: integer. Since 9.17.1.
    pub shut: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    LockSummary {
        open: "open",
        shut: "shut",
    }
}
ontap_runtime::show_model!(LockSummary);
