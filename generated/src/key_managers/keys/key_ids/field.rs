// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids

//! Fields of the records of `/security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids`.

use ontap_runtime::{Field, Whole};
use crate::models::key_manager_keys::KeyManagerKeys as Record;

/// Cloud resource name of the key, where a cloud service holds it.
///
/// `crn`: string. Since 9.11.1.
pub const CRN: Field<Record, String> = Field::new("crn").introduced_in(9, 11, 1);

/// Algorithm that the key is used with, such as `XTS-AES-256`.
///
/// `encryption_algorithm`: string. Since 9.11.1.
pub const ENCRYPTION_ALGORITHM: Field<Record, String> =
    Field::new("encryption_algorithm").introduced_in(9, 11, 1);

/// Identifier of the key.
///
/// `key_id`: string. Since 9.11.1.
pub const KEY_ID: Field<Record, String> = Field::new("key_id").introduced_in(9, 11, 1);

/// Key server that manages the key, where the key manager is external.
///
/// `key_manager`: string. Since 9.11.1.
pub const KEY_MANAGER: Field<Record, String> = Field::new("key_manager").introduced_in(9, 11, 1);

/// Address and port of the external key server that holds the key.
///
/// `key_server`: string. Since 9.11.1.
pub const KEY_SERVER: Field<Record, String> = Field::new("key_server").introduced_in(9, 11, 1);

/// Whether the key is kept in the cluster or outside of it.
///
/// `key_store`: enumeration. Since 9.11.1.
pub const KEY_STORE: Field<Record, crate::models::key_manager_keys::KeyStore> =
    Field::new("key_store").introduced_in(9, 11, 1);

/// Kind of key manager that holds the key.
///
/// `key_store_type`: enumeration. Since 9.11.1.
pub const KEY_STORE_TYPE: Field<Record, crate::models::key_manager_keys::KeyStoreType> =
    Field::new("key_store_type").introduced_in(9, 11, 1);

/// Label or further information that is kept with the key.
///
/// `key_tag`: string. Since 9.11.1.
pub const KEY_TAG: Field<Record, String> = Field::new("key_tag").introduced_in(9, 11, 1);

/// What the key encrypts.
///
/// `key_type`: enumeration. Since 9.11.1.
pub const KEY_TYPE: Field<Record, crate::models::key_manager_keys::KeyType> =
    Field::new("key_type").introduced_in(9, 11, 1);

/// SVM that uses the key.
///
/// `key_user`: string. Since 9.11.1.
pub const KEY_USER: Field<Record, String> = Field::new("key_user").introduced_in(9, 11, 1);

/// Node of the key.
///
/// `node`: object. Since 9.11.1.
pub const NODE: Field<Record, Whole> = Field::new("node").introduced_in(9, 11, 1);

/// Name of the node.
///
/// `node.name`: string. Since 9.11.1.
pub const NODE_NAME: Field<Record, String> = Field::new("node.name").introduced_in(9, 11, 1);

/// UUID of the node.
///
/// `node.uuid`: string. Since 9.11.1.
pub const NODE_UUID: Field<Record, String> = Field::new("node.uuid").introduced_in(9, 11, 1);

/// Policy that the key store applies to the key.
///
/// `policy`: string. Since 9.11.1.
pub const POLICY: Field<Record, String> = Field::new("policy").introduced_in(9, 11, 1);

/// Whether the node has the key at hand. When false, it must be restored before its data can be read.
///
/// `restored`: boolean. Since 9.11.1.
pub const RESTORED: Field<Record, bool> = Field::new("restored").introduced_in(9, 11, 1);

/// Scope of the key: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: `network_scope_readonly`. Since 9.16.1.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope").introduced_in(9, 16, 1);

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

/// SVM of the key. Absent at cluster scope.
///
/// `svm`: object. Since 9.14.1.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 14, 1);

/// Name of the SVM.
///
/// `svm.name`: string. Since 9.14.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 14, 1);

/// UUID of the SVM. It stays the same when the SVM is renamed.
///
/// `svm.uuid`: string. Since 9.14.1.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 14, 1);
