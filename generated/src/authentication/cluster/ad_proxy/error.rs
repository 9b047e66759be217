// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/ad-proxy

//! Error codes documented for `/security/authentication/cluster/ad-proxy`.

/// Documented for `create` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_2621516: i64 = 2621516;

/// Documented for `create` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_2621706: i64 = 2621706;
