// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{security_key_manager.uuid}/auth-keys

//! Fields of the records of `/security/key-managers/{security_key_manager.uuid}/auth-keys`.

use ontap_runtime::{Field, Whole};
use crate::models::key_manager_auth_key::KeyManagerAuthKey as Record;

/// Identifier of the key; the second key of the path.
///
/// `key_id`: string. Since 9.12.1.
pub const KEY_ID: Field<Record, String> = Field::new("key_id").introduced_in(9, 12, 1);

/// Label for people, up to 32 characters without blanks.
///
/// `key_tag`: string. Since 9.12.1.
pub const KEY_TAG: Field<Record, String> = Field::new("key_tag").introduced_in(9, 12, 1);

/// Key manager that holds the key.
///
/// `security_key_manager`: object. Since 9.15.1.
pub const SECURITY_KEY_MANAGER: Field<Record, Whole> =
    Field::new("security_key_manager").introduced_in(9, 15, 1);

/// UUID of the key manager that holds the key.
///
/// `security_key_manager.uuid`: string. Since 9.15.1.
pub const SECURITY_KEY_MANAGER_UUID: Field<Record, String> =
    Field::new("security_key_manager.uuid").introduced_in(9, 15, 1);
