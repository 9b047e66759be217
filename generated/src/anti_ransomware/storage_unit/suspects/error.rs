// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/storage-unit/suspects

//! Error codes documented for `/security/anti-ransomware/storage-unit/suspects`.

/// Documented for `delete_where` (Since 9.17.1), `delete` (Since 9.17.1).
pub const STORAGE_UNIT_NOT_FOUND: i64 = 203162606;
