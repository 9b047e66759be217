// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `bytes`: integer. Since 9.6.
    pub bytes: Option<u64>,
    /// `huge`: integer. At most 18446744073709551615. Since 9.6.
    pub huge: Option<u64>,
    /// `plain`: integer. Since 9.6.
    pub plain: Option<i64>,
    /// `signed`: integer. Since 9.6.
    pub signed: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        bytes: "bytes",
        huge: "huge",
        plain: "plain",
        signed: "signed",
    }
}
ontap_runtime::show_model!(Lock);
