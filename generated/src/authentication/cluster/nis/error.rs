// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/nis

//! Error codes documented for `/security/authentication/cluster/nis`.

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_1966253: i64 = 1966253;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_3276933: i64 = 3276933;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_3276964: i64 = 3276964;

/// Documented for `create` (Since 9.9.1).
pub const CODE_13434916: i64 = 13434916;

/// Documented for `create` (Since 9.16.1).
pub const CODE_23724086: i64 = 23724086;

/// Documented for `create` (Since 9.16.1).
pub const CODE_23724087: i64 = 23724087;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_23724109: i64 = 23724109;

/// Documented for `create` (Since 9.16.1).
pub const CODE_23724111: i64 = 23724111;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_23724112: i64 = 23724112;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_23724130: i64 = 23724130;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_23724132: i64 = 23724132;
