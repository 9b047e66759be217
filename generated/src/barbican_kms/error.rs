// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/barbican-kms

//! Error codes documented for `/security/barbican-kms`.

/// Documented for `create` (Since 9.17.1).
pub const KEY_MANAGEMENT_UNLICENSED: i64 = 1115127;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const SVM_KEY_KERNEL_FAILED: i64 = 65536205;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const VOLUME_UUID_MISSING: i64 = 65536882;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const VOLUME_KEY_MISSING: i64 = 65536883;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const VOLUME_KEY_INVALID: i64 = 65536884;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const VOLUME_BLOB_INVALID: i64 = 65536889;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const VOLUME_DSID_MISSING: i64 = 65536973;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const SVM_KEK_UNWRAP_FAILED: i64 = 65537533;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const VOLUME_KEYS_IN_ADMIN_SVM: i64 = 65537547;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const KEY_MANAGER_BLOCKED: i64 = 65537556;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const VDEK_BLOB_UPDATE_FAILED: i64 = 65537565;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const REKEY_DURING_KEYSTORE_SWITCH: i64 = 65537610;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const KEY_CUSTODIAN_WITHOUT_STORE: i64 = 65539200;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const KEY_ENCRYPT_FAILED: i64 = 65539201;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const KEY_DECRYPT_FAILED: i64 = 65539202;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const BARBICAN_HEALTH_CHECK_FAILED: i64 = 65539223;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const KEY_STORE_RESPONSE_INVALID: i64 = 65539416;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const REKEY_DURING_KEYSTORE_START: i64 = 65539436;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const REKEY_DURING_KEYSTORE_DISABLE: i64 = 65539437;

/// Documented for `get` (Since 9.17.1), `list` (Since 9.17.1).
pub const BARBICAN_UNREACHABLE: i64 = 65539801;

/// Documented for `create` (Since 9.17.1).
pub const BARBICAN_SECRET_INVALID_CREATE: i64 = 65539805;

/// Documented for `create` (Since 9.17.1).
pub const BARBICAN_NODES_TOO_OLD: i64 = 65539806;

/// Documented for `create` (Since 9.17.1).
pub const BARBICAN_ADMIN_SVM: i64 = 65539807;

/// Documented for `create` (Since 9.17.1).
pub const BARBICAN_NAME_EXISTS: i64 = 65539808;

/// Documented for `create` (Since 9.17.1).
pub const BARBICAN_METROCLUSTER: i64 = 65539809;

/// Documented for `create` (Since 9.17.1).
pub const BARBICAN_KEY_ID_INVALID: i64 = 65539810;

/// Documented for `create` (Since 9.17.1).
pub const BARBICAN_KEYSTONE_URL_INVALID: i64 = 65539811;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const BARBICAN_SECRET_INVALID_MODIFY: i64 = 65539814;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const BARBICAN_ID_INVALID: i64 = 65539815;

/// Documented for `rekey_internal` (Since 9.17.1), `restore` (Since 9.17.1).
pub const BARBICAN_NOT_CONFIGURED: i64 = 65539817;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const BARBICAN_NOT_FOUND: i64 = 65539832;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const REKEY_NEW_KEY_NOT_FOUND: i64 = 65539834;

/// Documented for `create` (Since 9.17.1).
pub const BARBICAN_ID_EMPTY: i64 = 65539835;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const KMS_NOT_CONFIGURED: i64 = 65539836;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const BARBICAN_BOTH_CREDENTIALS: i64 = 65539841;

/// Documented for `restore` (Since 9.17.1).
pub const SVM_KEK_RESTORE_FAILED: i64 = 65539842;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const SVM_KEK_IMPORT_FAILED: i64 = 65539844;

/// Documented for `rekey_internal` (Since 9.19.1).
pub const REKEY_INTERNAL_RESTORE_FAILED: i64 = 65539856;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const ENCRYPTION_STATUS_FAILED: i64 = 196608088;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const ENCRYPTION_BLOB_NOT_FOUND: i64 = 196608352;
