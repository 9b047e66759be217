// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/password

//! Error codes documented for `/security/authentication/password`.

/// Documented for `change` (Since 9.6).
pub const PASSWORD_CONTAINS_NAME: i64 = 7077918;

/// Documented for `change` (Since 9.6).
pub const PASSWORD_TOO_SHORT: i64 = 7077919;

/// Documented for `change` (Since 9.6).
pub const PASSWORD_NEEDS_LETTERS_AND_DIGITS: i64 = 7077920;

/// Documented for `change` (Since 9.6).
pub const PASSWORD_NEEDS_SPECIAL: i64 = 7077921;

/// Documented for `change` (Since 9.6).
pub const PASSWORD_REUSED: i64 = 7077924;

/// Documented for `change` (Since 9.6).
pub const PASSWORD_UNCHANGED: i64 = 7077925;

/// Documented for `change` (Since 9.6).
pub const PASSWORD_TOO_LONG: i64 = 7077940;

/// Documented for `change` (Since 9.6).
pub const PASSWORD_RULES_EXCEED_LENGTH: i64 = 7077941;
