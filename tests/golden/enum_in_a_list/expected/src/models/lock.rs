// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `modes`: list of enumeration. Since 9.6.
    pub modes: Option<Vec<Mode>>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock { modes: "modes" }
}
ontap_runtime::show_model!(Lock);

/// Values of `lock.modes[]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// `blue`. Since 9.6.
    Blue,
    /// `red`. Since 9.6.
    Red,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Mode>),
}

ontap_runtime::open_enum! {
    Mode {
        Blue: "blue",
        Red: "red",
    }
}
