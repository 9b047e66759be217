// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/certificates

//! Query parameters of `/security/certificates`.

/// `intermediate_certificates`, for `list`: string. From 9.9.1 to 9.12.1.
pub const INTERMEDIATE_CERTIFICATES: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "intermediate_certificates",
);

/// `private_key`, for `list`: string. From 9.9.1 to 9.12.1.
pub const PRIVATE_KEY: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "private_key",
);
