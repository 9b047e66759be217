// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/audit/destinations

//! Error codes documented for `/security/audit/destinations`.

/// Documented for `create` (Since 9.6).
pub const CODE_13114: i64 = 13114;

/// Documented for `create` (Since 9.6).
pub const CODE_13115: i64 = 13115;

/// Documented for `create` (Since 9.6).
pub const CODE_15661: i64 = 15661;

/// Documented for `create` (Since 9.6).
pub const CODE_327698: i64 = 327698;

/// Documented for `create` (Since 9.6).
pub const CODE_4522285: i64 = 4522285;

/// Documented for `create` (Since 9.6).
pub const CODE_9240603: i64 = 9240603;

/// Documented for `create` (Since 9.6).
pub const CODE_9240604: i64 = 9240604;

/// Documented for `create` (Since 9.6).
pub const CODE_9240609: i64 = 9240609;
