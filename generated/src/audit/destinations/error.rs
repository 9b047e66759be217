// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/audit/destinations

//! Error codes documented for `/security/audit/destinations`.

/// Documented for `create` (Since 9.6).
pub const CODE_13114: u64 = 13114;

/// Documented for `create` (Since 9.6).
pub const CODE_13115: u64 = 13115;

/// Documented for `create` (Since 9.6).
pub const CODE_15661: u64 = 15661;

/// Documented for `create` (Since 9.6).
pub const CODE_327698: u64 = 327698;

/// Documented for `create` (Since 9.6).
pub const CODE_4522285: u64 = 4522285;

/// Documented for `create` (Since 9.6).
pub const CODE_9240603: u64 = 9240603;

/// Documented for `create` (Since 9.6).
pub const CODE_9240604: u64 = 9240604;

/// Documented for `create` (Since 9.6).
pub const CODE_9240609: u64 = 9240609;
