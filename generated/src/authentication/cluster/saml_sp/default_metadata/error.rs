// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp/default-metadata

//! Error codes documented for `/security/authentication/cluster/saml-sp/default-metadata`.

/// Documented for `create` (Since 9.17.1).
pub const CODE_12320794: i64 = 12320794;

/// Documented for `create` (Since 9.17.1).
pub const CODE_12320805: i64 = 12320805;

/// Documented for `create` (Since 9.17.1).
pub const CODE_12320806: i64 = 12320806;

/// Documented for `delete` (Since 9.17.1).
pub const CODE_12320817: i64 = 12320817;

/// Documented for `create` (Since 9.17.1).
pub const CODE_12320820: i64 = 12320820;

/// Documented for `create` (Since 9.17.1).
pub const CODE_12320821: i64 = 12320821;

/// Documented for `create` (Since 9.17.1).
pub const CODE_12320825: i64 = 12320825;

/// Documented for `delete` (Since 9.17.1).
pub const CODE_12320826: i64 = 12320826;

/// Documented for `create` (Since 9.17.1).
pub const CODE_12320831: i64 = 12320831;

/// Documented for `delete` (Since 9.17.1).
pub const CODE_12320832: i64 = 12320832;
