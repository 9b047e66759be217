// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oauth2/clients

//! Error codes documented for `/security/authentication/cluster/oauth2/clients`.

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const CODE_203816995: i64 = 203816995;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817010: i64 = 203817010;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817011: i64 = 203817011;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817012: i64 = 203817012;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817013: i64 = 203817013;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817014: i64 = 203817014;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817015: i64 = 203817015;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817016: i64 = 203817016;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817017: i64 = 203817017;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817018: i64 = 203817018;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817019: i64 = 203817019;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817020: i64 = 203817020;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817021: i64 = 203817021;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817022: i64 = 203817022;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817023: i64 = 203817023;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817024: i64 = 203817024;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817025: i64 = 203817025;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817033: i64 = 203817033;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817034: i64 = 203817034;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817037: i64 = 203817037;

/// Documented for `create` (Since 9.16.1).
pub const CODE_203817042: i64 = 203817042;
