// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network/certificates

//! Error codes documented for `/security/cluster-network/certificates`.

/// Documented for `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1), `update_where` (Since 9.18.1), `update` (Since 9.18.1).
pub const CODE_70320128: i64 = 70320128;

/// Documented for `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1), `update_where` (Since 9.18.1), `update` (Since 9.18.1).
pub const CODE_70320132: i64 = 70320132;

/// Documented for `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1), `update_where` (Since 9.18.1), `update` (Since 9.18.1).
pub const CODE_70320137: i64 = 70320137;

/// Documented for `update_where` (Since 9.18.1), `update` (Since 9.18.1).
pub const CODE_70320138: i64 = 70320138;

/// Documented for `delete_where` (Since 9.18.1), `delete` (Since 9.18.1).
pub const CODE_70320150: i64 = 70320150;
