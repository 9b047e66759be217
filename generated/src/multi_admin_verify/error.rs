// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify

//! Error codes documented for `/security/multi-admin-verify`.

/// Documented for `update` (Since 9.11.1).
pub const CODE_262309: i64 = 262309;

/// Documented for `update` (Since 9.11.1).
pub const CODE_262311: i64 = 262311;

/// Documented for `update` (Since 9.11.1).
pub const CODE_262312: i64 = 262312;

/// Documented for `update` (Since 9.11.1).
pub const CODE_262313: i64 = 262313;

/// Documented for `update` (Since 9.16.1).
pub const CODE_262314: i64 = 262314;

/// Documented for `update` (Since 9.11.1).
pub const CODE_262315: i64 = 262315;

/// Documented for `update` (Since 9.11.1).
pub const CODE_262316: i64 = 262316;

/// Documented for `update` (Since 9.11.1).
pub const CODE_262318: i64 = 262318;
