// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Query parameters of `/security/locks`.

/// Values of `mode`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// `err`. Since 9.6.
    Err,
    /// `known`. Since 9.6.
    Known,
    /// `ok`. Since 9.6.
    Ok,
    /// `self`. Since 9.6.
    SelfValue,
    /// `unknown`. Since 9.6.
    UnknownValue,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Mode>),
}

ontap_runtime::open_enum! {
    Mode {
        Err: "err",
        Known: "known",
        Ok: "ok",
        SelfValue: "self",
        UnknownValue: "unknown",
    }
}

/// `mode`, for `create`: enumeration. Since 9.6.
pub const MODE: ontap_runtime::Parameter<Mode> = ontap_runtime::Parameter::new("mode");
