// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp

//! Error codes documented for `/security/authentication/cluster/saml-sp`.

/// Documented for `create` (Since 9.7).
pub const CODE_12320789: i64 = 12320789;

/// Documented for `update` (Since 9.6).
pub const CODE_12320791: i64 = 12320791;

/// Documented for `create` (Since 9.6).
pub const CODE_12320794: i64 = 12320794;

/// Documented for `create` (Since 9.6).
pub const CODE_12320795: i64 = 12320795;

/// Documented for `delete` (Since 9.6).
pub const CODE_12320803: i64 = 12320803;

/// Documented for `create` (Since 9.6).
pub const CODE_12320805: i64 = 12320805;

/// Documented for `create` (Since 9.6).
pub const CODE_12320806: i64 = 12320806;

/// Documented for `create` (Since 9.6).
pub const CODE_12320814: i64 = 12320814;

/// Documented for `create` (Since 9.6).
pub const CODE_12320815: i64 = 12320815;

/// Documented for `create` (Since 9.16.1).
pub const CODE_12320819: i64 = 12320819;

/// Documented for `create` (Since 9.16.1).
pub const CODE_12320820: i64 = 12320820;

/// Documented for `create` (Since 9.16.1).
pub const CODE_12320821: i64 = 12320821;

/// Documented for `create` (Since 9.16.1).
pub const CODE_12320823: i64 = 12320823;

/// Documented for `create` (Since 9.17.1).
pub const CODE_12320827: i64 = 12320827;

/// Documented for `create` (Since 9.17.1).
pub const CODE_12320828: i64 = 12320828;

/// Documented for `create` (Since 9.17.1).
pub const CODE_12320829: i64 = 12320829;

/// Documented for `create` (Since 9.17.1).
pub const CODE_12320830: i64 = 12320830;

/// Documented for `delete` (Since 9.17.1).
pub const CODE_12320832: i64 = 12320832;
