// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/password

//! Error codes documented for `/security/authentication/password`.

/// Documented for `change` (Since 9.6).
pub const CODE_7077918: i64 = 7077918;

/// Documented for `change` (Since 9.6).
pub const CODE_7077919: i64 = 7077919;

/// Documented for `change` (Since 9.6).
pub const CODE_7077920: i64 = 7077920;

/// Documented for `change` (Since 9.6).
pub const CODE_7077921: i64 = 7077921;

/// Documented for `change` (Since 9.6).
pub const CODE_7077924: i64 = 7077924;

/// Documented for `change` (Since 9.6).
pub const CODE_7077925: i64 = 7077925;

/// Documented for `change` (Since 9.6).
pub const CODE_7077940: i64 = 7077940;

/// Documented for `change` (Since 9.6).
pub const CODE_7077941: i64 = 7077941;
