// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster/jobs

//! Error codes documented for `/cluster/jobs`.

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_458762: u64 = 458762;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_458771: u64 = 458771;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_458773: u64 = 458773;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_458776: u64 = 458776;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_458783: u64 = 458783;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_458784: u64 = 458784;

/// Documented for `update` (From 9.6 to 9.12.1).
pub const CODE_459753: u64 = 459753;
