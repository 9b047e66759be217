// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/ca-certificates

//! Error codes documented for `/security/ipsec/ca-certificates`.

/// Documented for `create` (From 9.10.1 to 9.12.1).
pub const IPSEC_CA_NOT_INSTALLED: i64 = 66257296;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.11.1).
pub const IPSEC_CA_NOT_LISTED: i64 = 66257298;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.11.1).
pub const IPSEC_CA_REMOVE_NOT_INSTALLED: i64 = 66257303;

/// Documented for `create` (Since 9.16.1).
pub const IPSEC_CA_MISSING: i64 = 66257304;
