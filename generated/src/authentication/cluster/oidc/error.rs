// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oidc

//! Error codes documented for `/security/authentication/cluster/oidc`.

/// Documented for `create` (Since 9.18.1).
pub const CODE_301465601: i64 = 301465601;

/// Documented for `create` (Since 9.18.1).
pub const CODE_301465603: i64 = 301465603;

/// Documented for `create` (Since 9.18.1).
pub const CODE_301465606: i64 = 301465606;

/// Documented for `create` (Since 9.18.1).
pub const CODE_301465613: i64 = 301465613;

/// Documented for `create` (Since 9.18.1).
pub const CODE_301465614: i64 = 301465614;

/// Documented for `update` (Since 9.18.1).
pub const CODE_301465616: i64 = 301465616;

/// Documented for `create` (Since 9.18.1).
pub const CODE_301465617: i64 = 301465617;

/// Documented for `create` (Since 9.18.1).
pub const CODE_301465619: i64 = 301465619;

/// Documented for `create` (Since 9.18.1).
pub const CODE_301465620: i64 = 301465620;

/// Documented for `create` (Since 9.18.1).
pub const CODE_301465621: i64 = 301465621;

/// Documented for `create` (Since 9.18.1).
pub const CODE_301465623: i64 = 301465623;

/// Documented for `create` (Since 9.18.1).
pub const CODE_301465624: i64 = 301465624;

/// Documented for `create` (Since 9.18.1).
pub const CODE_301465625: i64 = 301465625;
