// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{uuid}/key-servers

//! Error codes documented for `/security/key-managers/{uuid}/key-servers`.

/// Documented for `create` (Since 9.6).
pub const KEY_SERVERS_TOO_MANY: i64 = 65536038;

/// Documented for `create` (Since 9.11.1).
pub const KEY_SERVER_IS_SECONDARY: i64 = 65536042;

/// Documented for `create` (Since 9.11.1), `delete_where` (Since 9.16.1), `delete` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const NODES_OUT_OF_QUORUM: i64 = 65536600;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const KEY_SERVER_HOLDS_KEYS_IN_USE: i64 = 65536700;

/// Documented for `create` (Since 9.6).
pub const KEY_CERTIFICATE_NOT_INSTALLED: i64 = 65536821;

/// Documented for `create` (From 9.6 to 9.12.1), `delete` (From 9.6 to 9.12.1), `update` (From 9.6 to 9.12.1).
pub const SVM_KEY_MANAGER_UNSUPPORTED: i64 = 65536822;

/// Documented for `create` (Since 9.6), `delete` (From 9.6 to 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const SVM_KEY_MANAGER_METROCLUSTER: i64 = 65536824;

/// Documented for `create` (Since 9.6), `delete` (From 9.6 to 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const EXTERNAL_NOT_ENABLED: i64 = 65536828;

/// Documented for `create` (Since 9.6).
pub const KEY_SERVER_DETAILS_FAILED: i64 = 65536834;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const KEY_SERVER_NOT_CONFIGURED: i64 = 65536843;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const KEY_SERVER_USERNAME_MISSING: i64 = 65536845;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const KEY_SERVER_PASSWORD_MISSING: i64 = 65536846;

/// Documented for `create` (Since 9.6).
pub const KMIP_VERSION_QUERY_FAILED: i64 = 65536852;

/// Documented for `create` (Since 9.6).
pub const KEY_SERVER_EXISTS: i64 = 65536870;

/// Documented for `create` (Since 9.6).
pub const KEY_SERVERS_DUPLICATE: i64 = 65536871;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KEY_SERVER_NOTHING_TO_CHANGE: i64 = 65536880;

/// Documented for `create` (Since 9.7), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const KMIP_COMMAND_FAILED: i64 = 65536921;

/// Documented for `update_where` (Since 9.19.1), `update` (Since 9.19.1).
pub const KEY_SERVER_PORT_NEEDS_9_18_1: i64 = 65537002;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const SECONDARY_SERVERS_TOO_MANY: i64 = 65537400;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const SECONDARY_IS_OWN_PRIMARY: i64 = 65538407;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const SECONDARY_DUPLICATE: i64 = 65538408;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const SECONDARY_ADDRESS_INVALID: i64 = 65538413;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const SECONDARY_IS_PRIMARY: i64 = 65538502;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const SECONDARY_NEEDS_9_11_1: i64 = 65538503;

/// Documented for `create` (Since 9.6).
pub const KMIP_SERVER_CA_WRONG: i64 = 66060338;

/// Documented for `create` (Since 9.6).
pub const KMIP_CLIENT_CERTIFICATE_WRONG: i64 = 66060339;

/// Documented for `create` (Since 9.6).
pub const KMIP_LIBRARY_ERROR: i64 = 66060340;

/// Documented for `create` (From 9.6 to 9.7).
pub const KMIP_NETWORK_ERROR: i64 = 66060341;
