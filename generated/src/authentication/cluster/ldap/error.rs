// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/ldap

//! Error codes documented for `/security/authentication/cluster/ldap`.

/// Documented for `create` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_262222: i64 = 262222;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_4915203: i64 = 4915203;

/// Documented for `create` (From 9.6 to 9.12.1).
pub const CODE_4915207: i64 = 4915207;

/// Documented for `update` (From 9.6 to 9.12.1).
pub const CODE_4915208: i64 = 4915208;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_4915229: i64 = 4915229;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_4915231: i64 = 4915231;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_4915234: i64 = 4915234;

/// Documented for `update` (Since 9.16.1).
pub const CODE_4915244: i64 = 4915244;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_4915248: i64 = 4915248;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_4915251: i64 = 4915251;

/// Documented for `create` (Since 9.10.1), `update` (Since 9.10.1).
pub const CODE_4915252: i64 = 4915252;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_4915257: i64 = 4915257;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_4915258: i64 = 4915258;

/// Documented for `create` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_4915265: i64 = 4915265;

/// Documented for `create` (Since 9.9.1).
pub const CODE_13434916: i64 = 13434916;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_23724130: i64 = 23724130;

/// Documented for `create` (Since 9.6), `update` (Since 9.6).
pub const CODE_23724132: i64 = 23724132;
