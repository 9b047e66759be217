// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/totps

//! Error codes documented for `/security/login/totps`.

/// Documented for `create` (Since 9.16.1).
pub const CODE_144834561: i64 = 144834561;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_144834564: i64 = 144834564;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_144834565: i64 = 144834565;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_144834566: i64 = 144834566;

/// Documented for `delete_where` (Since 9.19.1), `delete` (Since 9.19.1).
pub const CODE_144834569: i64 = 144834569;
