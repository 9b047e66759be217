// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network

//! Error codes documented for `/security/cluster-network`.

/// Documented for `update` (Since 9.18.1).
pub const CLUSTER_NETWORK_NEEDS_9_18_1: i64 = 70320128;

/// Documented for `update` (Since 9.18.1).
pub const CLUSTER_NETWORK_METROCLUSTER: i64 = 70320131;

/// Documented for `update` (Since 9.18.1).
pub const CLUSTER_NETWORK_OUT_OF_QUORUM: i64 = 70320132;
