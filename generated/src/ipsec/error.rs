// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec

//! Error codes documented for `/security/ipsec`.

/// Documented for `update` (Since 9.9.1).
pub const IPSEC_ENABLE_FAILED: i64 = 66256898;

/// Documented for `update` (Since 9.9.1).
pub const IPSEC_DISABLE_FAILED: i64 = 66256899;

/// Documented for `update` (Since 9.16.1).
pub const IPSEC_OFFLOAD_WHILE_ENABLED: i64 = 66256913;

/// Documented for `update` (Since 9.16.1).
pub const IPSEC_OFFLOAD_WITH_REPLAY: i64 = 66256915;

/// Documented for `update` (Since 9.16.1).
pub const IPSEC_REPLAY_WINDOW_FAILED: i64 = 66257007;

/// Documented for `update` (Since 9.9.1).
pub const IPSEC_UNSUPPORTED_VERSION: i64 = 66257199;

/// Documented for `update` (Since 9.16.1).
pub const IPSEC_USED_BY_BGP: i64 = 66257496;
