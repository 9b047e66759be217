// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/audit/destinations

//! Error codes documented for `/security/audit/destinations`.

/// Documented for `create` (Since 9.6).
pub const AUDIT_FORWARD_INTERNAL: i64 = 13114;

/// Documented for `create` (Since 9.6).
pub const AUDIT_FORWARD_INPUT: i64 = 13115;

/// Documented for `create` (Since 9.6).
pub const AUDIT_FORWARD_OBJECT_NOT_FOUND: i64 = 15661;

/// Documented for `create` (Since 9.6).
pub const AUDIT_FORWARD_RPC: i64 = 327698;

/// Documented for `create` (Since 9.6).
pub const AUDIT_VERIFY_NEEDS_ENCRYPTION: i64 = 4522285;

/// Documented for `create` (Since 9.6).
pub const AUDIT_HOST_UNPINGABLE: i64 = 9240603;

/// Documented for `create` (Since 9.6).
pub const AUDIT_HOST_UNRESOLVED: i64 = 9240604;

/// Documented for `create` (Since 9.6).
pub const AUDIT_HOST_UNREACHABLE: i64 = 9240609;
