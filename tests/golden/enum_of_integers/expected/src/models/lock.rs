// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// Values of `lock.key_size`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KeySize {
    /// `2048`. Since 9.6.
    Value2048,
    /// `3072`. Since 9.6.
    Value3072,
    /// `4096`. Since 9.6.
    Value4096,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::UnknownInteger<KeySize>),
}

ontap_runtime::open_integer_enum! {
    KeySize {
        Value2048: 2048,
        Value3072: 3072,
        Value4096: 4096,
    }
}

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `key_size`: enumeration. Since 9.6.
    pub key_size: Option<KeySize>,
    /// `window`: enumeration. Since 9.6.
    pub window: Option<Window>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        key_size: "key_size",
        window: "window",
    }
}
ontap_runtime::show_model!(Lock);

/// Values of `lock.window`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Window {
    /// `-1`. Since 9.6.
    Minus1,
    /// `0`. Since 9.6.
    Value0,
    /// `64`. Since 9.6.
    Value64,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::UnknownInteger<Window>),
}

ontap_runtime::open_integer_enum! {
    Window {
        Minus1: -1,
        Value0: 0,
        Value64: 64,
    }
}
