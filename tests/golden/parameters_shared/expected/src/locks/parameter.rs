// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Query parameters of `/security/locks`.

/// `colors`, for `list`: list of string. Since 9.6.
pub const COLORS: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "colors",
);
