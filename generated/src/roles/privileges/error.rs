// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/roles/{owner.uuid}/{name}/privileges

//! Error codes documented for `/security/roles/{owner.uuid}/{name}/privileges`.

/// Documented for `create` (Since 9.16.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_1263347: i64 = 1263347;

/// Documented for `create` (Since 9.6).
pub const CODE_5636129: i64 = 5636129;

/// Documented for `create` (Since 9.6).
pub const CODE_5636143: i64 = 5636143;

/// Documented for `create` (Since 9.6).
pub const CODE_5636144: i64 = 5636144;

/// Documented for `create` (Since 9.16.1), `delete_where` (Since 9.16.1), `delete` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636168: i64 = 5636168;

/// Documented for `create` (Since 9.6), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const PATH_MALFORMED: i64 = 5636169;

/// Documented for `create` (Since 9.6), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const PATH_UNKNOWN: i64 = 5636170;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_5636172: i64 = 5636172;

/// Documented for `create` (Since 9.6), `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_5636173: i64 = 5636173;

/// Documented for `create` (Since 9.6).
pub const CODE_5636175: i64 = 5636175;

/// Documented for `create` (Since 9.10.1), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const CODE_5636184: i64 = 5636184;

/// Documented for `create` (Since 9.10.1), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const CODE_5636185: i64 = 5636185;

/// Documented for `create` (Since 9.10.1), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const CODE_5636186: i64 = 5636186;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636192: i64 = 5636192;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636200: i64 = 5636200;

/// Documented for `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1), `update_where` (Since 9.18.1), `update` (Since 9.18.1).
pub const CODE_5636259: i64 = 5636259;

/// Documented for `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1), `update_where` (Since 9.18.1), `update` (Since 9.18.1).
pub const CODE_5636261: i64 = 5636261;

/// Documented for `create` (Since 9.18.1).
pub const CODE_5636262: i64 = 5636262;

/// Documented for `create` (Since 9.6), `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_13434890: i64 = 13434890;

/// Documented for `create` (Since 9.6).
pub const CODE_13434891: i64 = 13434891;

/// Documented for `create` (Since 9.6).
pub const CODE_13434892: i64 = 13434892;

/// Documented for `create` (Since 9.6), `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_13434893: i64 = 13434893;
