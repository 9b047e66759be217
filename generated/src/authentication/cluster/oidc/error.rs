// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oidc

//! Error codes documented for `/security/authentication/cluster/oidc`.

/// Documented for `create` (Since 9.18.1).
pub const OIDC_SECRET_INVALID: i64 = 301465601;

/// Documented for `create` (Since 9.18.1).
pub const OIDC_SECRET_LENGTH: i64 = 301465603;

/// Documented for `create` (Since 9.18.1).
pub const OIDC_SECRET_HASH_FAILED: i64 = 301465606;

/// Documented for `create` (Since 9.18.1).
pub const OIDC_JWKS_UNREACHABLE: i64 = 301465613;

/// Documented for `create` (Since 9.18.1).
pub const OIDC_JWKS_INVALID: i64 = 301465614;

/// Documented for `update` (Since 9.18.1).
pub const OIDC_WEB_SERVER_BUSY: i64 = 301465616;

/// Documented for `create` (Since 9.18.1).
pub const OIDC_REDIRECT_ADDRESS: i64 = 301465617;

/// Documented for `create` (Since 9.18.1).
pub const OIDC_ENABLED: i64 = 301465619;

/// Documented for `create` (Since 9.18.1).
pub const OIDC_OAUTH2_EXISTS: i64 = 301465620;

/// Documented for `create` (Since 9.18.1).
pub const OIDC_OAUTH2_FAILED: i64 = 301465621;

/// Documented for `create` (Since 9.18.1).
pub const OIDC_SAML_METADATA_EXISTS: i64 = 301465623;

/// Documented for `create` (Since 9.18.1).
pub const OIDC_SAML_EXISTS: i64 = 301465624;

/// Documented for `create` (Since 9.18.1).
pub const OIDC_JWKS_INTERVAL: i64 = 301465625;
