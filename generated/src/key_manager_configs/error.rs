// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-manager-configs

//! Error codes documented for `/security/key-manager-configs`.

/// Documented for `update` (Since 9.10.1).
pub const ONBOARD_PASSPHRASE_WRONG: i64 = 65536139;

/// Documented for `update` (Since 9.10.1).
pub const CC_MODE_NEEDS_9_4: i64 = 65536805;

/// Documented for `update` (Since 9.10.1).
pub const CC_PASSPHRASE_LENGTH: i64 = 65536806;

/// Documented for `update` (Since 9.10.1).
pub const CC_MODE_METROCLUSTER: i64 = 65536807;

/// Documented for `update` (Since 9.10.1).
pub const CC_MODE_DISABLED: i64 = 65536809;

/// Documented for `update` (Since 9.16.1).
pub const ONBOARD_NOT_ENABLED: i64 = 65537301;

/// Documented for `update` (Since 9.10.1).
pub const CC_PASSPHRASE_NEEDED: i64 = 65537302;

/// Documented for `update` (Since 9.11.1).
pub const POLLING_NEEDS_9_10: i64 = 65537303;

/// Documented for `update` (Since 9.10.1).
pub const POLLING_NEEDS_EXTERNAL: i64 = 65537304;

/// Documented for `update` (Since 9.11.1).
pub const RETRY_COUNT_NEEDS_9_11: i64 = 65538404;

/// Documented for `update` (Since 9.16.1).
pub const HEALTH_POLICY_NEEDS_9_15: i64 = 65539303;

/// Documented for `update` (Since 9.16.1).
pub const HEALTH_POLICY_DISABLED: i64 = 65539304;
