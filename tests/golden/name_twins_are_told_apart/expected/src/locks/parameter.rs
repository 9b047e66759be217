// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Query parameters of `/security/locks`.

/// Values of `n-y`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NY {
    /// `a`. Since 9.6.
    A,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<NY>),
}

ontap_runtime::open_enum! {
    NY {
        A: "a",
    }
}

/// Values of `quick`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Quick {
    /// `a`. Since 9.6.
    A,
    /// `b`. Since 9.6.
    B,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Quick>),
}

ontap_runtime::open_enum! {
    Quick {
        A: "a",
        B: "b",
    }
}

/// `expiry.time`, for `list`: string. Since 9.6.
pub const EXPIRY__TIME: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "expiry.time",
);

/// `expiry_time`, for `list`: string. Since 9.6.
pub const EXPIRY_TIME: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "expiry_time",
);

/// `n-y`, for `list`: enumeration. Since 9.6.
pub const N_DASH_Y: ontap_runtime::Parameter<NY> = ontap_runtime::Parameter::new("n-y");

/// `n_y`, for `list`: string. Since 9.6.
pub const N_Y: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new("n_y");

/// `quick`, for `create`, `list`: enumeration. Since 9.6.
pub const QUICK: ontap_runtime::Parameter<Quick> = ontap_runtime::Parameter::new(
    "quick",
);
