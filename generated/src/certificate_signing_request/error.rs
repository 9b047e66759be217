// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/certificate-signing-request

//! Error codes documented for `/security/certificate-signing-request`.

/// Documented for `create` (Since 9.9.1).
pub const CODE_3735554: i64 = 3735554;

/// Documented for `create` (Since 9.9.1).
pub const CODE_3735664: i64 = 3735664;

/// Documented for `create` (Since 9.9.1).
pub const CODE_3735665: i64 = 3735665;

/// Documented for `create` (Since 9.9.1).
pub const CODE_3735700: i64 = 3735700;

/// Documented for `create` (Since 9.9.1).
pub const CODE_3735713: i64 = 3735713;

/// Documented for `create` (Since 9.9.1).
pub const CODE_3735714: i64 = 3735714;

/// Documented for `create` (Since 9.9.1).
pub const CODE_3735715: i64 = 3735715;

/// Documented for `create` (Since 9.9.1).
pub const CODE_3735741: i64 = 3735741;

/// Documented for `create` (Since 9.16.1).
pub const CODE_3735750: i64 = 3735750;

/// Documented for `create` (Since 9.9.1).
pub const CODE_52560173: i64 = 52560173;

/// Documented for `create` (Since 9.9.1).
pub const CODE_52560423: i64 = 52560423;
