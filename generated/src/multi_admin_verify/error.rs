// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify

//! Error codes documented for `/security/multi-admin-verify`.

/// Documented for `update` (Since 9.11.1).
pub const MAV_DISABLED: i64 = 262309;

/// Documented for `update` (Since 9.11.1).
pub const MAV_VALUE_ZERO: i64 = 262311;

/// Documented for `update` (Since 9.11.1).
pub const MAV_APPROVERS_TOO_MANY: i64 = 262312;

/// Documented for `update` (Since 9.11.1).
pub const MAV_APPROVERS_TOO_FEW: i64 = 262313;

/// Documented for `update` (Since 9.16.1).
pub const MAV_GROUP_NOT_FOUND: i64 = 262314;

/// Documented for `update` (Since 9.11.1).
pub const MAV_GROUPS_NEEDED: i64 = 262315;

/// Documented for `update` (Since 9.11.1).
pub const MAV_EXPIRY_RANGE: i64 = 262316;

/// Documented for `update` (Since 9.11.1).
pub const MAV_NEEDS_9_11_1: i64 = 262318;
