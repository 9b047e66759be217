// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-stores

//! Error codes documented for `/security/key-stores`.

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEYSTORES_NEED_9_14: i64 = 262155;

/// Documented for `list` (Since 9.16.1).
pub const KEYSTORE_SVM_NOT_FOUND: i64 = 13434920;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const SVM_KEY_NO_DATABASE: i64 = 65536203;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const SVM_KEY_NO_CLUSTER_KEY: i64 = 65536204;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const SVM_KEY_STORE_FAILED: i64 = 65536207;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const SVM_VOLUME_KEY_DELETE_FAILED: i64 = 65536212;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const KERNEL_KEY_DELETE_FAILED: i64 = 65536217;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const KEYSTORE_NODES_OUT_OF_QUORUM: i64 = 65536602;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const EXTERNAL_SERVERS_NOT_CONFIGURED: i64 = 65536856;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const VOLUME_UUID_MISSING: i64 = 65536882;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const VOLUME_KEY_MISSING: i64 = 65536883;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const VOLUME_KEY_INVALID: i64 = 65536884;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const VOLUME_BLOB_INVALID: i64 = 65536889;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const VOLUME_KEY_BLOB_FAILED: i64 = 65536890;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const VOLUME_DSID_MISSING: i64 = 65536973;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const KEY_SERVERS_UNAVAILABLE: i64 = 65536987;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const SVM_KEY_REWRAP_FAILED: i64 = 65537527;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const SVM_KEK_UNWRAP_FAILED: i64 = 65537533;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CLOUD_KMS_CONNECT_FAILED: i64 = 65537605;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const KEYSTORE_ENABLED: i64 = 65538905;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const KEYSTORE_DELETE_UNSUPPORTED: i64 = 65538907;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEYSTORE_NOT_FOUND: i64 = 65538908;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEYSTORE_ENABLED_NEEDED: i64 = 65538909;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEYSTORE_DISABLE_UNSUPPORTED: i64 = 65538910;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const KEY_CUSTODIAN_WITHOUT_STORE: i64 = 65539200;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const KEY_ENCRYPT_FAILED: i64 = 65539201;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const KEYSTORE_TYPE_UNSUPPORTED: i64 = 65539205;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEYSTORE_SWITCH_FROM_UNSUPPORTED: i64 = 65539206;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const KEYSTORE_CONFIGURATION_NOT_FOUND: i64 = 65539207;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEYSTORE_NOT_ACTIVE: i64 = 65539212;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const KEYSTORE_ALREADY_ENABLED: i64 = 65539218;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const KEYSTORE_TYPES_DIFFER: i64 = 65539222;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const KEY_STORE_RESPONSE_INVALID: i64 = 65539416;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const AES_BLOB_FAILED: i64 = 65539442;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const VOLUME_KEY_BLOB_UPDATE_FAILED: i64 = 65539444;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEYSTORE_ENABLE_NEEDS_9_16_1: i64 = 65539513;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEYSTORE_TYPE_ADMIN_SVM: i64 = 65539514;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEYSTORE_SWITCH_ADMIN_SVM: i64 = 65539515;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEYSTORE_ENABLED_NOT_FOUND: i64 = 65539518;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEYSTORE_INACTIVE_ONBOARD_EXISTS: i64 = 65539520;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const KEYSTORE_DELETE_NEEDS_9_16_1: i64 = 65539521;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const KEYSTORE_DISABLE_TYPE_ADMIN_SVM: i64 = 65539522;

/// Documented for `get` (Since 9.16.1).
pub const KEYSTORE_TABLE_MISSING: i64 = 65539523;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEYSTORE_ROOT_VOLUMES: i64 = 65539534;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const UNWRAPPED_KEY_NOT_FOUND: i64 = 65539535;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const WRAPPED_KEY_NOT_FOUND: i64 = 65539536;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const SVM_KEK_NOT_CREATED: i64 = 65539538;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const SVM_KEK_NOT_RESTORED: i64 = 65539539;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEYSTORE_POLICY_ONBOARD: i64 = 65539583;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEYSTORE_INACTIVE_EXTERNAL_EXISTS: i64 = 65539585;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEYSTORE_TOO_MANY_DRIVE_KEYS: i64 = 65539590;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEYSTORE_TOO_FEW_DRIVE_KEYS: i64 = 65539591;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const KEYSTORE_DELETE_DURING_SWITCH: i64 = 65539593;

/// Documented for `update_where` (Since 9.18.1), `update` (Since 9.18.1).
pub const CLUSTER_KEK_NOT_RESTORED: i64 = 65539622;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const SVM_HAS_NAE_VOLUMES: i64 = 65539704;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const MIGRATION_NO_VOLUMES: i64 = 65539837;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const KEYSTORE_POLICY_CLOUD: i64 = 65539838;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const KEYSTORE_NOT_MIXED_CLOUD: i64 = 65539839;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const KEY_SERVER_CLEANUP_FAILED: i64 = 65539840;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const SVM_KEK_RESTORE_FAILED: i64 = 65539842;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const KEYSTORE_NOT_MIXED_ONBOARD: i64 = 65539845;

/// Documented for `update_where` (Since 9.19.1), `update` (Since 9.19.1).
pub const KEYSTORE_SWITCH_RESTORE_FAILED: i64 = 65539857;

/// Documented for `update_where` (Since 9.19.1), `update` (Since 9.19.1).
pub const MIGRATION_RESTORE_FAILED: i64 = 65539858;

/// Documented for `update_where` (Since 9.19.1), `update` (Since 9.19.1).
pub const MIGRATION_RESTORE_INCOMPLETE: i64 = 65539859;
