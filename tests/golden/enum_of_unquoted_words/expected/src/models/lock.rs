// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `mode`: enumeration. Since 9.6.
    pub mode: Option<Mode>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock { mode: "mode" }
}
ontap_runtime::show_model!(Lock);

/// Values of `lock.mode`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// `auto`. Since 9.6.
    Auto,
    /// `no`. Since 9.6.
    No,
    /// `off`. Since 9.6.
    Off,
    /// `on`. Since 9.6.
    On,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Mode>),
}

ontap_runtime::open_enum! {
    Mode {
        Auto: "auto",
        No: "no",
        Off: "off",
        On: "on",
    }
}
