// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Error codes documented for `/security/locks`.

/// Documented for `delete` (Since 9.6).
pub const LOCK_IN_USE: i64 = 1001;

/// Documented for `delete` (Since 9.6).
pub const CODE_1002: i64 = 1002;

/// Documented for `delete` (Since 9.6).
pub const CODE_1003: i64 = 1003;
