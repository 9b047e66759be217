// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/publickeys

//! Error codes documented for `/security/authentication/publickeys`.

/// Documented for `create` (Since 9.16.1).
pub const CODE_5832705: i64 = 5832705;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5832707: i64 = 5832707;

/// Documented for `create` (Since 9.16.1).
pub const CODE_5832722: i64 = 5832722;
