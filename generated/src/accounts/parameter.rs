// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/accounts

//! Query parameters of `/security/accounts`.

/// `authentication_methods`, for `list`: string. Only in 9.11.1.
pub const AUTHENTICATION_METHODS: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "authentication_methods",
);

/// `public_key`, for `list`: string. Only in 9.11.1.
pub const PUBLIC_KEY: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "public_key",
);

/// `ssl_ca_certificate`, for `list`: string. Only in 9.11.1.
pub const SSL_CA_CERTIFICATE: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "ssl_ca_certificate",
);
