// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ha-network

//! Error codes documented for `/security/ha-network`.

/// Documented for `update` (Since 9.18.1).
pub const HA_NETWORK_NEEDS_9_18_1: i64 = 70385664;

/// Documented for `update` (Since 9.18.1).
pub const HA_NETWORK_NODE_UNKNOWN: i64 = 70385666;

/// Documented for `update` (Since 9.18.1).
pub const HA_NETWORK_ENABLE_FAILED: i64 = 70385667;

/// Documented for `update` (Since 9.18.1).
pub const HA_NETWORK_DISABLE_FAILED: i64 = 70385671;

/// Documented for `update` (Since 9.18.1).
pub const HA_NETWORK_METROCLUSTER: i64 = 70385673;

/// Documented for `update` (Since 9.18.1).
pub const HA_NETWORK_ENABLED_NEEDED: i64 = 70385677;
