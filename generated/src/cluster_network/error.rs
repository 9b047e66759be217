// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network

//! Error codes documented for `/security/cluster-network`.

/// Documented for `update` (Since 9.18.1).
pub const CODE_70320128: i64 = 70320128;

/// Documented for `update` (Since 9.18.1).
pub const CODE_70320131: i64 = 70320131;

/// Documented for `update` (Since 9.18.1).
pub const CODE_70320132: i64 = 70320132;
