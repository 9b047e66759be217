// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oauth2

//! Query parameters of `/security/authentication/cluster/oauth2`.

/// `enabled`, for `get`: boolean. Since 9.14.1.
pub const ENABLED: ontap_runtime::Parameter<bool> = ontap_runtime::Parameter::new(
    "enabled",
);
