// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/roles

//! Query parameters of `/security/roles`.

/// `comment`, for `list`: string. Only in 9.11.1.
pub const COMMENT: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "comment",
);
