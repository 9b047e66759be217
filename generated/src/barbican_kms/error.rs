// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/barbican-kms

//! Error codes documented for `/security/barbican-kms`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 1115127 | [`KEY_MANAGEMENT_UNLICENSED`] | The licence for key management of single SVMs (MT_EK_MGMT) is missing. | Install it. | `create` (Since 9.17.1) |
//! | 65536205 | [`SVM_KEY_KERNEL_FAILED`] | The SVM's key could not be made in the kernel. | Try again; if it keeps happening, contact technical support. | `rekey_internal` (Since 9.17.1) |
//! | 65536882 | [`VOLUME_UUID_MISSING`] | The UUID of a volume is missing in the key database. | Contact technical support. | `rekey_internal` (Since 9.17.1) |
//! | 65536883 | [`VOLUME_KEY_MISSING`] | The encryption key of a volume cannot be found. | Restore the keys of the key manager, or reach the server that holds them, before you try again. | `rekey_internal` (Since 9.17.1) |
//! | 65536884 | [`VOLUME_KEY_INVALID`] | A volume's encryption key was found and is not valid. | Do not go on; check the key manager's contents and contact technical support. | `rekey_internal` (Since 9.17.1) |
//! | 65536889 | [`VOLUME_BLOB_INVALID`] | The stored encryption data of a volume is not valid. | Contact technical support. | `rekey_internal` (Since 9.17.1) |
//! | 65536973 | [`VOLUME_DSID_MISSING`] | The internal identifier (DSID) of a volume is missing in the key database. | Contact technical support. | `rekey_internal` (Since 9.17.1) |
//! | 65537533 | [`SVM_KEK_UNWRAP_FAILED`] | The key that protects the SVM's volume keys could not be unwrapped. | Check that the key service gives access to its key. | `rekey_internal` (Since 9.17.1) |
//! | 65537547 | [`VOLUME_KEYS_IN_ADMIN_SVM`] | Keys of this SVM's volumes still live in the key manager of the administrative SVM. | Move them first with a POST to the `migrate` resource of that key manager. | `rekey_internal` (Since 9.17.1) |
//! | 65537556 | [`KEY_MANAGER_BLOCKED`] | The key manager serves no keys, for example because the key at the service is gone or access to it was taken away. | Look at the service's state and restore access to the key. | `rekey_internal` (Since 9.17.1) |
//! | 65537565 | [`VDEK_BLOB_UPDATE_FAILED`] | The stored encryption data of a volume could not be updated. | Try again; if it keeps happening, contact technical support. | `rekey_internal` (Since 9.17.1) |
//! | 65537610 | [`REKEY_DURING_KEYSTORE_SWITCH`] | Keys cannot be renewed while the SVM changes over to another key store configuration, or after a change-over that was interrupted. | Finish the change-over with a PATCH of the key store, then renew the keys. | `rekey_internal` (Since 9.17.1) |
//! | 65539200 | [`KEY_CUSTODIAN_WITHOUT_STORE`] | The part of ONTAP that handles keys has no connection to the service. | Check the configuration of the service. | `rekey_internal` (Since 9.17.1) |
//! | 65539201 | [`KEY_ENCRYPT_FAILED`] | The service could not encrypt. | Check the service and the rights on its key. | `rekey_internal` (Since 9.17.1) |
//! | 65539202 | [`KEY_DECRYPT_FAILED`] | The service could not decrypt. | Check the service and the rights on its key. | `rekey_internal` (Since 9.17.1) |
//! | 65539223 | [`BARBICAN_HEALTH_CHECK_FAILED`] | The state of Barbican could not be found out. | Check the service and the way to it. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539416 | [`KEY_STORE_RESPONSE_INVALID`] | The answer of the service could not be understood. | Check that the URLs lead to the right service. | `rekey_internal` (Since 9.17.1) |
//! | 65539436 | [`REKEY_DURING_KEYSTORE_START`] | Keys cannot be renewed while the key store is still starting up. | Wait until the state of the key store is active. | `rekey_internal` (Since 9.17.1) |
//! | 65539437 | [`REKEY_DURING_KEYSTORE_DISABLE`] | Keys cannot be renewed while the key store is being disabled. | Wait for it to end; renew the keys of the store that is enabled then. | `rekey_internal` (Since 9.17.1) |
//! | 65539801 | [`BARBICAN_UNREACHABLE`] | Some nodes do not reach Barbican. | Check network, proxy and DNS of these nodes. | `get` (Since 9.17.1), `list` (Since 9.17.1) |
//! | 65539805 | [`BARBICAN_SECRET_INVALID_CREATE`] | The secret of the application credentials is missing or not valid; nothing was created. | Send the right one. | `create` (Since 9.17.1) |
//! | 65539806 | [`BARBICAN_NODES_TOO_OLD`] | Some nodes run a release without Barbican; the whole cluster must run 9.17 or later. | Finish the upgrade first. | `create` (Since 9.17.1) |
//! | 65539807 | [`BARBICAN_ADMIN_SVM`] | The administrative SVM cannot use Barbican. | Name a data SVM. | `create` (Since 9.17.1) |
//! | 65539808 | [`BARBICAN_NAME_EXISTS`] | A Barbican configuration of this name exists. | Choose another name. | `create` (Since 9.17.1) |
//! | 65539809 | [`BARBICAN_METROCLUSTER`] | Barbican is not possible in a MetroCluster. | Use another key manager. | `create` (Since 9.17.1) |
//! | 65539810 | [`BARBICAN_KEY_ID_INVALID`] | The URL of the key is missing, not valid or not HTTPS. | Send its full HTTPS URL. | `create` (Since 9.17.1) |
//! | 65539811 | [`BARBICAN_KEYSTONE_URL_INVALID`] | The URL of Keystone is missing, not valid or not HTTPS. | Send its full HTTPS URL. | `create` (Since 9.17.1) |
//! | 65539814 | [`BARBICAN_SECRET_INVALID_MODIFY`] | The secret of the application credentials is missing or not valid; nothing was changed. | Send the right one. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539815 | [`BARBICAN_ID_INVALID`] | The ID of the application credentials is missing or not valid. | Send the right one. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539817 | [`BARBICAN_NOT_CONFIGURED`] | Barbican is not configured. | Check the UUID, or configure it first. | `rekey_internal` (Since 9.17.1), `restore` (Since 9.17.1) |
//! | 65539832 | [`BARBICAN_NOT_FOUND`] | The Barbican configuration does not exist. | Check the UUID. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539834 | [`REKEY_NEW_KEY_NOT_FOUND`] | The ID of the new key was not found. | Try again; check the service. | `rekey_internal` (Since 9.17.1) |
//! | 65539835 | [`BARBICAN_ID_EMPTY`] | The ID of the application credentials is empty. | Send it. | `create` (Since 9.17.1) |
//! | 65539836 | [`KMS_NOT_CONFIGURED`] | No key management service is configured. | Configure one first. | `rekey_internal` (Since 9.17.1) |
//! | 65539841 | [`BARBICAN_BOTH_CREDENTIALS`] | ID and secret of the application credentials go together. | Send both. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539842 | [`SVM_KEK_RESTORE_FAILED`] | The key that protects the SVM's volume keys could not be restored on every node. | Check the service and the nodes, then try again. | `restore` (Since 9.17.1) |
//! | 65539844 | [`SVM_KEK_IMPORT_FAILED`] | The key that protects the SVM's volume keys could not be taken over. | Try again; if it keeps happening, contact technical support. | `rekey_internal` (Since 9.17.1) |
//! | 65539856 | [`REKEY_INTERNAL_RESTORE_FAILED`] | Keys could not be restored in the course of an internal rekey. | Check the service and the nodes, then start it again. | `rekey_internal` (Since 9.19.1) |
//! | 196608088 | [`ENCRYPTION_STATUS_FAILED`] | The state of an encryption operation could not be found out. | Check that all nodes are up, then try again. | `rekey_internal` (Since 9.17.1) |
//! | 196608352 | [`ENCRYPTION_BLOB_NOT_FOUND`] | The encryption data of a volume is not in the cluster's database. | Contact technical support. | `rekey_internal` (Since 9.17.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    KEY_MANAGEMENT_UNLICENSED,
    SVM_KEY_KERNEL_FAILED,
    VOLUME_UUID_MISSING,
    VOLUME_KEY_MISSING,
    VOLUME_KEY_INVALID,
    VOLUME_BLOB_INVALID,
    VOLUME_DSID_MISSING,
    SVM_KEK_UNWRAP_FAILED,
    VOLUME_KEYS_IN_ADMIN_SVM,
    KEY_MANAGER_BLOCKED,
    VDEK_BLOB_UPDATE_FAILED,
    REKEY_DURING_KEYSTORE_SWITCH,
    KEY_CUSTODIAN_WITHOUT_STORE,
    KEY_ENCRYPT_FAILED,
    KEY_DECRYPT_FAILED,
    BARBICAN_HEALTH_CHECK_FAILED,
    KEY_STORE_RESPONSE_INVALID,
    REKEY_DURING_KEYSTORE_START,
    REKEY_DURING_KEYSTORE_DISABLE,
    BARBICAN_UNREACHABLE,
    BARBICAN_SECRET_INVALID_CREATE,
    BARBICAN_NODES_TOO_OLD,
    BARBICAN_ADMIN_SVM,
    BARBICAN_NAME_EXISTS,
    BARBICAN_METROCLUSTER,
    BARBICAN_KEY_ID_INVALID,
    BARBICAN_KEYSTONE_URL_INVALID,
    BARBICAN_SECRET_INVALID_MODIFY,
    BARBICAN_ID_INVALID,
    BARBICAN_NOT_CONFIGURED,
    BARBICAN_NOT_FOUND,
    REKEY_NEW_KEY_NOT_FOUND,
    BARBICAN_ID_EMPTY,
    KMS_NOT_CONFIGURED,
    BARBICAN_BOTH_CREDENTIALS,
    SVM_KEK_RESTORE_FAILED,
    SVM_KEK_IMPORT_FAILED,
    REKEY_INTERNAL_RESTORE_FAILED,
    ENCRYPTION_STATUS_FAILED,
    ENCRYPTION_BLOB_NOT_FOUND,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::KEY_MANAGEMENT_UNLICENSED,
    &entries::SVM_KEY_KERNEL_FAILED,
    &entries::VOLUME_UUID_MISSING,
    &entries::VOLUME_KEY_MISSING,
    &entries::VOLUME_KEY_INVALID,
    &entries::VOLUME_BLOB_INVALID,
    &entries::VOLUME_DSID_MISSING,
    &entries::SVM_KEK_UNWRAP_FAILED,
    &entries::VOLUME_KEYS_IN_ADMIN_SVM,
    &entries::KEY_MANAGER_BLOCKED,
    &entries::VDEK_BLOB_UPDATE_FAILED,
    &entries::REKEY_DURING_KEYSTORE_SWITCH,
    &entries::KEY_CUSTODIAN_WITHOUT_STORE,
    &entries::KEY_ENCRYPT_FAILED,
    &entries::KEY_DECRYPT_FAILED,
    &entries::BARBICAN_HEALTH_CHECK_FAILED,
    &entries::KEY_STORE_RESPONSE_INVALID,
    &entries::REKEY_DURING_KEYSTORE_START,
    &entries::REKEY_DURING_KEYSTORE_DISABLE,
    &entries::BARBICAN_UNREACHABLE,
    &entries::BARBICAN_SECRET_INVALID_CREATE,
    &entries::BARBICAN_NODES_TOO_OLD,
    &entries::BARBICAN_ADMIN_SVM,
    &entries::BARBICAN_NAME_EXISTS,
    &entries::BARBICAN_METROCLUSTER,
    &entries::BARBICAN_KEY_ID_INVALID,
    &entries::BARBICAN_KEYSTONE_URL_INVALID,
    &entries::BARBICAN_SECRET_INVALID_MODIFY,
    &entries::BARBICAN_ID_INVALID,
    &entries::BARBICAN_NOT_CONFIGURED,
    &entries::BARBICAN_NOT_FOUND,
    &entries::REKEY_NEW_KEY_NOT_FOUND,
    &entries::BARBICAN_ID_EMPTY,
    &entries::KMS_NOT_CONFIGURED,
    &entries::BARBICAN_BOTH_CREDENTIALS,
    &entries::SVM_KEK_RESTORE_FAILED,
    &entries::SVM_KEK_IMPORT_FAILED,
    &entries::REKEY_INTERNAL_RESTORE_FAILED,
    &entries::ENCRYPTION_STATUS_FAILED,
    &entries::ENCRYPTION_BLOB_NOT_FOUND,
];
