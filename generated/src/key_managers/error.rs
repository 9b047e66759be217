// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers

//! Error codes documented for `/security/key-managers`.

/// Documented for `create` (Since 9.16.1).
pub const PEER_CLUSTER_UNREACHABLE: i64 = 262224;

/// Documented for `create` (Since 9.16.1).
pub const PEER_CLUSTER_CONTACT_FAILED: i64 = 262228;

/// Documented for `create` (Since 9.6).
pub const KEY_SERVERS_TOO_MANY: i64 = 65536038;

/// Documented for `restore` (Since 9.16.1).
pub const AUTH_KEY_RESTORE_FAILED: i64 = 65536083;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const ONBOARD_PASSPHRASE_WRONG: i64 = 65536139;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const ONBOARD_PASSPHRASE_UNCHANGED: i64 = 65536150;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const SVM_KEY_DELETE_FAILED: i64 = 65536208;

/// Documented for `create` (Since 9.6).
pub const CLUSTER_KEY_GENERATE_FAILED: i64 = 65536214;

/// Documented for `create` (Since 9.6).
pub const CLUSTER_KEY_ADD_FAILED: i64 = 65536216;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const ONBOARD_WRAPPED_DB_DELETE_FAILED: i64 = 65536233;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const ONBOARD_CLUSTER_DB_DELETE_FAILED: i64 = 65536234;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const SVM_HAS_ENCRYPTED_VOLUMES: i64 = 65536239;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const DRIVE_KEYS_ASSIGNED: i64 = 65536242;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const DRIVE_KEYS_UNKNOWN: i64 = 65536243;

/// Documented for `create` (Since 9.6).
pub const ONBOARD_METROCLUSTER_UNHEALTHY: i64 = 65536310;

/// Documented for `create` (Since 9.9.1).
pub const ONBOARD_METROCLUSTER_PEER_DOWN: i64 = 65536341;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const ONBOARD_PASSPHRASE_LENGTH: i64 = 65536404;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const ONBOARD_PASSPHRASE_CHANGE_FAILED: i64 = 65536406;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const ONBOARD_PASSPHRASE_PARTIAL: i64 = 65536407;

/// Documented for `update` (From 9.6 to 9.7).
pub const ONBOARD_PASSPHRASE_INCOMPLETE: i64 = 65536408;

/// Documented for `create` (Since 9.6).
pub const ENCRYPTION_UNSUPPORTED_PLATFORM: i64 = 65536508;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const ONBOARD_LOOKUP_FAILED: i64 = 65536800;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const ONBOARD_PASSPHRASE_LENGTH_CC: i64 = 65536802;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const ENCRYPTED_CORES_FOUND: i64 = 65536813;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const KEY_MANAGER_DISABLE_CHECK_FAILED: i64 = 65536817;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const KEY_CERTIFICATE_NOT_INSTALLED: i64 = 65536821;

/// Documented for `create` (From 9.6 to 9.12.1), `delete` (From 9.6 to 9.12.1), `update` (From 9.6 to 9.12.1).
pub const SVM_KEY_MANAGER_UNSUPPORTED: i64 = 65536822;

/// Documented for `create` (Since 9.6).
pub const KEY_MANAGER_EXISTS: i64 = 65536823;

/// Documented for `create` (Since 9.6).
pub const SVM_KEY_MANAGER_METROCLUSTER: i64 = 65536824;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const ENCRYPTED_VOLUME_CHECK_FAILED: i64 = 65536827;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const EXTERNAL_NOT_ENABLED: i64 = 65536828;

/// Documented for `create` (Since 9.6).
pub const KEY_SERVER_DETAILS_FAILED: i64 = 65536834;

/// Documented for `restore` (Since 9.16.1).
pub const KEY_SERVER_NOT_CONFIGURED: i64 = 65536843;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CLIENT_CERTIFICATE_OTHER_KEY: i64 = 65536850;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const KMIP_VERSION_QUERY_FAILED: i64 = 65536852;

/// Documented for `restore` (Since 9.16.1).
pub const VOLUME_KEY_RESTORE_FAILED: i64 = 65536855;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const VOLUME_KEYS_PRESENT: i64 = 65536867;

/// Documented for `create` (Since 9.6).
pub const KEY_SERVER_EXISTS: i64 = 65536870;

/// Documented for `create` (Since 9.6).
pub const KEY_SERVERS_DUPLICATE: i64 = 65536871;

/// Documented for `create` (Since 9.6).
pub const EXTERNAL_INCOMPLETE: i64 = 65536876;

/// Documented for `create` (Since 9.6).
pub const EXTERNAL_KEYS_IN_CLUSTER: i64 = 65536878;

/// Documented for `migrate` (Since 9.9.1).
pub const MIGRATION_UNSUPPORTED: i64 = 65536886;

/// Documented for `get` (Since 9.16.1).
pub const METROCLUSTER_PARTNER_NOT_CONFIGURED: i64 = 65536894;

/// Documented for `create` (Since 9.6).
pub const METROCLUSTER_PARTNER_ONBOARD: i64 = 65536895;

/// Documented for `create` (Since 9.6).
pub const METROCLUSTER_PARTNER_EXTERNAL: i64 = 65536900;

/// Documented for `create` (Since 9.6).
pub const ONBOARD_SETUP_PARTIAL: i64 = 65536903;

/// Documented for `create` (Since 9.6).
pub const ONBOARD_EXISTS_AT_PARTNER: i64 = 65536906;

/// Documented for `create` (From 9.6 to 9.12.1).
pub const ONBOARD_EXISTS: i64 = 65536907;

/// Documented for `create` (Only in 9.16.1).
pub const ONBOARD_EXISTS_CREATE: i64 = 65536913;

/// Documented for `create` (Since 9.6).
pub const ONBOARD_ADMIN_SVM_ONLY: i64 = 65536916;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const ONBOARD_BOTH_PASSPHRASES: i64 = 65536917;

/// Documented for `create` (Since 9.6).
pub const ONBOARD_PASSPHRASE_LENGTH_CREATE: i64 = 65536920;

/// Documented for `migrate` (Since 9.9.1).
pub const MIGRATION_SAME_KEY_MANAGER: i64 = 65536959;

/// Documented for `migrate` (Since 9.9.1).
pub const MIGRATION_NODES_UNHEALTHY: i64 = 65536968;

/// Documented for `migrate` (Since 9.9.1).
pub const MIGRATION_KEY_MANAGER_NOT_FOUND: i64 = 65537117;

/// Documented for `get` (Since 9.16.1).
pub const KEY_SERVERS_LOCAL_MISSING: i64 = 65537201;

/// Documented for `get` (Since 9.16.1).
pub const KEY_SERVERS_REMOTE_MISSING: i64 = 65537202;

/// Documented for `get` (Since 9.16.1).
pub const KEY_SERVERS_PARTNER_CHECK_FAILED: i64 = 65537203;

/// Documented for `get` (Since 9.16.1).
pub const METROCLUSTER_PARTNER_UNCONFIGURED: i64 = 65537204;

/// Documented for `create` (Since 9.7).
pub const ONBOARD_SYNC_PASSPHRASE_NEEDED: i64 = 65537240;

/// Documented for `create` (Since 9.7).
pub const ONBOARD_SYNC_EXISTING_FORBIDDEN: i64 = 65537241;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.7).
pub const ONBOARD_SYNC_EXISTING_NEEDED: i64 = 65537242;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.7).
pub const ONBOARD_SYNC_PASSPHRASE_FORBIDDEN: i64 = 65537243;

/// Documented for `create` (Since 9.7).
pub const ONBOARD_SYNC_EXISTS: i64 = 65537244;

/// Documented for `create` (Since 9.7).
pub const ONBOARD_SYNC_PARTNER_MISSING: i64 = 65537245;

/// Documented for `create` (Since 9.7).
pub const ONBOARD_SYNC_NO_METROCLUSTER: i64 = 65537246;

/// Documented for `create` (Since 9.16.1).
pub const ONBOARD_SYNC_INTERNAL: i64 = 65537247;

/// Documented for `create` (Since 9.16.1).
pub const ONBOARD_SYNC_FAILED: i64 = 65537248;

/// Documented for `migrate` (Since 9.9.1).
pub const TOP_LEVEL_KEY_UNAVAILABLE: i64 = 65537551;

/// Documented for `migrate` (Since 9.9.1).
pub const EMBEDDED_KMIP_STATUS_UNAVAILABLE: i64 = 65537552;

/// Documented for `migrate` (Since 9.9.1).
pub const MIGRATION_AZURE_UNHEALTHY: i64 = 65537564;

/// Documented for `migrate` (Since 9.16.1).
pub const MIGRATION_DURING_KEYSTORE_SWITCH: i64 = 65537611;

/// Documented for `migrate` (Since 9.9.1).
pub const GOOGLE_KEY_MANAGER_EXISTS: i64 = 65537720;

/// Documented for `migrate` (Since 9.9.1).
pub const MIGRATION_GOOGLE_UNHEALTHY: i64 = 65537736;

/// Documented for `migrate` (Since 9.9.1).
pub const MIGRATION_KEY_LORE: i64 = 65538107;

/// Documented for `create` (Since 9.16.1).
pub const KEY_POLICY_INVALID: i64 = 65538111;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEY_POLICY_ADMIN_SVM: i64 = 65538120;

/// Documented for `restore` (Since 9.16.1).
pub const RESTORE_PRIMARY_ONLY: i64 = 65538500;

/// Documented for `create` (Since 9.16.1).
pub const ADMIN_SVM_KEY_MANAGER_EXISTS: i64 = 65539216;

/// Documented for `create` (Since 9.16.1).
pub const ONBOARD_METROCLUSTER_PEER_UNHEALTHY: i64 = 65539221;

/// Documented for `migrate` (Since 9.16.1).
pub const MIGRATION_DURING_KEYSTORE_START: i64 = 65539434;

/// Documented for `migrate` (Since 9.16.1).
pub const MIGRATION_DURING_KEYSTORE_DISABLE: i64 = 65539435;

/// Documented for `create` (Since 9.16.1).
pub const INACTIVE_EXTERNAL_ADMIN_SVM_ONLY: i64 = 65539500;

/// Documented for `create` (Since 9.16.1).
pub const INACTIVE_EXTERNAL_EXISTS: i64 = 65539501;

/// Documented for `create` (Since 9.16.1).
pub const INACTIVE_EXTERNAL_METROCLUSTER: i64 = 65539503;

/// Documented for `create` (Since 9.16.1).
pub const INACTIVE_EXTERNAL_NEEDS_9_16_1: i64 = 65539504;

/// Documented for `create` (Since 9.16.1).
pub const INACTIVE_ONBOARD_METROCLUSTER: i64 = 65539511;

/// Documented for `create` (Since 9.16.1).
pub const INACTIVE_ONBOARD_NEEDS_9_16_1: i64 = 65539512;

/// Documented for `create` (Since 9.16.1).
pub const INACTIVE_ONBOARD_FAILED: i64 = 65539580;

/// Documented for `create` (Since 9.16.1).
pub const INACTIVE_ONBOARD_EXISTS: i64 = 65539581;

/// Documented for `create` (Since 9.16.1).
pub const ONBOARD_CONFIGURATION_NAME: i64 = 65539582;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const INACTIVE_KEY_MANAGER_UNCHANGEABLE: i64 = 65539586;

/// Documented for `create` (Since 9.17.1).
pub const SVM_HAS_NAE_VOLUMES: i64 = 65539704;

/// Documented for `create` (Since 9.17.1).
pub const ONBOARD_EXISTS_PATCH: i64 = 65539706;

/// Documented for `delete_where` (Since 9.19.1), `delete` (Since 9.19.1).
pub const CLUSTER_HAS_ENCRYPTED_VOLUMES: i64 = 65540011;

/// Documented for `delete_where` (Since 9.19.1), `delete` (Since 9.19.1).
pub const ADMIN_SVM_HAS_ENCRYPTED_VOLUMES: i64 = 65540013;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const KMIP_SERVER_CA_WRONG: i64 = 66060338;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const KMIP_CLIENT_CERTIFICATE_WRONG: i64 = 66060339;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const KMIP_LIBRARY_ERROR: i64 = 66060340;

/// Documented for `create` (From 9.6 to 9.7), `update` (From 9.6 to 9.7).
pub const KMIP_NETWORK_ERROR: i64 = 66060341;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const ENCRYPTION_TYPE_UNKNOWN: i64 = 196608301;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const NAE_AGGREGATES: i64 = 196608305;
