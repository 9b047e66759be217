// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec

//! Error codes documented for `/security/ipsec`.

/// Documented for `update` (Since 9.9.1).
pub const CODE_66256898: i64 = 66256898;

/// Documented for `update` (Since 9.9.1).
pub const CODE_66256899: i64 = 66256899;

/// Documented for `update` (Since 9.16.1).
pub const CODE_66256913: i64 = 66256913;

/// Documented for `update` (Since 9.16.1).
pub const CODE_66256915: i64 = 66256915;

/// Documented for `update` (Since 9.16.1).
pub const CODE_66257007: i64 = 66257007;

/// Documented for `update` (Since 9.9.1).
pub const CODE_66257199: i64 = 66257199;

/// Documented for `update` (Since 9.16.1).
pub const CODE_66257496: i64 = 66257496;
