// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{security_key_manager.uuid}/auth-keys

//! Error codes documented for `/security/key-managers/{security_key_manager.uuid}/auth-keys`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 65536048 | [`AUTH_KEYS_TOO_MANY`] | There are as many authentication keys as there can be. | Delete those that are not used. | `create` (Since 9.12.1) |
//! | 65536053 | [`AUTH_KEY_PASSPHRASE_LENGTH`] | The passphrase must have 20 to 32 ASCII characters. | Choose another. | `create` (Since 9.12.1) |
//! | 65536056 | [`AUTH_KEY_TAG_INVALID`] | The label holds blanks or other characters that are not allowed. | Remove them. | `create` (Since 9.12.1) |
//! | 65536074 | [`KEY_SERVERS_NOT_FOUND`] | The key manager has no key servers. | Add one first. | `create` (Only in 9.12.1), `get` (Only in 9.12.1), `list` (Only in 9.12.1) |
//! | 65536076 | [`AUTH_KEY_PUSH_FAILED`] | The authentication key could not be stored on any key server. | Check that the servers can be reached. | `create` (Since 9.12.1) |
//! | 65536160 | [`AUTH_KEY_COUNT_UNKNOWN`] | ONTAP could not find out how many authentication keys there are. | Check that the key servers can be reached. | `create` (Since 9.12.1) |
//! | 65536264 | [`AUTH_KEY_CREATE_FAILED`] | The authentication key could not be created. | Check the key servers and try again. | `create` (Since 9.12.1) |
//! | 65536265 | [`AUTH_KEY_ID_FAILED`] | No identifier could be made for the authentication key. | Try again. | `create` (Since 9.12.1) |
//! | 65536828 | [`EXTERNAL_NOT_ENABLED`] | The SVM does not use external key management. | Check the UUID, or configure it first. | `create` (Since 9.12.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1) |
//! | 65536856 | [`EXTERNAL_SERVERS_NOT_CONFIGURED`] | The SVM has no external key servers. | Add one first. | `create` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1) |
//! | 65536859 | [`AUTH_KEY_IN_USE`] | The authentication key is in use. | Give the drives another key first. | `delete_where` (Since 9.16.1), `delete` (Since 9.12.1) |
//! | 65536860 | [`NOT_AN_AUTH_KEY`] | The identifier belongs to a key of another kind. | Check the identifier. | `delete_where` (Since 9.16.1), `delete` (Since 9.12.1) |
//! | 65536872 | [`KEY_DATABASE_CLEANUP_FAILED`] | After a key could not be created, its traces in the key database could not be removed. | Try again; if it keeps happening, contact technical support. | `create` (Since 9.12.1) |
//! | 65536896 | [`METROCLUSTER_PARTNER_NOT_EXTERNAL`] | The partner site does not have external key management. | Configure it there first. | `create` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1) |
//! | 65536987 | [`KEY_SERVERS_UNAVAILABLE`] | At least one key server cannot be reached. | Check servers and network. | `create` (Since 9.16.1) |
//! | 65538800 | [`ADMIN_SVM_NOT_EXTERNAL`] | The cluster does not have an external key manager. | Configure one first. | `create` (Since 9.12.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1) |
//! | 65538801 | [`KEY_DATABASE_ACCESS_FAILED`] | The database of key managers could not be read. | Try again; if it keeps happening, contact technical support. | `create` (Since 9.12.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1) |
//! | 65538802 | [`NOT_ADMIN_SVM_KEY_MANAGER`] | The UUID is not that of the cluster's key manager. | Authentication keys belong to that one; use its UUID. | `create` (Since 9.12.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1), `get` (Since 9.12.1), `list` (Since 9.12.1) |
//! | 66060289 | [`AUTH_KEY_STORE_FAILED`] | The key server did not store the authentication key. | Check the server. | `create` (Since 9.12.1) |
//! | 66060296 | [`AUTH_KEY_DELETE_FAILED`] | The key server did not delete the key. | Check the server. | `delete_where` (Since 9.16.1), `delete` (Since 9.12.1) |
//! | 66060302 | [`AUTH_KEY_SERVER_CREATE_FAILED`] | The key server did not create the authentication key. | Check the server. | `create` (Only in 9.12.1) |
//! | 66060304 | [`AUTH_KEY_LENGTH`] | The length of the key is not valid. | Check the passphrase. | `create` (Since 9.12.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    AUTH_KEYS_TOO_MANY,
    AUTH_KEY_PASSPHRASE_LENGTH,
    AUTH_KEY_TAG_INVALID,
    KEY_SERVERS_NOT_FOUND,
    AUTH_KEY_PUSH_FAILED,
    AUTH_KEY_COUNT_UNKNOWN,
    AUTH_KEY_CREATE_FAILED,
    AUTH_KEY_ID_FAILED,
    EXTERNAL_NOT_ENABLED,
    EXTERNAL_SERVERS_NOT_CONFIGURED,
    AUTH_KEY_IN_USE,
    NOT_AN_AUTH_KEY,
    KEY_DATABASE_CLEANUP_FAILED,
    METROCLUSTER_PARTNER_NOT_EXTERNAL,
    KEY_SERVERS_UNAVAILABLE,
    ADMIN_SVM_NOT_EXTERNAL,
    KEY_DATABASE_ACCESS_FAILED,
    NOT_ADMIN_SVM_KEY_MANAGER,
    AUTH_KEY_STORE_FAILED,
    AUTH_KEY_DELETE_FAILED,
    AUTH_KEY_SERVER_CREATE_FAILED,
    AUTH_KEY_LENGTH,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::AUTH_KEYS_TOO_MANY,
    &entries::AUTH_KEY_PASSPHRASE_LENGTH,
    &entries::AUTH_KEY_TAG_INVALID,
    &entries::KEY_SERVERS_NOT_FOUND,
    &entries::AUTH_KEY_PUSH_FAILED,
    &entries::AUTH_KEY_COUNT_UNKNOWN,
    &entries::AUTH_KEY_CREATE_FAILED,
    &entries::AUTH_KEY_ID_FAILED,
    &entries::EXTERNAL_NOT_ENABLED,
    &entries::EXTERNAL_SERVERS_NOT_CONFIGURED,
    &entries::AUTH_KEY_IN_USE,
    &entries::NOT_AN_AUTH_KEY,
    &entries::KEY_DATABASE_CLEANUP_FAILED,
    &entries::METROCLUSTER_PARTNER_NOT_EXTERNAL,
    &entries::KEY_SERVERS_UNAVAILABLE,
    &entries::ADMIN_SVM_NOT_EXTERNAL,
    &entries::KEY_DATABASE_ACCESS_FAILED,
    &entries::NOT_ADMIN_SVM_KEY_MANAGER,
    &entries::AUTH_KEY_STORE_FAILED,
    &entries::AUTH_KEY_DELETE_FAILED,
    &entries::AUTH_KEY_SERVER_CREATE_FAILED,
    &entries::AUTH_KEY_LENGTH,
];
