// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/security-associations

//! Error codes documented for `/security/ipsec/security-associations`.

/// Documented for `get` (From 9.9.1 to 9.12.1).
pub const CODE_66257118: i64 = 66257118;

/// Documented for `get` (From 9.9.1 to 9.12.1).
pub const CODE_66257119: i64 = 66257119;
