// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/certificate-signing-request

//! Error codes documented for `/security/certificate-signing-request`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 3735554 | [`CSR_FAILED`] | The request could not be generated. | Check the values and try again. | `create` (Since 9.9.1) |
//! | 3735664 | [`KEY_SIZE_NOT_FIPS`] | The key size is too weak, or of the wrong kind, for a cluster in FIPS mode. | Choose a larger key size, or a certificate with a stronger key. | `create` (Since 9.9.1) |
//! | 3735665 | [`HASH_FUNCTION_NOT_FIPS`] | The hash function is not one that FIPS mode permits. | Choose SHA-256 or stronger. | `create` (Since 9.9.1) |
//! | 3735700 | [`KEY_SIZE_UNSUPPORTED`] | ONTAP does not support keys of this size. | Choose one of the sizes that the property lists. | `create` (Since 9.9.1) |
//! | 3735713 | [`SECURITY_STRENGTH_UNSUPPORTED`] | ONTAP cannot generate a key of this strength. | Choose one of the documented values. | `create` (Since 9.9.1) |
//! | 3735714 | [`SECURITY_STRENGTH_NOT_FIPS`] | A key of this strength is not permitted in FIPS mode. | Choose a higher strength. | `create` (Since 9.9.1) |
//! | 3735715 | [`COMMON_NAME_OR_SAN_NEEDED`] | Neither a common name nor subject alternatives were given. | Send one of them. | `create` (Since 9.9.1) |
//! | 3735741 | [`KEY_SIZE_NOT_FOR_EC`] | A key size does not go with elliptic curves. | Send `security_strength` instead. | `create` (Since 9.9.1) |
//! | 3735750 | [`CRITICAL_ALONE`] | `critical` marks a list of usages and cannot be its only entry. | Add a usage, or remove `critical`. | `create` (Since 9.16.1) |
//! | 52560173 | [`HASH_FUNCTION_UNSUPPORTED`] | The hash function cannot be used for signatures. | Choose SHA-256 or stronger. | `create` (Since 9.9.1) |
//! | 52560423 | [`SUBJECT_NAME_INVALID`] | The subject name cannot be understood. | Write it as `key=value` pairs separated by commas. | `create` (Since 9.9.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    CSR_FAILED,
    KEY_SIZE_NOT_FIPS,
    HASH_FUNCTION_NOT_FIPS,
    KEY_SIZE_UNSUPPORTED,
    SECURITY_STRENGTH_UNSUPPORTED,
    SECURITY_STRENGTH_NOT_FIPS,
    COMMON_NAME_OR_SAN_NEEDED,
    KEY_SIZE_NOT_FOR_EC,
    CRITICAL_ALONE,
    HASH_FUNCTION_UNSUPPORTED,
    SUBJECT_NAME_INVALID,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::CSR_FAILED,
    &entries::KEY_SIZE_NOT_FIPS,
    &entries::HASH_FUNCTION_NOT_FIPS,
    &entries::KEY_SIZE_UNSUPPORTED,
    &entries::SECURITY_STRENGTH_UNSUPPORTED,
    &entries::SECURITY_STRENGTH_NOT_FIPS,
    &entries::COMMON_NAME_OR_SAN_NEEDED,
    &entries::KEY_SIZE_NOT_FOR_EC,
    &entries::CRITICAL_ALONE,
    &entries::HASH_FUNCTION_UNSUPPORTED,
    &entries::SUBJECT_NAME_INVALID,
];
