// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `version`: enumeration. Since 9.6.
    pub version: Option<Version>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock { version: "version" }
}
ontap_runtime::show_model!(Lock);

/// Values of `lock.version`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Version {
    /// `1`. Since 9.6.
    Value1,
    /// `2.5`. Since 9.6.
    Value2_5,
    /// `any`. Since 9.6.
    Any,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Version>),
}

ontap_runtime::open_enum! {
    Version {
        Value1: "1",
        Value2_5: "2.5",
        Any: "any",
    }
}
