// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ha-network

//! Error codes documented for `/security/ha-network`.

/// Documented for `update` (Since 9.18.1).
pub const CODE_70385664: i64 = 70385664;

/// Documented for `update` (Since 9.18.1).
pub const CODE_70385666: i64 = 70385666;

/// Documented for `update` (Since 9.18.1).
pub const CODE_70385667: i64 = 70385667;

/// Documented for `update` (Since 9.18.1).
pub const CODE_70385671: i64 = 70385671;

/// Documented for `update` (Since 9.18.1).
pub const CODE_70385673: i64 = 70385673;

/// Documented for `update` (Since 9.18.1).
pub const CODE_70385677: i64 = 70385677;
