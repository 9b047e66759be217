// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/certificates

//! Error codes documented for `/security/certificates`.

/// Documented for `create` (Since 9.6).
pub const CERTIFICATE_SELF_SIGNED_FAILED: i64 = 3735553;

/// Documented for `create` (Since 9.6), `sign` (Since 9.6).
pub const CERTIFICATE_COMMON_NAME_UNREADABLE: i64 = 3735558;

/// Documented for `create` (Since 9.6), `sign` (Since 9.6).
pub const CERTIFICATE_COMMON_NAME_INVALID: i64 = 3735588;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CERTIFICATE_DELETE_FAILED: i64 = 3735589;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CERTIFICATE_SSL_CLEANUP_FAILED: i64 = 3735590;

/// Documented for `create` (Since 9.6).
pub const CERTIFICATE_KEY_WITH_CA: i64 = 3735618;

/// Documented for `create` (Since 9.6).
pub const CERTIFICATE_TYPE_UNSUPPORTED: i64 = 3735622;

/// Documented for `sign` (Since 9.6).
pub const CERTIFICATE_SIGN_FAILED: i64 = 3735626;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CERTIFICATE_SERVER_CA_BY_ROOT: i64 = 3735627;

/// Documented for `sign` (Since 9.6).
pub const CERTIFICATE_CA_UNUSABLE: i64 = 3735628;

/// Documented for `sign` (Since 9.6).
pub const CERTIFICATE_SIGN_SAME_NAME: i64 = 3735629;

/// Documented for `sign` (Since 9.6).
pub const CERTIFICATE_SIGN_OUTLIVES_CA: i64 = 3735630;

/// Documented for `create` (Since 9.6), `sign` (Since 9.6).
pub const CERTIFICATE_ISSUER_UNREADABLE: i64 = 3735632;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CERTIFICATE_CHAIN_IN_USE: i64 = 3735644;

/// Documented for `create` (Since 9.6).
pub const CERTIFICATE_SERIAL_GENERATED: i64 = 3735645;

/// Documented for `create` (Since 9.6).
pub const CERTIFICATE_STORE_FAILED: i64 = 3735646;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CERTIFICATE_CLIENT_CA_BY_ROOT: i64 = 3735650;

/// Documented for `create` (Since 9.6).
pub const KEY_SIZE_NOT_FIPS: i64 = 3735664;

/// Documented for `create` (Since 9.6), `sign` (Since 9.6).
pub const HASH_FUNCTION_NOT_FIPS: i64 = 3735665;

/// Documented for `create` (Since 9.6).
pub const CERTIFICATE_COMMON_NAME_NEEDED: i64 = 3735676;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CERTIFICATE_PREINSTALLED: i64 = 3735679;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const CERTIFICATE_PREINSTALLED_CLI: i64 = 3735681;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CERTIFICATE_USED_BY_KEY_MANAGER: i64 = 3735683;

/// Documented for `create` (Since 9.6).
pub const CERTIFICATE_KEY_EMPTY: i64 = 3735693;

/// Documented for `create` (Since 9.6).
pub const CERTIFICATE_INTERMEDIATES_WITH_CA: i64 = 3735696;

/// Documented for `create` (Since 9.16.1).
pub const KEY_SIZE_UNSUPPORTED: i64 = 3735700;

/// Documented for `sign` (Since 9.16.1).
pub const CERTIFICATE_EXPIRY_RANGE: i64 = 3735701;

/// Documented for `create` (Since 9.16.1).
pub const CERTIFICATE_AZURE_TOKEN: i64 = 3735751;

/// Documented for `create` (Since 9.16.1).
pub const CERTIFICATE_AZURE_KEY: i64 = 3735752;

/// Documented for `create` (Since 9.16.1).
pub const CERTIFICATE_AZURE_CONTENT_TYPE: i64 = 3735753;

/// Documented for `create` (Since 9.16.1).
pub const CERTIFICATE_AZURE_JSON: i64 = 3735754;

/// Documented for `create` (Since 9.16.1).
pub const CERTIFICATE_AZURE_CALL: i64 = 3735755;

/// Documented for `create` (Since 9.16.1).
pub const CERTIFICATE_AZURE_CLIENT_CERTIFICATE: i64 = 3735756;

/// Documented for `create` (Since 9.16.1).
pub const CERTIFICATE_AZURE_ASSERTION: i64 = 3735757;

/// Documented for `create` (Since 9.16.1).
pub const CERTIFICATE_AZURE_INCORRECT: i64 = 3735762;

/// Documented for `create` (Since 9.16.1).
pub const CERTIFICATE_AZURE_INCOMPLETE: i64 = 3735763;

/// Documented for `create` (Since 9.16.1).
pub const CERTIFICATE_AZURE_REFUSED: i64 = 3735764;

/// Documented for `create` (Since 9.6).
pub const OUT_OF_MEMORY: i64 = 52363365;

/// Documented for `create` (Since 9.6).
pub const KEY_TYPE_UNSUPPORTED: i64 = 52363366;

/// Documented for `create` (Since 9.6).
pub const CERTIFICATE_NOT_YET_VALID: i64 = 52559972;

/// Documented for `create` (Since 9.6).
pub const CERTIFICATE_EXPIRED: i64 = 52559973;

/// Documented for `create` (Since 9.6), `sign` (Since 9.6).
pub const CERTIFICATE_NOT_FIPS: i64 = 52559974;

/// Documented for `create` (Since 9.6).
pub const CERTIFICATE_MALFORMED: i64 = 52559975;

/// Documented for `create` (Since 9.6).
pub const CERTIFICATE_KEY_MISMATCH: i64 = 52559976;

/// Documented for `create` (Since 9.6).
pub const KEY_MALFORMED: i64 = 52560123;

/// Documented for `create` (Since 9.16.1).
pub const HASH_FUNCTION_UNSUPPORTED: i64 = 52560173;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const CERTIFICATE_IN_USE: i64 = 52560272;
