// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/group/role-mappings

//! Error codes documented for `/security/group/role-mappings`.

/// Documented for `create` (Since 9.16.1).
pub const GROUP_ID_NOT_FOUND: i64 = 5636242;

/// Documented for `create` (Since 9.16.1).
pub const MAPPED_ROLE_NOT_FOUND: i64 = 5636243;
