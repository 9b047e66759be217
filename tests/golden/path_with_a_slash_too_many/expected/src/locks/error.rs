// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Error codes documented for `/security/locks`.

/// Documented for `delete` (Since 9.17.1).
pub const CODE_4: i64 = 4;

/// Documented for `delete` (Since 9.17.1).
pub const CODE_77: i64 = 77;
