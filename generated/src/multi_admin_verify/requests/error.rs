// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/requests

//! Error codes documented for `/security/multi-admin-verify/requests`.

/// Documented for `create` (Since 9.11.1).
pub const CODE_262148: u64 = 262148;

/// Documented for `create` (Since 9.16.1).
pub const CODE_262279: u64 = 262279;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262304: u64 = 262304;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262305: u64 = 262305;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262306: u64 = 262306;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262308: u64 = 262308;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_262309: u64 = 262309;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262311: u64 = 262311;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262312: u64 = 262312;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262313: u64 = 262313;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262326: u64 = 262326;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262327: u64 = 262327;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262328: u64 = 262328;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_262329: u64 = 262329;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262330: u64 = 262330;

/// Documented for `create` (Since 9.11.1).
pub const CODE_262334: u64 = 262334;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const CODE_262336: u64 = 262336;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_262337: u64 = 262337;
