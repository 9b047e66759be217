// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/approval-groups

//! Error codes documented for `/security/multi-admin-verify/approval-groups`.

/// Documented for `create` (Since 9.11.1).
pub const MAV_DISABLED: i64 = 262309;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const MAV_GROUP_IS_GLOBAL: i64 = 262319;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const MAV_GROUP_EMPTY: i64 = 262331;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const MAV_NO_CHANGE_LIST: i64 = 262332;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const MAV_APPROVER_INVALID: i64 = 262333;
