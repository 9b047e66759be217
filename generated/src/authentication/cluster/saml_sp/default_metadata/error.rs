// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp/default-metadata

//! Error codes documented for `/security/authentication/cluster/saml-sp/default-metadata`.

/// Documented for `create` (Since 9.17.1).
pub const SAML_HOST_INVALID: i64 = 12320794;

/// Documented for `create` (Since 9.17.1).
pub const SAML_CERTIFICATE_MISMATCH: i64 = 12320805;

/// Documented for `create` (Since 9.17.1).
pub const SAML_CERTIFICATE_NOT_INSTALLED: i64 = 12320806;

/// Documented for `delete` (Since 9.17.1).
pub const SAML_METADATA_SLOW: i64 = 12320817;

/// Documented for `create` (Since 9.17.1).
pub const SAML_CERTIFICATE_SERIAL_NOT_FOUND: i64 = 12320820;

/// Documented for `create` (Since 9.17.1).
pub const SAML_CERTIFICATE_NAME_NOT_FOUND: i64 = 12320821;

/// Documented for `create` (Since 9.17.1).
pub const SAML_CONFIGURED_CREATE: i64 = 12320825;

/// Documented for `delete` (Since 9.17.1).
pub const SAML_CONFIGURED_DELETE: i64 = 12320826;

/// Documented for `create` (Since 9.17.1).
pub const SAML_METADATA_EXISTS: i64 = 12320831;

/// Documented for `delete` (Since 9.17.1).
pub const SAML_WEB_SERVER_BUSY: i64 = 12320832;
