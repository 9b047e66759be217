// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oauth2/clients

//! Error codes documented for `/security/authentication/cluster/oauth2/clients`.

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const OAUTH2_ENABLED: i64 = 203816995;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_CLIENT_ID_NEEDED: i64 = 203817010;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_CLIENT_SECRET_NEEDED: i64 = 203817011;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_CLIENT_CREDENTIALS_NEEDED: i64 = 203817012;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_JWKS_WITH_INTROSPECTION: i64 = 203817013;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_JWKS_INTERVAL_WITH_INTROSPECTION: i64 = 203817014;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_INTROSPECTION_ENDPOINT_NEEDED: i64 = 203817015;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_JWKS_INTERVAL_ALONE: i64 = 203817016;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_JWKS_INTERVAL_SHORT: i64 = 203817017;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_VALIDATION_INCOMPLETE: i64 = 203817018;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_TOO_MANY_CLIENTS: i64 = 203817019;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_URI_CHECK_FAILED: i64 = 203817020;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_URI_INVALID: i64 = 203817021;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_JWKS_EMPTY: i64 = 203817022;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_JWKS_WITHOUT_KEYS: i64 = 203817023;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_OUT_OF_MEMORY: i64 = 203817024;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_JWKS_INTERVAL_LONG: i64 = 203817025;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_INTROSPECTION_EMPTY: i64 = 203817033;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_INTROSPECTION_INVALID: i64 = 203817034;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_CLIENT_EXISTS: i64 = 203817037;

/// Documented for `create` (Since 9.16.1).
pub const OAUTH2_INTROSPECTION_INTERVAL_LONG: i64 = 203817042;
