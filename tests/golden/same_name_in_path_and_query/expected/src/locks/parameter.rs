// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Query parameters of `/security/locks`.

/// `name`, for `get`: string. Since 9.6.
pub const NAME: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new("name");
