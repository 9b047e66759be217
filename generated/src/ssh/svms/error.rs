// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ssh/svms

//! Error codes documented for `/security/ssh/svms`.

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const SSH_KEY_EXCHANGE_EMPTY: i64 = 10682372;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const SSH_CIPHERS_EMPTY: i64 = 10682373;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const SSH_KEY_EXCHANGE_FAILED: i64 = 10682375;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const SSH_CIPHERS_FAILED: i64 = 10682378;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const SSH_KEY_EXCHANGE_NOT_FIPS: i64 = 10682399;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const SSH_MAC_FAILED: i64 = 10682400;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const SSH_MAC_NOT_FIPS: i64 = 10682401;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const SSH_MAC_EMPTY: i64 = 10682403;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const SSH_RETRIES_FAILED: i64 = 10682413;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const SSH_CIPHER_NOT_FIPS: i64 = 10682418;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const SSH_ADMIN_SVM: i64 = 10682420;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const SSH_HOST_KEY_EMPTY: i64 = 10682423;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const SSH_HOST_KEY_NOT_FIPS: i64 = 10682424;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const SSH_HOST_KEY_FAILED: i64 = 10682425;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const SSH_SETTING_FAILED: i64 = 10682426;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const SSH_CIPHER_FIPS_FORBIDDEN: i64 = 10682428;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const SSH_KEY_EXCHANGE_NEEDS_9_16_1: i64 = 10682429;

/// Documented for `update_where` (Since 9.18.1), `update` (Since 9.18.1).
pub const SSH_GRACE_TIME_FAILED: i64 = 10682430;
