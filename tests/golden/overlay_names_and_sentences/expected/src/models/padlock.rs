// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// Holds a door shut.
///
/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Padlock {
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// `sort`: enumeration. Since 9.6.
    pub sort: Option<PadlockSort>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Padlock {
        name: "name",
        sort: "sort",
    }
}
ontap_runtime::show_model!(Padlock);

/// Values of `lock.sort`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PadlockSort {
    /// `plain`. Since 9.6.
    Plain,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<PadlockSort>),
}

ontap_runtime::open_enum! {
    PadlockSort {
        Plain: "plain",
    }
}
