// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/doors

//! Query parameters of `/security/doors`.

/// `owner.name`, for `get`: string. Since 9.6.
pub const OWNER_NAME: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "owner.name",
);
