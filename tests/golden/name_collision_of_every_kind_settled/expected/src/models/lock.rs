// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock.held`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Held {
    /// `b`: string. Since 9.6.
    pub b: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Held { b: "b" }
}
ontap_runtime::show_model!(Held);

/// What replies hold of `lock.HELD`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holding {
    /// `c`: string. Since 9.6.
    pub c: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Holding { c: "c" }
}
ontap_runtime::show_model!(Holding);

/// What replies hold of `lock.isHeld`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IsHeld {
    /// `a`: string. Since 9.6.
    pub a: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    IsHeld { a: "a" }
}
ontap_runtime::show_model!(IsHeld);

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `HELD`: object. Since 9.6.
    pub holding: Option<Holding>,
    /// `held`: object. Since 9.6.
    pub held: Option<Held>,
    /// `isHeld`: object. Since 9.6.
    pub is_held: Option<IsHeld>,
    /// `isOpen`: string. Since 9.6.
    pub opened: Option<String>,
    /// `is_open`: string. Since 9.6.
    pub is_open: Option<String>,
    /// `mode`: enumeration. Since 9.6.
    pub mode: Option<Mode>,
    /// `uuid`: string. Since 9.6.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        holding: "HELD",
        held: "held",
        is_held: "isHeld",
        opened: "isOpen",
        is_open: "is_open",
        mode: "mode",
        uuid: "uuid",
    }
}
ontap_runtime::show_model!(Lock);

/// Values of `lock.mode`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// `a-b`. Since 9.6.
    Dashed,
    /// `a_b`. Since 9.6.
    AB,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Mode>),
}

ontap_runtime::open_enum! {
    Mode {
        Dashed: "a-b",
        AB: "a_b",
    }
}
