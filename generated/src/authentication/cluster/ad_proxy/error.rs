// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/ad-proxy

//! Error codes documented for `/security/authentication/cluster/ad-proxy`.

/// Documented for `create` (Since 9.16.1), `update` (Since 9.16.1).
pub const DATA_SVM_ONLY: i64 = 2621516;

/// Documented for `create` (Since 9.16.1), `update` (Since 9.16.1).
pub const SVM_NAME_AND_UUID_DISAGREE: i64 = 2621706;
