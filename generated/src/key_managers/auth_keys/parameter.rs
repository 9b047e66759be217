// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{security_key_manager.uuid}/auth-keys

//! Query parameters of `/security/key-managers/{security_key_manager.uuid}/auth-keys`.

/// `key_tag`, for `get`: string. Since 9.12.1.
pub const KEY_TAG: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "key_tag",
);
