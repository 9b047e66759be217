// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/ldap

//! Error codes documented for `/security/authentication/cluster/ldap`.

/// Documented for `create` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_262222: u64 = 262222;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_4915203: u64 = 4915203;

/// Documented for `create` (From 9.6 to 9.12.1).
pub const CODE_4915207: u64 = 4915207;

/// Documented for `update` (From 9.6 to 9.12.1).
pub const CODE_4915208: u64 = 4915208;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_4915229: u64 = 4915229;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_4915231: u64 = 4915231;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_4915234: u64 = 4915234;

/// Documented for `update` (Since 9.16.1).
pub const CODE_4915244: u64 = 4915244;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_4915248: u64 = 4915248;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_4915251: u64 = 4915251;

/// Documented for `create` (Since 9.10.1), `update` (Since 9.10.1).
pub const CODE_4915252: u64 = 4915252;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_4915257: u64 = 4915257;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_4915258: u64 = 4915258;

/// Documented for `create` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_4915265: u64 = 4915265;

/// Documented for `create` (Since 9.9.1).
pub const CODE_13434916: u64 = 13434916;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_23724130: u64 = 23724130;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_23724132: u64 = 23724132;
