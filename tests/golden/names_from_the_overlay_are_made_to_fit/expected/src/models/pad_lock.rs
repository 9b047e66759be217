// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// Values of `lock.mode`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ModeOfLock {
    /// `open`. Since 9.6.
    WideOpen,
    /// `shut`. Since 9.6.
    Value2Shut,
    /// `type`. Since 9.6.
    SelfValue,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<ModeOfLock>),
}

ontap_runtime::open_enum! {
    ModeOfLock {
        WideOpen: "open",
        Value2Shut: "shut",
        SelfValue: "type",
    }
}

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PadLock {
    /// `mode`: enumeration. Since 9.6.
    pub mode: Option<ModeOfLock>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    PadLock { mode: "mode" }
}
ontap_runtime::show_model!(PadLock);
