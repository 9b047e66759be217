// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/ldap

//! Error codes documented for `/security/authentication/cluster/ldap`.

/// Documented for `create` (Since 9.16.1), `update` (Since 9.16.1).
pub const LDAP_SERVERS_DUPLICATE: i64 = 262222;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const LDAP_SCHEMA_NOT_FOUND: i64 = 4915203;

/// Documented for `create` (From 9.6 to 9.12.1).
pub const LDAP_SERVERS_DUPLICATE_CREATE: i64 = 4915207;

/// Documented for `update` (From 9.6 to 9.12.1).
pub const LDAP_SERVERS_DUPLICATE_MODIFY: i64 = 4915208;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const LDAP_DNS_INTERNAL: i64 = 4915229;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const LDAP_DNS_PARTIAL: i64 = 4915231;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const LDAP_SERVER_ADDRESS: i64 = 4915234;

/// Documented for `update` (Since 9.16.1).
pub const LDAP_VALIDATION_RPC: i64 = 4915244;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const LDAP_SERVERS_INVALID: i64 = 4915248;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const LDAP_STARTTLS_AND_LDAPS: i64 = 4915251;

/// Documented for `create` (Since 9.10.1), `update` (Since 9.10.1).
pub const LDAP_REFERRAL_NEEDS_PLAIN: i64 = 4915252;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const LDAP_BIND_FAILED: i64 = 4915257;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const LDAP_UNREACHABLE: i64 = 4915258;

/// Documented for `create` (Since 9.16.1), `update` (Since 9.16.1).
pub const LDAP_CREDENTIALS_INVALID: i64 = 4915265;

/// Documented for `create` (Since 9.9.1).
pub const SVM_BEING_CREATED: i64 = 13434916;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const NO_IPV6_INTERFACE: i64 = 23724130;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const LDAP_DNS_FAILED: i64 = 23724132;
