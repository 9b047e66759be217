// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/gcp-kms

//! Error codes documented for `/security/gcp-kms`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 65536242 | [`DRIVE_KEYS_ASSIGNED`] | Some self-encrypting drives have an authentication key from this key manager. | Give them the default key first. | `delete` (From 9.9.1 to 9.12.1) |
//! | 65536243 | [`DRIVE_KEYS_UNKNOWN`] | It could not be found out whether some self-encrypting drives have an authentication key. | Check the drives and nodes, then try again. | `delete` (From 9.10.1 to 9.12.1) |
//! | 65536817 | [`KEY_MANAGER_DISABLE_CHECK_FAILED`] | ONTAP could not find out whether the key manager can be disabled without losing access to data. | Check that every node is up and that the key manager answers, then try again. Nothing has been removed. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 65536827 | [`ENCRYPTED_VOLUME_CHECK_FAILED`] | ONTAP could not find out whether the SVM has encrypted volumes. | Check that the nodes of the SVM's volumes are up, then try again. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 65536834 | [`KEY_SERVER_DETAILS_FAILED`] | The key servers that the SVM has so far could not be read. | Try again; if it keeps happening, contact technical support. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 65536867 | [`VOLUME_KEYS_PRESENT`] | Keys of the SVM's encrypted volumes are with this key manager. | Decrypt or move the volumes, or migrate their keys, first. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 65536883 | [`VOLUME_KEY_MISSING`] | The encryption key of a volume cannot be found. | Restore the keys of the key manager, or reach the server that holds them, before you try again. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 65536884 | [`VOLUME_KEY_INVALID`] | A volume's encryption key was found and is not valid. | Do not go on; check the key manager's contents and contact technical support. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 65536924 | [`DRIVE_KEYS_PRESENT`] | The key manager still holds authentication keys for storage encryption (NSE). | Delete them first. | `delete` (From 9.9.1 to 9.12.1) |
//! | 65537541 | [`PATCH_EMPTY`] | The request changes nothing. | Send at least one property. | `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 65537544 | [`WRAPPED_KEK_MISSING`] | The wrapped form of the internal key is not in the database. | Contact technical support; the keys cannot be restored without it. | `restore` (Since 9.12.1) |
//! | 65537547 | [`VOLUME_KEYS_IN_ADMIN_SVM`] | Keys of this SVM's volumes still live in the key manager of the administrative SVM. | Move them first with a POST to the `migrate` resource of that key manager. | `rekey_external` (Since 9.11.1), `rekey_internal` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 65537551 | [`TOP_LEVEL_KEY_UNAVAILABLE`] | Some node does not have the internal key that protects all the others. | Check that the key management service can be reached from every node, then restore the keys there. | `get` (Since 9.9.1), `list` (Since 9.9.1) |
//! | 65537552 | [`EMBEDDED_KMIP_STATUS_UNAVAILABLE`] | The state of the KMIP server that runs inside ONTAP cannot be told. | Wait a little and try again; check the nodes if it stays so. | `get` (Since 9.9.1), `list` (Since 9.9.1) |
//! | 65537556 | [`KEY_MANAGER_BLOCKED`] | The key manager serves no keys, for example because the key at the service is gone or access to it was taken away. | Look at the service's state and restore access to the key. | `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1) |
//! | 65537559 | [`NO_INTERNAL_KEYS`] | The SVM has no keys yet that could be renewed. | Create an encrypted volume first. | `rekey_internal` (Since 9.9.1) |
//! | 65537605 | [`CLOUD_KMS_CONNECT_FAILED`] | A connection to the cloud key service could not be established. | Check network, proxy and credentials. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65537610 | [`REKEY_DURING_KEYSTORE_SWITCH`] | Keys cannot be renewed while the SVM changes over to another key store configuration, or after a change-over that was interrupted. | Finish the change-over with a PATCH of the key store, then renew the keys. | `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1) |
//! | 65537703 | [`GOOGLE_ADMIN_SVM`] | The administrative SVM cannot use Google Cloud KMS. | Name a data SVM. | `create` (Since 9.9.1) |
//! | 65537704 | [`GOOGLE_METROCLUSTER`] | Google Cloud KMS is not possible in a MetroCluster. | Use another key manager. | `create` (Since 9.9.1) |
//! | 65537706 | [`GOOGLE_CREDENTIALS_ENCRYPT_FAILED`] | The credentials could not be encrypted for storage. | Try again; if it keeps happening, contact technical support. | `create` (Since 9.9.1) |
//! | 65537713 | [`GOOGLE_CREDENTIALS_STORE_FAILED`] | The credentials could not be stored. | Try again; if it keeps happening, contact technical support. | `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 65537714 | [`GOOGLE_CREDENTIALS_NEEDED`] | The credentials are missing. | Send `application_credentials`. | `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 65537719 | [`GOOGLE_CREDENTIALS_INVALID_CREATE`] | The credentials are not valid, so the service was not enabled for the SVM. | Send those of a service account that may use the key. | `create` (Since 9.9.1) |
//! | 65537720 | [`GOOGLE_KEY_MANAGER_EXISTS`] | The SVM has a key manager already. | Look at `/security/key-managers`; change that one, or delete it first. | `create` (Since 9.9.1) |
//! | 65537721 | [`GOOGLE_NOT_CONFIGURED`] | The SVM does not use Google Cloud KMS. | Check the UUID, or configure it first. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1), `rekey_external` (Since 9.11.1), `rekey_internal` (Since 9.9.1), `restore` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 65537722 | [`GOOGLE_RESTORE_PARTIAL`] | Some nodes could not restore their keys; the message names them. | Check these nodes, then try again. | `restore` (Since 9.9.1) |
//! | 65537724 | [`GOOGLE_CREDENTIALS_INVALID_MODIFY`] | The credentials are not valid, so nothing was changed. | Send those of a service account that may use the key. | `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 65537729 | [`GOOGLE_REKEY_EXTERNAL_FAILED`] | The external rekey failed on some nodes. | Check the nodes, then start it again. | `rekey_external` (Since 9.12.1), `update` (From 9.9.1 to 9.11.1) |
//! | 65537730 | [`GOOGLE_UNREACHABLE`] | Some nodes do not reach Google Cloud KMS. | Check network, proxy and DNS of these nodes. | `get` (Since 9.9.1), `list` (Since 9.9.1) |
//! | 65537732 | [`GOOGLE_KEY_FIELDS_FIXED_9_9_1`] | In 9.9.1 project and key ring of a configuration cannot be changed. | Delete the configuration and create it anew, or upgrade. | `update_where` (From 9.16.1 to 9.17.1), `update` (From 9.9.1 to 9.17.1) |
//! | 65537740 | [`GOOGLE_PRIVILEGED_ACCOUNT_FORMAT`] | The account to act as is not an e-mail address. | Send one, or an empty string for none. | `create` (Since 9.16.1) |
//! | 65537749 | [`GOOGLE_CREDENTIALS_JSON`] | The credentials are malformed JSON. | Send the key file as Google issued it. | `create` (Since 9.16.1) |
//! | 65537753 | [`GOOGLE_KEY_NAME_INVALID`] | The name of the key holds a character that is not allowed, such as a slash. | Send the bare name. | `create` (Since 9.18.1), `rekey_external` (Since 9.18.1) |
//! | 65537755 | [`GOOGLE_CONFIGURATION_NOT_FOUND`] | The SVM has no configuration for Google Cloud KMS. | Check the UUID, or configure it first. | `rekey_external` (Since 9.18.1) |
//! | 65537757 | [`GOOGLE_KEY_FIELDS_BY_REKEY`] | Key, project and key ring cannot be changed directly. | Use the `rekey-external` resource. | `update_where` (Since 9.18.1), `update` (Since 9.18.1) |
//! | 65539436 | [`REKEY_DURING_KEYSTORE_START`] | Keys cannot be renewed while the key store is still starting up. | Wait until the state of the key store is active. | `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1) |
//! | 65539437 | [`REKEY_DURING_KEYSTORE_DISABLE`] | Keys cannot be renewed while the key store is being disabled. | Wait for it to end; renew the keys of the store that is enabled then. | `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1) |
//! | 65539704 | [`SVM_HAS_NAE_VOLUMES`] | The SVM has volumes encrypted at the level of their aggregate (NAE), which rules out a key manager of its own. | Move those volumes to volume encryption (NVE) first, or stay with the key manager of the cluster. | `create` (Since 9.17.1) |
//! | 196608080 | [`ROOT_VOLUME_ENCRYPTED`] | The root volume of some node is encrypted with NVE and needs the keys. | Decrypt it first. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 196608301 | [`ENCRYPTION_TYPE_UNKNOWN`] | ONTAP could not find out how the volumes are encrypted. | Check that all nodes are up, then try again. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 196608305 | [`NAE_AGGREGATES`] | The cluster has aggregates with aggregate encryption (NAE), which need the keys. | Convert them first. | `delete` (From 9.9.1 to 9.12.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    DRIVE_KEYS_ASSIGNED,
    DRIVE_KEYS_UNKNOWN,
    KEY_MANAGER_DISABLE_CHECK_FAILED,
    ENCRYPTED_VOLUME_CHECK_FAILED,
    KEY_SERVER_DETAILS_FAILED,
    VOLUME_KEYS_PRESENT,
    VOLUME_KEY_MISSING,
    VOLUME_KEY_INVALID,
    DRIVE_KEYS_PRESENT,
    PATCH_EMPTY,
    WRAPPED_KEK_MISSING,
    VOLUME_KEYS_IN_ADMIN_SVM,
    TOP_LEVEL_KEY_UNAVAILABLE,
    EMBEDDED_KMIP_STATUS_UNAVAILABLE,
    KEY_MANAGER_BLOCKED,
    NO_INTERNAL_KEYS,
    CLOUD_KMS_CONNECT_FAILED,
    REKEY_DURING_KEYSTORE_SWITCH,
    GOOGLE_ADMIN_SVM,
    GOOGLE_METROCLUSTER,
    GOOGLE_CREDENTIALS_ENCRYPT_FAILED,
    GOOGLE_CREDENTIALS_STORE_FAILED,
    GOOGLE_CREDENTIALS_NEEDED,
    GOOGLE_CREDENTIALS_INVALID_CREATE,
    GOOGLE_KEY_MANAGER_EXISTS,
    GOOGLE_NOT_CONFIGURED,
    GOOGLE_RESTORE_PARTIAL,
    GOOGLE_CREDENTIALS_INVALID_MODIFY,
    GOOGLE_REKEY_EXTERNAL_FAILED,
    GOOGLE_UNREACHABLE,
    GOOGLE_KEY_FIELDS_FIXED_9_9_1,
    GOOGLE_PRIVILEGED_ACCOUNT_FORMAT,
    GOOGLE_CREDENTIALS_JSON,
    GOOGLE_KEY_NAME_INVALID,
    GOOGLE_CONFIGURATION_NOT_FOUND,
    GOOGLE_KEY_FIELDS_BY_REKEY,
    REKEY_DURING_KEYSTORE_START,
    REKEY_DURING_KEYSTORE_DISABLE,
    SVM_HAS_NAE_VOLUMES,
    ROOT_VOLUME_ENCRYPTED,
    ENCRYPTION_TYPE_UNKNOWN,
    NAE_AGGREGATES,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::DRIVE_KEYS_ASSIGNED,
    &entries::DRIVE_KEYS_UNKNOWN,
    &entries::KEY_MANAGER_DISABLE_CHECK_FAILED,
    &entries::ENCRYPTED_VOLUME_CHECK_FAILED,
    &entries::KEY_SERVER_DETAILS_FAILED,
    &entries::VOLUME_KEYS_PRESENT,
    &entries::VOLUME_KEY_MISSING,
    &entries::VOLUME_KEY_INVALID,
    &entries::DRIVE_KEYS_PRESENT,
    &entries::PATCH_EMPTY,
    &entries::WRAPPED_KEK_MISSING,
    &entries::VOLUME_KEYS_IN_ADMIN_SVM,
    &entries::TOP_LEVEL_KEY_UNAVAILABLE,
    &entries::EMBEDDED_KMIP_STATUS_UNAVAILABLE,
    &entries::KEY_MANAGER_BLOCKED,
    &entries::NO_INTERNAL_KEYS,
    &entries::CLOUD_KMS_CONNECT_FAILED,
    &entries::REKEY_DURING_KEYSTORE_SWITCH,
    &entries::GOOGLE_ADMIN_SVM,
    &entries::GOOGLE_METROCLUSTER,
    &entries::GOOGLE_CREDENTIALS_ENCRYPT_FAILED,
    &entries::GOOGLE_CREDENTIALS_STORE_FAILED,
    &entries::GOOGLE_CREDENTIALS_NEEDED,
    &entries::GOOGLE_CREDENTIALS_INVALID_CREATE,
    &entries::GOOGLE_KEY_MANAGER_EXISTS,
    &entries::GOOGLE_NOT_CONFIGURED,
    &entries::GOOGLE_RESTORE_PARTIAL,
    &entries::GOOGLE_CREDENTIALS_INVALID_MODIFY,
    &entries::GOOGLE_REKEY_EXTERNAL_FAILED,
    &entries::GOOGLE_UNREACHABLE,
    &entries::GOOGLE_KEY_FIELDS_FIXED_9_9_1,
    &entries::GOOGLE_PRIVILEGED_ACCOUNT_FORMAT,
    &entries::GOOGLE_CREDENTIALS_JSON,
    &entries::GOOGLE_KEY_NAME_INVALID,
    &entries::GOOGLE_CONFIGURATION_NOT_FOUND,
    &entries::GOOGLE_KEY_FIELDS_BY_REKEY,
    &entries::REKEY_DURING_KEYSTORE_START,
    &entries::REKEY_DURING_KEYSTORE_DISABLE,
    &entries::SVM_HAS_NAE_VOLUMES,
    &entries::ROOT_VOLUME_ENCRYPTED,
    &entries::ENCRYPTION_TYPE_UNKNOWN,
    &entries::NAE_AGGREGATES,
];
