// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/roles

//! Error codes documented for `/security/roles`.

/// Documented for `create` (Since 9.16.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const BUILTIN_ROLE: i64 = 1263347;

/// Documented for `create` (Since 9.9.1).
pub const CODE_2621462: i64 = 2621462;

/// Documented for `create` (Since 9.6).
pub const CODE_5636129: i64 = 5636129;

/// Documented for `create` (Since 9.6).
pub const SVM_ADMIN_LIMIT: i64 = 5636143;

/// Documented for `create` (Since 9.6).
pub const ACCESS_INVALID: i64 = 5636144;

/// Documented for `create` (Since 9.16.1).
pub const CODE_5636168: i64 = 5636168;

/// Documented for `create` (Since 9.6), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const CODE_5636169: i64 = 5636169;

/// Documented for `create` (Since 9.6), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const CODE_5636170: i64 = 5636170;

/// Documented for `create` (Since 9.6).
pub const ROLE_EXISTS_AS_COMMAND_ROLE: i64 = 5636171;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_5636172: i64 = 5636172;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_5636173: i64 = 5636173;

/// Documented for `create` (Since 9.10.1), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const CODE_5636184: i64 = 5636184;

/// Documented for `create` (Since 9.10.1), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const CODE_5636185: i64 = 5636185;

/// Documented for `create` (Since 9.10.1), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const CODE_5636186: i64 = 5636186;

/// Documented for `create` (Since 9.16.1).
pub const CODE_5636191: i64 = 5636191;

/// Documented for `create` (Since 9.16.1).
pub const CODE_5636192: i64 = 5636192;

/// Documented for `create` (Since 9.16.1).
pub const CODE_5636200: i64 = 5636200;

/// Documented for `create` (Since 9.17.1).
pub const CODE_5636210: i64 = 5636210;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const CODE_5636245: i64 = 5636245;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const CODE_5636246: i64 = 5636246;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const CODE_5636247: i64 = 5636247;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const CODE_5636249: i64 = 5636249;

/// Documented for `delete_where` (Only in 9.18.1), `delete` (Only in 9.18.1).
pub const CODE_5636258: i64 = 5636258;

/// Documented for `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1).
pub const CODE_5636259: i64 = 5636259;

/// Documented for `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1).
pub const CODE_5636261: i64 = 5636261;

/// Documented for `create` (Since 9.18.1).
pub const CODE_5636262: i64 = 5636262;

/// Documented for `create` (Since 9.6), `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_13434890: i64 = 13434890;

/// Documented for `create` (Since 9.6).
pub const CODE_13434891: i64 = 13434891;

/// Documented for `create` (Since 9.6).
pub const CODE_13434892: i64 = 13434892;

/// Documented for `create` (From 9.6 to 9.7), `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_13434893: i64 = 13434893;
