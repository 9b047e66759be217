// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/ca-certificates

//! Error codes documented for `/security/ipsec/ca-certificates`.

/// Documented for `create` (From 9.10.1 to 9.12.1).
pub const CODE_66257296: i64 = 66257296;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.11.1).
pub const CODE_66257298: i64 = 66257298;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.11.1).
pub const CODE_66257303: i64 = 66257303;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257304: i64 = 66257304;
