// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/rules

//! Error codes documented for `/security/multi-admin-verify/rules`.

/// Documented for `create` (Since 9.11.1).
pub const MAV_COMMAND_UNKNOWN: i64 = 262148;

/// Documented for `create` (Since 9.11.1).
pub const MAV_COMMAND_UNSUPPORTED: i64 = 262308;

/// Documented for `create` (Since 9.11.1).
pub const MAV_DISABLED: i64 = 262309;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const MAV_SYSTEM_RULE: i64 = 262310;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const MAV_VALUE_ZERO: i64 = 262311;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const MAV_APPROVERS_TOO_MANY: i64 = 262312;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const MAV_APPROVERS_TOO_FEW: i64 = 262313;

/// Documented for `create` (Since 9.11.1).
pub const MAV_GROUP_NOT_FOUND: i64 = 262314;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const MAV_EXPIRY_RANGE: i64 = 262316;

/// Documented for `create` (Since 9.11.1).
pub const MAV_QUERY_SYNTAX: i64 = 262326;

/// Documented for `create` (Since 9.11.1).
pub const MAV_QUERY_TWICE: i64 = 262335;
