// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster/jobs

//! Error codes documented for `/cluster/jobs`.

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_458762: i64 = 458762;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_458771: i64 = 458771;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_458773: i64 = 458773;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_458776: i64 = 458776;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_458783: i64 = 458783;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_458784: i64 = 458784;

/// Documented for `update` (From 9.6 to 9.12.1).
pub const CODE_459753: i64 = 459753;
