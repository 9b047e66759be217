// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/azure-key-vaults

//! Error codes documented for `/security/azure-key-vaults`.

/// Documented for `create` (Since 9.9.1).
pub const CERTIFICATE_SELF_SIGNED_FAILED: i64 = 3735553;

/// Documented for `create` (Since 9.9.1).
pub const KEY_SIZE_NOT_FIPS: i64 = 3735664;

/// Documented for `create` (Since 9.9.1).
pub const HASH_FUNCTION_NOT_FIPS: i64 = 3735665;

/// Documented for `create` (Since 9.9.1).
pub const KEY_SIZE_UNSUPPORTED: i64 = 3735700;

/// Documented for `create` (Since 9.9.1).
pub const CERTIFICATE_NOT_YET_VALID: i64 = 52559972;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const DRIVE_KEYS_ASSIGNED: i64 = 65536242;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
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

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const DRIVE_KEYS_PRESENT: i64 = 65536924;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1), `rekey_external` (Since 9.11.1), `rekey_internal` (Since 9.9.1), `restore` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const AZURE_NOT_CONFIGURED: i64 = 65537120;

/// Documented for `create` (Since 9.9.1).
pub const AZURE_KEY_MANAGER_EXISTS: i64 = 65537500;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const AZURE_STORE_FAILED: i64 = 65537504;

/// Documented for `create` (From 9.9.1 to 9.18.1).
pub const AZURE_KEYS_IN_ADMIN_SVM: i64 = 65537505;

/// Documented for `create` (Since 9.9.1).
pub const AZURE_METROCLUSTER: i64 = 65537506;

/// Documented for `create` (From 9.9.1 to 9.18.1).
pub const AZURE_NODES_TOO_OLD: i64 = 65537512;

/// Documented for `create` (Since 9.9.1).
pub const AZURE_FEATURE_CHECK_FAILED: i64 = 65537514;

/// Documented for `restore` (Since 9.9.1).
pub const AZURE_RESTORE_PARTIAL: i64 = 65537515;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const AZURE_SECRET_NEEDED: i64 = 65537517;

/// Documented for `create` (Since 9.9.1).
pub const CLUSTER_LIF_NOT_FOUND: i64 = 65537518;

/// Documented for `create` (Since 9.9.1).
pub const AZURE_KEY_ID_FORMAT: i64 = 65537523;

/// Documented for `create` (Since 9.9.1).
pub const AZURE_ENABLE_FAILED: i64 = 65537526;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const AZURE_SECRET_INVALID: i64 = 65537540;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const PATCH_EMPTY: i64 = 65537541;

/// Documented for `restore` (Since 9.12.1).
pub const WRAPPED_KEK_MISSING: i64 = 65537544;

/// Documented for `rekey_external` (Since 9.11.1), `rekey_internal` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const VOLUME_KEYS_IN_ADMIN_SVM: i64 = 65537547;

/// Documented for `get` (Since 9.16.1), `list` (Since 9.16.1).
pub const AZURE_UNREACHABLE: i64 = 65537549;

/// Documented for `get` (Since 9.16.1), `list` (Since 9.16.1).
pub const TOP_LEVEL_KEY_UNAVAILABLE: i64 = 65537551;

/// Documented for `get` (Since 9.16.1), `list` (Since 9.16.1).
pub const EMBEDDED_KMIP_STATUS_UNAVAILABLE: i64 = 65537552;

/// Documented for `create` (Since 9.18.1).
pub const AZURE_VAULT_FORMAT: i64 = 65537553;

/// Documented for `rekey_internal` (Since 9.9.1).
pub const NO_INTERNAL_KEYS: i64 = 65537559;

/// Documented for `create` (Since 9.10.1).
pub const AZURE_NO_CREDENTIALS: i64 = 65537567;

/// Documented for `create` (Since 9.10.1), `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const AZURE_CERTIFICATE_INVALID: i64 = 65537573;

/// Documented for `update_where` (From 9.16.1 to 9.18.1), `update` (From 9.10.1 to 9.18.1).
pub const AZURE_CERTIFICATE_UNSUPPORTED: i64 = 65537577;

/// Documented for `create` (Since 9.16.1).
pub const CONFIGURATION_NAME_EXISTS: i64 = 65537589;

/// Documented for `create` (From 9.16.1 to 9.18.1).
pub const CONFIGURATION_NAME_NEEDS_9_14: i64 = 65537592;

/// Documented for `create` (From 9.16.1 to 9.18.1).
pub const CREATE_INACTIVE_NEEDS_9_14: i64 = 65537593;

/// Documented for `create` (Since 9.16.1).
pub const CONFIGURATION_NAME_NEEDED: i64 = 65537594;

/// Documented for `create` (Since 9.16.1).
pub const CONFIGURATION_NAME_WITHOUT_INACTIVE: i64 = 65537595;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const REKEY_DURING_KEYSTORE_SWITCH: i64 = 65537610;

/// Documented for `create` (Since 9.16.1).
pub const CONFIGURATION_NAME_RESERVED: i64 = 65538902;

/// Documented for `create` (Since 9.16.1).
pub const CONFIGURATION_NAME_EMPTY: i64 = 65538903;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const REKEY_DURING_KEYSTORE_START: i64 = 65539436;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const REKEY_DURING_KEYSTORE_DISABLE: i64 = 65539437;

/// Documented for `create` (Since 9.17.1).
pub const SVM_HAS_NAE_VOLUMES: i64 = 65539704;

/// Documented for `rekey_external` (Since 9.19.1).
pub const REKEY_EXTERNAL_RESTORE_FAILED: i64 = 65539855;

/// Documented for `rekey_internal` (Since 9.19.1).
pub const REKEY_INTERNAL_RESTORE_FAILED: i64 = 65539856;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const ROOT_VOLUME_ENCRYPTED: i64 = 196608080;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const ENCRYPTION_TYPE_UNKNOWN: i64 = 196608301;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const NAE_AGGREGATES: i64 = 196608305;
