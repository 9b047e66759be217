// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids

//! Error codes documented for `/security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids`.

/// Documented for `list` (Since 9.16.1).
pub const NOT_A_KEY_MANAGER: i64 = 65537125;
