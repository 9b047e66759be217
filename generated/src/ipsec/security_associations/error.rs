// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/security-associations

//! Error codes documented for `/security/ipsec/security-associations`.

/// Documented for `get` (From 9.9.1 to 9.12.1).
pub const IPSEC_ASSOCIATION_NOT_FOUND: i64 = 66257118;

/// Documented for `get` (From 9.9.1 to 9.12.1).
pub const IPSEC_ASSOCIATION_GONE: i64 = 66257119;
