// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp

//! Query parameters of `/security/authentication/cluster/saml-sp`.

/// `certificate.ca`, for `get`: string. Since 9.7.
pub const CERTIFICATE_CA: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "certificate.ca",
);

/// `certificate.common_name`, for `get`: string. Since 9.7.
pub const CERTIFICATE_COMMON_NAME: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "certificate.common_name",
);

/// `certificate.serial_number`, for `get`: string. Since 9.7.
pub const CERTIFICATE_SERIAL_NUMBER: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "certificate.serial_number",
);

/// `enabled`, for `get`: boolean. Since 9.7.
pub const ENABLED: ontap_runtime::Parameter<bool> = ontap_runtime::Parameter::new(
    "enabled",
);

/// `host`, for `get`: string. Since 9.7.
pub const HOST: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new("host");

/// `idp_uri`, for `get`: string. Since 9.7.
pub const IDP_URI: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "idp_uri",
);

/// Whether the certificate of the server that holds the identity provider's metadata is checked; true unless given. It must be false when the metadata does not come by HTTPS.
///
/// `verify_metadata_server`, for `create`: boolean. Default: `true`. Since 9.6.
pub const VERIFY_METADATA_SERVER: ontap_runtime::Parameter<bool> = ontap_runtime::Parameter::new(
    "verify_metadata_server",
);
