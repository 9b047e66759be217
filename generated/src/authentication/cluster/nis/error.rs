// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/nis

//! Error codes documented for `/security/authentication/cluster/nis`.

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const IPV6_DISABLED: i64 = 1966253;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const NIS_TOO_MANY_SERVERS: i64 = 3276933;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const NIS_NAME_LENGTH: i64 = 3276964;

/// Documented for `create` (Since 9.9.1).
pub const SVM_BEING_CREATED: i64 = 13434916;

/// Documented for `create` (Since 9.16.1).
pub const NIS_IPV4_UNSUPPORTED: i64 = 23724086;

/// Documented for `create` (Since 9.16.1).
pub const NIS_IPV6_UNSUPPORTED: i64 = 23724087;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const NIS_DNS_PARTIAL: i64 = 23724109;

/// Documented for `create` (Since 9.16.1).
pub const NIS_SERVER_INVALID: i64 = 23724111;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const NIS_DNS_INTERNAL: i64 = 23724112;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const NO_IPV6_INTERFACE: i64 = 23724130;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const LDAP_DNS_FAILED: i64 = 23724132;
