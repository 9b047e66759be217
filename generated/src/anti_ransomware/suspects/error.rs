// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/suspects

//! Error codes documented for `/security/anti-ransomware/suspects`.

/// Documented for `delete_where` (Since 9.17.1), `delete` (Since 9.17.1).
pub const ARP_DATA_PROTECTION_VOLUME: i64 = 203161673;

/// Documented for `delete_where` (Since 9.17.1), `delete` (Since 9.17.1).
pub const ARP_CLEAR_BY_FORMAT: i64 = 203162105;
