// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/publickeys

//! Error codes documented for `/security/authentication/publickeys`.

/// Documented for `create` (Since 9.16.1).
pub const PUBLIC_KEY_EXISTS: i64 = 5832705;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const PUBLIC_KEY_FINGERPRINT_FAILED: i64 = 5832707;

/// Documented for `create` (Since 9.16.1).
pub const PUBLIC_KEY_METHOD_MISSING: i64 = 5832722;
