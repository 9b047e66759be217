// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `lock-in`: string. Since 9.6.
    pub lock_in_with_dash: Option<String>,
    /// `lock_in`: string. Since 9.6.
    pub lock_in: Option<String>,
    /// `mode`: enumeration. Since 9.6.
    pub mode: Option<Mode>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        lock_in_with_dash: "lock-in",
        lock_in: "lock_in",
        mode: "mode",
    }
}
ontap_runtime::show_model!(Lock);

/// Values of `lock.mode`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// `a-b`. Since 9.6.
    WithDash,
    /// `a_b`. Since 9.6.
    AB,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Mode>),
}

ontap_runtime::open_enum! {
    Mode {
        WithDash: "a-b",
        AB: "a_b",
    }
}
