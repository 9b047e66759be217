// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/rules

//! Error codes documented for `/security/multi-admin-verify/rules`.

/// Documented for `create` (Since 9.11.1).
pub const CODE_262148: i64 = 262148;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262308: i64 = 262308;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262309: i64 = 262309;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_262310: i64 = 262310;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_262311: i64 = 262311;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_262312: i64 = 262312;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_262313: i64 = 262313;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262314: i64 = 262314;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_262316: i64 = 262316;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262326: i64 = 262326;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262335: i64 = 262335;
