// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/groups

//! Error codes documented for `/security/groups`.

/// Documented for `create` (Since 9.16.1).
pub const GROUP_LIMIT: i64 = 5636231;

/// Documented for `create` (Since 9.16.1).
pub const GROUP_NAME_LENGTH: i64 = 5636232;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const GROUP_UUID_DUPLICATE: i64 = 5636235;

/// Documented for `create` (Since 9.16.1), `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const GROUP_IN_USE: i64 = 5636244;
