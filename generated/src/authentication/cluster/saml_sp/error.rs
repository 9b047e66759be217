// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp

//! Error codes documented for `/security/authentication/cluster/saml-sp`.

/// Documented for `create` (Since 9.7).
pub const SAML_METADATA_DOWNLOAD: i64 = 12320789;

/// Documented for `update` (Since 9.6).
pub const SAML_DISABLE_RESTRICTED: i64 = 12320791;

/// Documented for `create` (Since 9.6).
pub const SAML_HOST_INVALID: i64 = 12320794;

/// Documented for `create` (Since 9.6).
pub const SAML_HOST_NEEDED: i64 = 12320795;

/// Documented for `delete` (Since 9.6).
pub const SAML_ENABLED: i64 = 12320803;

/// Documented for `create` (Since 9.6).
pub const SAML_CERTIFICATE_MISMATCH: i64 = 12320805;

/// Documented for `create` (Since 9.6).
pub const SAML_CERTIFICATE_NOT_INSTALLED: i64 = 12320806;

/// Documented for `create` (Since 9.6).
pub const SAML_IDP_URI_INVALID: i64 = 12320814;

/// Documented for `create` (Since 9.6).
pub const SAML_IDP_URI_SCHEME: i64 = 12320815;

/// Documented for `create` (Since 9.16.1).
pub const SAML_METADATA_UNVERIFIABLE: i64 = 12320819;

/// Documented for `create` (Since 9.16.1).
pub const SAML_CERTIFICATE_SERIAL_NOT_FOUND: i64 = 12320820;

/// Documented for `create` (Since 9.16.1).
pub const SAML_CERTIFICATE_NAME_NOT_FOUND: i64 = 12320821;

/// Documented for `create` (Since 9.16.1).
pub const SAML_HOST_NOT_MANAGEMENT: i64 = 12320823;

/// Documented for `create` (Since 9.17.1).
pub const SAML_CA_DIFFERS: i64 = 12320827;

/// Documented for `create` (Since 9.17.1).
pub const SAML_HOST_DIFFERS: i64 = 12320828;

/// Documented for `create` (Since 9.17.1).
pub const SAML_SERIAL_DIFFERS: i64 = 12320829;

/// Documented for `create` (Since 9.17.1).
pub const SAML_COMMON_NAME_DIFFERS: i64 = 12320830;

/// Documented for `delete` (Since 9.17.1).
pub const SAML_WEB_SERVER_BUSY: i64 = 12320832;
