// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/requests

//! Error codes documented for `/security/multi-admin-verify/requests`.

/// Documented for `create` (Since 9.11.1).
pub const MAV_COMMAND_UNKNOWN: i64 = 262148;

/// Documented for `create` (Since 9.16.1).
pub const MAV_FIELD_INVALID: i64 = 262279;

/// Documented for `create` (Since 9.11.1).
pub const MAV_TOO_MANY_REQUESTS: i64 = 262304;

/// Documented for `create` (Since 9.11.1).
pub const MAV_NOT_PENDING: i64 = 262305;

/// Documented for `create` (Since 9.11.1).
pub const MAV_VETO_EXPIRED: i64 = 262306;

/// Documented for `create` (Since 9.11.1).
pub const MAV_COMMAND_UNSUPPORTED: i64 = 262308;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const MAV_DISABLED: i64 = 262309;

/// Documented for `create` (Since 9.11.1).
pub const MAV_VALUE_ZERO: i64 = 262311;

/// Documented for `create` (Since 9.11.1).
pub const MAV_APPROVERS_TOO_MANY: i64 = 262312;

/// Documented for `create` (Since 9.11.1).
pub const MAV_APPROVERS_TOO_FEW: i64 = 262313;

/// Documented for `create` (Since 9.11.1).
pub const MAV_QUERY_SYNTAX: i64 = 262326;

/// Documented for `create` (Since 9.11.1).
pub const MAV_REQUEST_FAILED: i64 = 262327;

/// Documented for `create` (Since 9.11.1).
pub const MAV_NO_RULE: i64 = 262328;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const MAV_STATE_INVALID: i64 = 262329;

/// Documented for `create` (Since 9.11.1).
pub const MAV_DECIDED_TWICE: i64 = 262330;

/// Documented for `create` (Since 9.11.1).
pub const MAV_PARAMETER_UNSUPPORTED: i64 = 262334;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const MAV_DELETE_FORBIDDEN: i64 = 262336;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const MAV_OWN_REQUEST: i64 = 262337;
