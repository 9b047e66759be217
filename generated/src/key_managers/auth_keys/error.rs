// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{security_key_manager.uuid}/auth-keys

//! Error codes documented for `/security/key-managers/{security_key_manager.uuid}/auth-keys`.

/// Documented for `create` (Since 9.12.1).
pub const AUTH_KEYS_TOO_MANY: i64 = 65536048;

/// Documented for `create` (Since 9.12.1).
pub const AUTH_KEY_PASSPHRASE_LENGTH: i64 = 65536053;

/// Documented for `create` (Since 9.12.1).
pub const AUTH_KEY_TAG_INVALID: i64 = 65536056;

/// Documented for `create` (Only in 9.12.1), `get` (Only in 9.12.1), `list` (Only in 9.12.1).
pub const KEY_SERVERS_NOT_FOUND: i64 = 65536074;

/// Documented for `create` (Since 9.12.1).
pub const AUTH_KEY_PUSH_FAILED: i64 = 65536076;

/// Documented for `create` (Since 9.12.1).
pub const AUTH_KEY_COUNT_UNKNOWN: i64 = 65536160;

/// Documented for `create` (Since 9.12.1).
pub const AUTH_KEY_CREATE_FAILED: i64 = 65536264;

/// Documented for `create` (Since 9.12.1).
pub const AUTH_KEY_ID_FAILED: i64 = 65536265;

/// Documented for `create` (Since 9.12.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const EXTERNAL_NOT_ENABLED: i64 = 65536828;

/// Documented for `create` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const EXTERNAL_SERVERS_NOT_CONFIGURED: i64 = 65536856;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const AUTH_KEY_IN_USE: i64 = 65536859;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const NOT_AN_AUTH_KEY: i64 = 65536860;

/// Documented for `create` (Since 9.12.1).
pub const KEY_DATABASE_CLEANUP_FAILED: i64 = 65536872;

/// Documented for `create` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const METROCLUSTER_PARTNER_NOT_EXTERNAL: i64 = 65536896;

/// Documented for `create` (Since 9.16.1).
pub const KEY_SERVERS_UNAVAILABLE: i64 = 65536987;

/// Documented for `create` (Since 9.12.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const ADMIN_SVM_NOT_EXTERNAL: i64 = 65538800;

/// Documented for `create` (Since 9.12.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const KEY_DATABASE_ACCESS_FAILED: i64 = 65538801;

/// Documented for `create` (Since 9.12.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const NOT_ADMIN_SVM_KEY_MANAGER: i64 = 65538802;

/// Documented for `create` (Since 9.12.1).
pub const AUTH_KEY_STORE_FAILED: i64 = 66060289;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const AUTH_KEY_DELETE_FAILED: i64 = 66060296;

/// Documented for `create` (Only in 9.12.1).
pub const AUTH_KEY_SERVER_CREATE_FAILED: i64 = 66060302;

/// Documented for `create` (Since 9.12.1).
pub const AUTH_KEY_LENGTH: i64 = 66060304;
