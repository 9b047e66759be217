// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Error codes documented for `/security/locks`.

/// Documented for `delete` (Since 9.6).
pub const CODE_2: i64 = 2;
