// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-manager-configs

//! Error codes documented for `/security/key-manager-configs`.

/// Documented for `update` (Since 9.10.1).
pub const CODE_65536139: i64 = 65536139;

/// Documented for `update` (Since 9.10.1).
pub const CODE_65536805: i64 = 65536805;

/// Documented for `update` (Since 9.10.1).
pub const CODE_65536806: i64 = 65536806;

/// Documented for `update` (Since 9.10.1).
pub const CODE_65536807: i64 = 65536807;

/// Documented for `update` (Since 9.10.1).
pub const CODE_65536809: i64 = 65536809;

/// Documented for `update` (Since 9.16.1).
pub const CODE_65537301: i64 = 65537301;

/// Documented for `update` (Since 9.10.1).
pub const CODE_65537302: i64 = 65537302;

/// Documented for `update` (Since 9.11.1).
pub const CODE_65537303: i64 = 65537303;

/// Documented for `update` (Since 9.10.1).
pub const CODE_65537304: i64 = 65537304;

/// Documented for `update` (Since 9.11.1).
pub const CODE_65538404: i64 = 65538404;

/// Documented for `update` (Since 9.16.1).
pub const CODE_65539303: i64 = 65539303;

/// Documented for `update` (Since 9.16.1).
pub const CODE_65539304: i64 = 65539304;
