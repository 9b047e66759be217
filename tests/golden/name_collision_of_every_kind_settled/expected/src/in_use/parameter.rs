// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/in-use

//! Query parameters of `/security/in-use`.

/// `isFast`, for `get`: boolean. Since 9.6.
pub const QUICK: ontap_runtime::Parameter<bool> = ontap_runtime::Parameter::new(
    "isFast",
);

/// `is_fast`, for `get`: boolean. Since 9.6.
pub const IS_FAST: ontap_runtime::Parameter<bool> = ontap_runtime::Parameter::new(
    "is_fast",
);
