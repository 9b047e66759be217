// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster

//! Error codes documented for `/cluster`.

/// Documented for `get` (Since 9.16.1).
pub const PRECLUSTER: i64 = 9241607;
