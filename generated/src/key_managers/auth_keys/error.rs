// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{security_key_manager.uuid}/auth-keys

//! Error codes documented for `/security/key-managers/{security_key_manager.uuid}/auth-keys`.

/// Documented for `create` (Since 9.12.1).
pub const CODE_65536048: i64 = 65536048;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65536053: i64 = 65536053;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65536056: i64 = 65536056;

/// Documented for `create` (Only in 9.12.1), `get` (Only in 9.12.1), `list` (Only in 9.12.1).
pub const CODE_65536074: i64 = 65536074;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65536076: i64 = 65536076;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65536160: i64 = 65536160;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65536264: i64 = 65536264;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65536265: i64 = 65536265;

/// Documented for `create` (Since 9.12.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const CODE_65536828: i64 = 65536828;

/// Documented for `create` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const CODE_65536856: i64 = 65536856;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_65536859: i64 = 65536859;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_65536860: i64 = 65536860;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65536872: i64 = 65536872;

/// Documented for `create` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const CODE_65536896: i64 = 65536896;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65536987: i64 = 65536987;

/// Documented for `create` (Since 9.12.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const CODE_65538800: i64 = 65538800;

/// Documented for `create` (Since 9.12.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const CODE_65538801: i64 = 65538801;

/// Documented for `create` (Since 9.12.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const CODE_65538802: i64 = 65538802;

/// Documented for `create` (Since 9.12.1).
pub const CODE_66060289: i64 = 66060289;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_66060296: i64 = 66060296;

/// Documented for `create` (Only in 9.12.1).
pub const CODE_66060302: i64 = 66060302;

/// Documented for `create` (Since 9.12.1).
pub const CODE_66060304: i64 = 66060304;
