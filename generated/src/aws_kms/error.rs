// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/aws-kms

//! Error codes documented for `/security/aws-kms`.

/// Documented for `create` (Since 9.12.1).
pub const CERTIFICATE_TYPE_UNSUPPORTED: i64 = 3735622;

/// Documented for `create` (Since 9.12.1).
pub const CERTIFICATE_SERIAL_GENERATED: i64 = 3735645;

/// Documented for `create` (Since 9.12.1).
pub const CERTIFICATE_SUBTYPE_UNSUPPORTED: i64 = 3735657;

/// Documented for `create` (Since 9.12.1).
pub const KEY_SIZE_NOT_FIPS: i64 = 3735664;

/// Documented for `create` (Since 9.12.1).
pub const HASH_FUNCTION_NOT_FIPS: i64 = 3735665;

/// Documented for `create` (Since 9.12.1).
pub const KEY_SIZE_UNSUPPORTED: i64 = 3735700;

/// Documented for `restore` (Since 9.12.1).
pub const RESTORE_INCOMPLETE: i64 = 65536082;

/// Documented for `create` (Since 9.12.1).
pub const NODES_OUT_OF_QUORUM: i64 = 65536600;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const KEY_MANAGER_DISABLE_CHECK_FAILED: i64 = 65536817;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const ENCRYPTED_VOLUME_CHECK_FAILED: i64 = 65536827;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const KEY_SERVER_DETAILS_FAILED: i64 = 65536834;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const VOLUME_KEY_MISSING: i64 = 65536883;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const VOLUME_KEY_INVALID: i64 = 65536884;

/// Documented for `delete` (Only in 9.12.1).
pub const AWS_DRIVE_KEYS_PRESENT: i64 = 65537103;

/// Documented for `delete` (Only in 9.12.1).
pub const AWS_DRIVE_KEYS_ASSIGNED: i64 = 65537104;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const AWS_VOLUME_KEYS_PRESENT: i64 = 65537106;

/// Documented for `delete` (Only in 9.12.1).
pub const AWS_DRIVE_KEYS_UNKNOWN: i64 = 65537121;

/// Documented for `create` (Since 9.12.1).
pub const CLUSTER_LIF_NOT_FOUND: i64 = 65537518;

/// Documented for `rekey_external` (Since 9.12.1).
pub const UNWRAPPED_KEY_UNAVAILABLE: i64 = 65537538;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const PATCH_EMPTY: i64 = 65537541;

/// Documented for `rekey_external` (Since 9.12.1).
pub const INTERNAL_KEK_MISSING_ON_NODE: i64 = 65537543;

/// Documented for `restore` (Since 9.12.1).
pub const WRAPPED_KEK_MISSING: i64 = 65537544;

/// Documented for `rekey_external` (Since 9.12.1), `rekey_internal` (Since 9.12.1).
pub const VOLUME_KEYS_IN_ADMIN_SVM: i64 = 65537547;

/// Documented for `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const TOP_LEVEL_KEY_UNAVAILABLE: i64 = 65537551;

/// Documented for `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const EMBEDDED_KMIP_STATUS_UNAVAILABLE: i64 = 65537552;

/// Documented for `rekey_internal` (Since 9.12.1).
pub const KEY_MANAGER_BLOCKED: i64 = 65537556;

/// Documented for `rekey_internal` (Since 9.12.1).
pub const NO_INTERNAL_KEYS: i64 = 65537559;

/// Documented for `rekey_internal` (Since 9.12.1).
pub const NODES_OFFLINE: i64 = 65537566;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const REKEY_DURING_KEYSTORE_SWITCH: i64 = 65537610;

/// Documented for `create` (Since 9.12.1).
pub const AWS_SECRET_INVALID: i64 = 65537900;

/// Documented for `create` (Since 9.12.1).
pub const AWS_NODES_TOO_OLD: i64 = 65537901;

/// Documented for `create` (Since 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const AWS_SECRET_STORE_FAILED: i64 = 65537906;

/// Documented for `create` (Since 9.12.1).
pub const AWS_DISABLED: i64 = 65537907;

/// Documented for `create` (Since 9.12.1).
pub const AWS_ADMIN_SVM: i64 = 65537908;

/// Documented for `create` (Since 9.12.1).
pub const AWS_KEY_MANAGER_EXISTS: i64 = 65537910;

/// Documented for `create` (Since 9.12.1).
pub const AWS_METROCLUSTER: i64 = 65537911;

/// Documented for `create` (Since 9.12.1).
pub const AWS_KEYS_IN_ADMIN_SVM: i64 = 65537912;

/// Documented for `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const AWS_UNREACHABLE: i64 = 65537915;

/// Documented for `rekey_external` (Since 9.12.1).
pub const AWS_REKEY_EXTERNAL_FAILED: i64 = 65537919;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const AWS_SECRET_EMPTY: i64 = 65537920;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const AWS_CREDENTIALS_REFUSED: i64 = 65537921;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const AWS_ACCESS_KEY_EMPTY: i64 = 65537924;

/// Documented for `create` (Since 9.12.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1), `rekey_external` (Since 9.12.1), `rekey_internal` (Since 9.12.1), `restore` (Since 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const AWS_NOT_CONFIGURED: i64 = 65537926;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const REKEY_DURING_KEYSTORE_START: i64 = 65539436;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const REKEY_DURING_KEYSTORE_DISABLE: i64 = 65539437;

/// Documented for `create` (Since 9.17.1).
pub const SVM_HAS_NAE_VOLUMES: i64 = 65539704;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const ROOT_VOLUME_ENCRYPTED: i64 = 196608080;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const ENCRYPTION_TYPE_UNKNOWN: i64 = 196608301;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const AWS_NAE_AGGREGATES: i64 = 196608332;

/// Documented for `delete` (Only in 9.12.1).
pub const AWS_NAE_AGGREGATES_FOUND: i64 = 196608351;
