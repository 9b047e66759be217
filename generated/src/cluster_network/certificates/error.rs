// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network/certificates

//! Error codes documented for `/security/cluster-network/certificates`.

/// Documented for `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1), `update_where` (Since 9.18.1), `update` (Since 9.18.1).
pub const CLUSTER_NETWORK_NEEDS_9_18_1: i64 = 70320128;

/// Documented for `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1), `update_where` (Since 9.18.1), `update` (Since 9.18.1).
pub const CLUSTER_NETWORK_OUT_OF_QUORUM: i64 = 70320132;

/// Documented for `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1), `update_where` (Since 9.18.1), `update` (Since 9.18.1).
pub const CLUSTER_NETWORK_CERTIFICATE_NOT_FOUND: i64 = 70320137;

/// Documented for `update_where` (Since 9.18.1), `update` (Since 9.18.1).
pub const CLUSTER_NETWORK_CERTIFICATES_IN_USE: i64 = 70320138;

/// Documented for `delete_where` (Since 9.18.1), `delete` (Since 9.18.1).
pub const CLUSTER_NETWORK_CERTIFICATE_IN_USE: i64 = 70320150;
