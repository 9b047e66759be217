// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/certificate-signing-request

//! Error codes documented for `/security/certificate-signing-request`.

/// Documented for `create` (Since 9.9.1).
pub const CSR_FAILED: i64 = 3735554;

/// Documented for `create` (Since 9.9.1).
pub const KEY_SIZE_NOT_FIPS: i64 = 3735664;

/// Documented for `create` (Since 9.9.1).
pub const HASH_FUNCTION_NOT_FIPS: i64 = 3735665;

/// Documented for `create` (Since 9.9.1).
pub const KEY_SIZE_UNSUPPORTED: i64 = 3735700;

/// Documented for `create` (Since 9.9.1).
pub const SECURITY_STRENGTH_UNSUPPORTED: i64 = 3735713;

/// Documented for `create` (Since 9.9.1).
pub const SECURITY_STRENGTH_NOT_FIPS: i64 = 3735714;

/// Documented for `create` (Since 9.9.1).
pub const COMMON_NAME_OR_SAN_NEEDED: i64 = 3735715;

/// Documented for `create` (Since 9.9.1).
pub const KEY_SIZE_NOT_FOR_EC: i64 = 3735741;

/// Documented for `create` (Since 9.16.1).
pub const CRITICAL_ALONE: i64 = 3735750;

/// Documented for `create` (Since 9.9.1).
pub const HASH_FUNCTION_UNSUPPORTED: i64 = 52560173;

/// Documented for `create` (Since 9.9.1).
pub const SUBJECT_NAME_INVALID: i64 = 52560423;
