// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/requests

//! Error codes documented for `/security/multi-admin-verify/requests`.

/// Documented for `create` (Since 9.11.1).
pub const CODE_262148: i64 = 262148;

/// Documented for `create` (Since 9.16.1).
pub const CODE_262279: i64 = 262279;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262304: i64 = 262304;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262305: i64 = 262305;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262306: i64 = 262306;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262308: i64 = 262308;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_262309: i64 = 262309;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262311: i64 = 262311;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262312: i64 = 262312;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262313: i64 = 262313;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262326: i64 = 262326;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262327: i64 = 262327;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262328: i64 = 262328;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_262329: i64 = 262329;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262330: i64 = 262330;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262334: i64 = 262334;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const CODE_262336: i64 = 262336;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_262337: i64 = 262337;
