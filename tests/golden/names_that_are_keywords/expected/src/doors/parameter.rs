// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/doors

//! Query parameters of `/security/doors`.

/// `_links.self`, for `get`: string. Since 9.6.
pub const LINKS_SELF: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "_links.self",
);
