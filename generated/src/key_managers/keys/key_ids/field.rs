// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids

//! Fields of the records of `/security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids`.

use ontap_runtime::{Field, Whole};
use crate::models::key_manager_keys::KeyManagerKeys as Record;

/// `crn`: string. Since 9.11.1.
pub const CRN: Field<Record, String> = Field::new("crn").introduced_in(9, 11, 1);

/// `encryption_algorithm`: string. Since 9.11.1.
pub const ENCRYPTION_ALGORITHM: Field<Record, String> =
    Field::new("encryption_algorithm").introduced_in(9, 11, 1);

/// `key_id`: string. Since 9.11.1.
pub const KEY_ID: Field<Record, String> = Field::new("key_id").introduced_in(9, 11, 1);

/// `key_manager`: string. Since 9.11.1.
pub const KEY_MANAGER: Field<Record, String> = Field::new("key_manager").introduced_in(9, 11, 1);

/// `key_server`: string. Since 9.11.1.
pub const KEY_SERVER: Field<Record, String> = Field::new("key_server").introduced_in(9, 11, 1);

/// `key_store`: enumeration. Since 9.11.1.
pub const KEY_STORE: Field<Record, crate::models::key_manager_keys::KeyStore> =
    Field::new("key_store").introduced_in(9, 11, 1);

/// `key_store_type`: enumeration. Since 9.11.1.
pub const KEY_STORE_TYPE: Field<Record, crate::models::key_manager_keys::KeyStoreType> =
    Field::new("key_store_type").introduced_in(9, 11, 1);

/// `key_tag`: string. Since 9.11.1.
pub const KEY_TAG: Field<Record, String> = Field::new("key_tag").introduced_in(9, 11, 1);

/// `key_type`: enumeration. Since 9.11.1.
pub const KEY_TYPE: Field<Record, crate::models::key_manager_keys::KeyType> =
    Field::new("key_type").introduced_in(9, 11, 1);

/// `key_user`: string. Since 9.11.1.
pub const KEY_USER: Field<Record, String> = Field::new("key_user").introduced_in(9, 11, 1);

/// `node`: object. Since 9.11.1.
pub const NODE: Field<Record, Whole> = Field::new("node").introduced_in(9, 11, 1);

/// `node.name`: string. Since 9.11.1.
pub const NODE_NAME: Field<Record, String> = Field::new("node.name").introduced_in(9, 11, 1);

/// `node.uuid`: string. Since 9.11.1.
pub const NODE_UUID: Field<Record, String> = Field::new("node.uuid").introduced_in(9, 11, 1);

/// `policy`: string. Since 9.11.1.
pub const POLICY: Field<Record, String> = Field::new("policy").introduced_in(9, 11, 1);

/// `restored`: boolean. Since 9.11.1.
pub const RESTORED: Field<Record, bool> = Field::new("restored").introduced_in(9, 11, 1);

/// `scope`: `network_scope_readonly`. Since 9.16.1.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope").introduced_in(9, 16, 1);

/// `security_key_manager`: object. Since 9.15.1.
pub const SECURITY_KEY_MANAGER: Field<Record, Whole> =
    Field::new("security_key_manager").introduced_in(9, 15, 1);

/// `security_key_manager.uuid`: string. Since 9.15.1.
pub const SECURITY_KEY_MANAGER_UUID: Field<Record, String> =
    Field::new("security_key_manager.uuid").introduced_in(9, 15, 1);

/// `svm`: object. Since 9.14.1.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 14, 1);

/// `svm.name`: string. Since 9.14.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 14, 1);

/// `svm.uuid`: string. Since 9.14.1.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 14, 1);
