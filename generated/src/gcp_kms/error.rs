// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/gcp-kms

//! Error codes documented for `/security/gcp-kms`.

/// Documented for `delete` (From 9.9.1 to 9.12.1).
pub const DRIVE_KEYS_ASSIGNED: i64 = 65536242;

/// Documented for `delete` (From 9.10.1 to 9.12.1).
pub const DRIVE_KEYS_UNKNOWN: i64 = 65536243;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const KEY_MANAGER_DISABLE_CHECK_FAILED: i64 = 65536817;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const ENCRYPTED_VOLUME_CHECK_FAILED: i64 = 65536827;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const KEY_SERVER_DETAILS_FAILED: i64 = 65536834;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const VOLUME_KEYS_PRESENT: i64 = 65536867;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const VOLUME_KEY_MISSING: i64 = 65536883;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const VOLUME_KEY_INVALID: i64 = 65536884;

/// Documented for `delete` (From 9.9.1 to 9.12.1).
pub const DRIVE_KEYS_PRESENT: i64 = 65536924;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const PATCH_EMPTY: i64 = 65537541;

/// Documented for `restore` (Since 9.12.1).
pub const WRAPPED_KEK_MISSING: i64 = 65537544;

/// Documented for `rekey_external` (Since 9.11.1), `rekey_internal` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const VOLUME_KEYS_IN_ADMIN_SVM: i64 = 65537547;

/// Documented for `get` (Since 9.9.1), `list` (Since 9.9.1).
pub const TOP_LEVEL_KEY_UNAVAILABLE: i64 = 65537551;

/// Documented for `get` (Since 9.9.1), `list` (Since 9.9.1).
pub const EMBEDDED_KMIP_STATUS_UNAVAILABLE: i64 = 65537552;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const KEY_MANAGER_BLOCKED: i64 = 65537556;

/// Documented for `rekey_internal` (Since 9.9.1).
pub const NO_INTERNAL_KEYS: i64 = 65537559;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CLOUD_KMS_CONNECT_FAILED: i64 = 65537605;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const REKEY_DURING_KEYSTORE_SWITCH: i64 = 65537610;

/// Documented for `create` (Since 9.9.1).
pub const GOOGLE_ADMIN_SVM: i64 = 65537703;

/// Documented for `create` (Since 9.9.1).
pub const GOOGLE_METROCLUSTER: i64 = 65537704;

/// Documented for `create` (Since 9.9.1).
pub const GOOGLE_CREDENTIALS_ENCRYPT_FAILED: i64 = 65537706;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const GOOGLE_CREDENTIALS_STORE_FAILED: i64 = 65537713;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const GOOGLE_CREDENTIALS_NEEDED: i64 = 65537714;

/// Documented for `create` (Since 9.9.1).
pub const GOOGLE_CREDENTIALS_INVALID_CREATE: i64 = 65537719;

/// Documented for `create` (Since 9.9.1).
pub const GOOGLE_KEY_MANAGER_EXISTS: i64 = 65537720;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1), `rekey_external` (Since 9.11.1), `rekey_internal` (Since 9.9.1), `restore` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const GOOGLE_NOT_CONFIGURED: i64 = 65537721;

/// Documented for `restore` (Since 9.9.1).
pub const GOOGLE_RESTORE_PARTIAL: i64 = 65537722;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const GOOGLE_CREDENTIALS_INVALID_MODIFY: i64 = 65537724;

/// Documented for `rekey_external` (Since 9.12.1), `update` (From 9.9.1 to 9.11.1).
pub const GOOGLE_REKEY_EXTERNAL_FAILED: i64 = 65537729;

/// Documented for `get` (Since 9.9.1), `list` (Since 9.9.1).
pub const GOOGLE_UNREACHABLE: i64 = 65537730;

/// Documented for `update_where` (From 9.16.1 to 9.17.1), `update` (From 9.9.1 to 9.17.1).
pub const GOOGLE_KEY_FIELDS_FIXED_9_9_1: i64 = 65537732;

/// Documented for `create` (Since 9.16.1).
pub const GOOGLE_PRIVILEGED_ACCOUNT_FORMAT: i64 = 65537740;

/// Documented for `create` (Since 9.16.1).
pub const GOOGLE_CREDENTIALS_JSON: i64 = 65537749;

/// Documented for `create` (Since 9.18.1), `rekey_external` (Since 9.18.1).
pub const GOOGLE_KEY_NAME_INVALID: i64 = 65537753;

/// Documented for `rekey_external` (Since 9.18.1).
pub const GOOGLE_CONFIGURATION_NOT_FOUND: i64 = 65537755;

/// Documented for `update_where` (Since 9.18.1), `update` (Since 9.18.1).
pub const GOOGLE_KEY_FIELDS_BY_REKEY: i64 = 65537757;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const REKEY_DURING_KEYSTORE_START: i64 = 65539436;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const REKEY_DURING_KEYSTORE_DISABLE: i64 = 65539437;

/// Documented for `create` (Since 9.17.1).
pub const SVM_HAS_NAE_VOLUMES: i64 = 65539704;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const ROOT_VOLUME_ENCRYPTED: i64 = 196608080;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const ENCRYPTION_TYPE_UNKNOWN: i64 = 196608301;

/// Documented for `delete` (From 9.9.1 to 9.12.1).
pub const NAE_AGGREGATES: i64 = 196608305;
