// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/external-role-mappings

//! Error codes documented for `/security/external-role-mappings`.

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const MAPPED_ROLE_NOT_FOUND: i64 = 5636243;
