// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp/default-metadata

//! Query parameters of `/security/authentication/cluster/saml-sp/default-metadata`.

/// `certificate.ca`, for `get`: string. Since 9.17.1.
pub const CERTIFICATE_CA: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "certificate.ca",
);

/// `certificate.common_name`, for `get`: string. Since 9.17.1.
pub const CERTIFICATE_COMMON_NAME: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "certificate.common_name",
);

/// `certificate.serial_number`, for `get`: string. Since 9.17.1.
pub const CERTIFICATE_SERIAL_NUMBER: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "certificate.serial_number",
);

/// `host`, for `get`: string. Since 9.17.1.
pub const HOST: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new("host");

/// `scope`, for `get`: string. Since 9.17.1.
pub const SCOPE: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "scope",
);
