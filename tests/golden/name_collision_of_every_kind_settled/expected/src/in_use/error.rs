// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/in-use

//! Error codes documented for `/security/in-use`.

/// Documented for `get` (Since 9.6).
pub const LOST: i64 = 1;

/// Documented for `get` (Since 9.6).
pub const FOUND: i64 = 2;
