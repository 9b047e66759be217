// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-stores

//! Error codes documented for `/security/key-stores`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 262155 | [`KEYSTORES_NEED_9_14`] | The whole cluster must run 9.14.0 or later. | Finish the upgrade first. | `delete_where` (Since 9.16.1), `delete` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 13434920 | [`KEYSTORE_SVM_NOT_FOUND`] | The SVM does not exist. | Check name or UUID. | `list` (Since 9.16.1) |
//! | 65536203 | [`SVM_KEY_NO_DATABASE`] | The SVM's key could not be made, as the cluster's key database is not set up. | Contact technical support. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65536204 | [`SVM_KEY_NO_CLUSTER_KEY`] | The SVM's key could not be made, as the key that protects the cluster's keys is missing. | Restore the keys of the cluster first. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65536207 | [`SVM_KEY_STORE_FAILED`] | The SVM's key could not be stored. | Try again; check the key manager. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65536212 | [`SVM_VOLUME_KEY_DELETE_FAILED`] | A volume key of the SVM could not be deleted. | Try again; if it keeps happening, contact technical support. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65536217 | [`KERNEL_KEY_DELETE_FAILED`] | A key could not be removed from the encryption module of the kernel. | Try again; if it keeps happening, contact technical support. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65536602 | [`KEYSTORE_NODES_OUT_OF_QUORUM`] | Nodes are out of quorum, so key stores cannot be enabled or switched. | Bring all nodes up first. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65536856 | [`EXTERNAL_SERVERS_NOT_CONFIGURED`] | The SVM has no external key servers. | Add one first. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65536882 | [`VOLUME_UUID_MISSING`] | The UUID of a volume is missing in the key database. | Contact technical support. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65536883 | [`VOLUME_KEY_MISSING`] | The encryption key of a volume cannot be found. | Restore the keys of the key manager, or reach the server that holds them, before you try again. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65536884 | [`VOLUME_KEY_INVALID`] | A volume's encryption key was found and is not valid. | Do not go on; check the key manager's contents and contact technical support. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65536889 | [`VOLUME_BLOB_INVALID`] | The stored encryption data of a volume is not valid. | Contact technical support. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65536890 | [`VOLUME_KEY_BLOB_FAILED`] | The wrapped form of a volume key could not be made. | Try again; if it keeps happening, contact technical support. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65536973 | [`VOLUME_DSID_MISSING`] | The internal identifier (DSID) of a volume is missing in the key database. | Contact technical support. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65536987 | [`KEY_SERVERS_UNAVAILABLE`] | At least one key server cannot be reached. | Check servers and network. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65537527 | [`SVM_KEY_REWRAP_FAILED`] | The key that protects the SVM's keys could not be wrapped anew. | Try again; check the key manager. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65537533 | [`SVM_KEK_UNWRAP_FAILED`] | The key that protects the SVM's volume keys could not be unwrapped. | Check that the key service gives access to its key. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65537605 | [`CLOUD_KMS_CONNECT_FAILED`] | A connection to the cloud key service could not be established. | Check network, proxy and credentials. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65538905 | [`KEYSTORE_ENABLED`] | The key store is the enabled one and cannot be deleted. | Enable another first. | `delete_where` (Since 9.16.1), `delete` (Since 9.16.1) |
//! | 65538907 | [`KEYSTORE_DELETE_UNSUPPORTED`] | Key stores of this kind cannot be deleted here. | Delete it with the resource of its kind. | `delete_where` (Since 9.16.1), `delete` (Since 9.16.1) |
//! | 65538908 | [`KEYSTORE_NOT_FOUND`] | The key store does not exist, or is of a kind that this operation cannot deal with. | Check the UUID and the type. | `delete_where` (Since 9.16.1), `delete` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65538909 | [`KEYSTORE_ENABLED_NEEDED`] | The request does not say `enabled`. | Send it. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65538910 | [`KEYSTORE_DISABLE_UNSUPPORTED`] | An enabled key store cannot be disabled. | Enable another one instead. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65539200 | [`KEY_CUSTODIAN_WITHOUT_STORE`] | The part of ONTAP that handles keys has no connection to the service. | Check the configuration of the service. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539201 | [`KEY_ENCRYPT_FAILED`] | The service could not encrypt. | Check the service and the rights on its key. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539205 | [`KEYSTORE_TYPE_UNSUPPORTED`] | Key stores of this kind cannot be enabled here. | Create the key manager with the resource of its kind. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539206 | [`KEYSTORE_SWITCH_FROM_UNSUPPORTED`] | The SVM uses a key store of a kind that cannot be switched away from. | Migrate the keys instead. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65539207 | [`KEYSTORE_CONFIGURATION_NOT_FOUND`] | There is no such configuration. | Check the UUID. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539212 | [`KEYSTORE_NOT_ACTIVE`] | Switching starts from the state active, or resumes in the state switching. | Wait, or repair the key store that is enabled now. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65539218 | [`KEYSTORE_ALREADY_ENABLED`] | The key store is enabled already. | Nothing needs to be done. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539222 | [`KEYSTORE_TYPES_DIFFER`] | A data SVM cannot switch between key stores of different kinds. | Migrate the keys instead. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539416 | [`KEY_STORE_RESPONSE_INVALID`] | The answer of the service could not be understood. | Check that the URLs lead to the right service. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539442 | [`AES_BLOB_FAILED`] | A wrapped key could not be made. | Try again; if it keeps happening, contact technical support. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539444 | [`VOLUME_KEY_BLOB_UPDATE_FAILED`] | The wrapped form of a volume key could not be updated. | Try again; if it keeps happening, contact technical support. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539513 | [`KEYSTORE_ENABLE_NEEDS_9_16_1`] | The whole cluster must run 9.16.1 or later before an inactive key manager of the cluster can be enabled. | Finish the upgrade first. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65539514 | [`KEYSTORE_TYPE_ADMIN_SVM`] | The cluster cannot use a key store of this kind. | Use the onboard key manager or KMIP. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65539515 | [`KEYSTORE_SWITCH_ADMIN_SVM`] | The cluster switches between onboard and KMIP only. | Choose a configuration of the other of the two kinds. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65539518 | [`KEYSTORE_ENABLED_NOT_FOUND`] | ONTAP cannot find the configuration that is enabled at present. | Contact technical support. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65539520 | [`KEYSTORE_INACTIVE_ONBOARD_EXISTS`] | An inactive onboard key manager of the cluster is in the way. | Delete it first. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65539521 | [`KEYSTORE_DELETE_NEEDS_9_16_1`] | The whole cluster must run 9.16.1 or later before an inactive key manager of the cluster can be deleted. | Finish the upgrade first. | `delete_where` (Since 9.16.1), `delete` (Since 9.16.1) |
//! | 65539522 | [`KEYSTORE_DISABLE_TYPE_ADMIN_SVM`] | Key stores of this kind cannot be disabled for the cluster. | Use the resource of its kind. | `delete_where` (Since 9.16.1), `delete` (Since 9.16.1) |
//! | 65539523 | [`KEYSTORE_TABLE_MISSING`] | The table of key manager configurations is missing. | Contact technical support. | `get` (Since 9.16.1) |
//! | 65539534 | [`KEYSTORE_ROOT_VOLUMES`] | The cluster cannot switch its key manager while its root volumes are encrypted with it. | Contact NetApp technical support how to proceed. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65539535 | [`UNWRAPPED_KEY_NOT_FOUND`] | No node has the key unwrapped. | Restore the keys first. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539536 | [`WRAPPED_KEY_NOT_FOUND`] | The wrapped key of a volume cannot be found. | Contact technical support. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539538 | [`SVM_KEK_NOT_CREATED`] | The key that protects the SVM's volume keys was not created. | Try again; check the key manager. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539539 | [`SVM_KEK_NOT_RESTORED`] | The key that protects the SVM's volume keys is not there on the node. | Restore the keys first. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539583 | [`KEYSTORE_POLICY_ONBOARD`] | An external key manager with a policy cannot be replaced by the onboard one. | Remove the policy first. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65539585 | [`KEYSTORE_INACTIVE_EXTERNAL_EXISTS`] | An inactive external key manager of the cluster is in the way. | Delete it first. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65539590 | [`KEYSTORE_TOO_MANY_DRIVE_KEYS`] | The onboard key manager holds two authentication keys for drives; the cluster has more. | Reduce them to two first. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65539591 | [`KEYSTORE_TOO_FEW_DRIVE_KEYS`] | The onboard key manager holds two authentication keys for drives; the cluster has fewer. | Create the missing ones first. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65539593 | [`KEYSTORE_DELETE_DURING_SWITCH`] | An inactive key manager cannot be deleted while key stores are being switched. | Finish the switch first. | `delete_where` (Since 9.16.1), `delete` (Since 9.16.1) |
//! | 65539622 | [`CLUSTER_KEK_NOT_RESTORED`] | The key that protects the cluster's keys is not there on the node. | Restore the keys first. | `update_where` (Since 9.18.1), `update` (Since 9.18.1) |
//! | 65539704 | [`SVM_HAS_NAE_VOLUMES`] | The SVM has volumes encrypted at the level of their aggregate (NAE), which rules out a key manager of its own. | Move those volumes to volume encryption (NVE) first, or stay with the key manager of the cluster. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539837 | [`MIGRATION_NO_VOLUMES`] | The key manager has no volumes whose keys could be moved. | Nothing needs to be done. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539838 | [`KEYSTORE_POLICY_CLOUD`] | An external key manager with a policy cannot be replaced by a cloud service. | Remove the policy first. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539839 | [`KEYSTORE_NOT_MIXED_CLOUD`] | Keys can be moved to a cloud service only while the key store is in the mixed state. | Check the state of the key store. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539840 | [`KEY_SERVER_CLEANUP_FAILED`] | The old keys could not be removed from the external servers. | Check the servers; remove the keys there if need be. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539842 | [`SVM_KEK_RESTORE_FAILED`] | The key that protects the SVM's volume keys could not be restored on every node. | Check the service and the nodes, then try again. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539845 | [`KEYSTORE_NOT_MIXED_ONBOARD`] | Volumes can be moved to the onboard key manager only while the key store is mixed or active. | Check the state of the key store. | `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 65539857 | [`KEYSTORE_SWITCH_RESTORE_FAILED`] | Keys could not be restored in the course of a switch. | Check the key manager, then resume the switch. | `update_where` (Since 9.19.1), `update` (Since 9.19.1) |
//! | 65539858 | [`MIGRATION_RESTORE_FAILED`] | Keys could not be restored in the course of a migration. | Check the key manager, then start the migration again. | `update_where` (Since 9.19.1), `update` (Since 9.19.1) |
//! | 65539859 | [`MIGRATION_RESTORE_INCOMPLETE`] | Some keys were not restored in the course of a migration. | Check the key manager, then start the migration again. | `update_where` (Since 9.19.1), `update` (Since 9.19.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    KEYSTORES_NEED_9_14,
    KEYSTORE_SVM_NOT_FOUND,
    SVM_KEY_NO_DATABASE,
    SVM_KEY_NO_CLUSTER_KEY,
    SVM_KEY_STORE_FAILED,
    SVM_VOLUME_KEY_DELETE_FAILED,
    KERNEL_KEY_DELETE_FAILED,
    KEYSTORE_NODES_OUT_OF_QUORUM,
    EXTERNAL_SERVERS_NOT_CONFIGURED,
    VOLUME_UUID_MISSING,
    VOLUME_KEY_MISSING,
    VOLUME_KEY_INVALID,
    VOLUME_BLOB_INVALID,
    VOLUME_KEY_BLOB_FAILED,
    VOLUME_DSID_MISSING,
    KEY_SERVERS_UNAVAILABLE,
    SVM_KEY_REWRAP_FAILED,
    SVM_KEK_UNWRAP_FAILED,
    CLOUD_KMS_CONNECT_FAILED,
    KEYSTORE_ENABLED,
    KEYSTORE_DELETE_UNSUPPORTED,
    KEYSTORE_NOT_FOUND,
    KEYSTORE_ENABLED_NEEDED,
    KEYSTORE_DISABLE_UNSUPPORTED,
    KEY_CUSTODIAN_WITHOUT_STORE,
    KEY_ENCRYPT_FAILED,
    KEYSTORE_TYPE_UNSUPPORTED,
    KEYSTORE_SWITCH_FROM_UNSUPPORTED,
    KEYSTORE_CONFIGURATION_NOT_FOUND,
    KEYSTORE_NOT_ACTIVE,
    KEYSTORE_ALREADY_ENABLED,
    KEYSTORE_TYPES_DIFFER,
    KEY_STORE_RESPONSE_INVALID,
    AES_BLOB_FAILED,
    VOLUME_KEY_BLOB_UPDATE_FAILED,
    KEYSTORE_ENABLE_NEEDS_9_16_1,
    KEYSTORE_TYPE_ADMIN_SVM,
    KEYSTORE_SWITCH_ADMIN_SVM,
    KEYSTORE_ENABLED_NOT_FOUND,
    KEYSTORE_INACTIVE_ONBOARD_EXISTS,
    KEYSTORE_DELETE_NEEDS_9_16_1,
    KEYSTORE_DISABLE_TYPE_ADMIN_SVM,
    KEYSTORE_TABLE_MISSING,
    KEYSTORE_ROOT_VOLUMES,
    UNWRAPPED_KEY_NOT_FOUND,
    WRAPPED_KEY_NOT_FOUND,
    SVM_KEK_NOT_CREATED,
    SVM_KEK_NOT_RESTORED,
    KEYSTORE_POLICY_ONBOARD,
    KEYSTORE_INACTIVE_EXTERNAL_EXISTS,
    KEYSTORE_TOO_MANY_DRIVE_KEYS,
    KEYSTORE_TOO_FEW_DRIVE_KEYS,
    KEYSTORE_DELETE_DURING_SWITCH,
    CLUSTER_KEK_NOT_RESTORED,
    SVM_HAS_NAE_VOLUMES,
    MIGRATION_NO_VOLUMES,
    KEYSTORE_POLICY_CLOUD,
    KEYSTORE_NOT_MIXED_CLOUD,
    KEY_SERVER_CLEANUP_FAILED,
    SVM_KEK_RESTORE_FAILED,
    KEYSTORE_NOT_MIXED_ONBOARD,
    KEYSTORE_SWITCH_RESTORE_FAILED,
    MIGRATION_RESTORE_FAILED,
    MIGRATION_RESTORE_INCOMPLETE,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::KEYSTORES_NEED_9_14,
    &entries::KEYSTORE_SVM_NOT_FOUND,
    &entries::SVM_KEY_NO_DATABASE,
    &entries::SVM_KEY_NO_CLUSTER_KEY,
    &entries::SVM_KEY_STORE_FAILED,
    &entries::SVM_VOLUME_KEY_DELETE_FAILED,
    &entries::KERNEL_KEY_DELETE_FAILED,
    &entries::KEYSTORE_NODES_OUT_OF_QUORUM,
    &entries::EXTERNAL_SERVERS_NOT_CONFIGURED,
    &entries::VOLUME_UUID_MISSING,
    &entries::VOLUME_KEY_MISSING,
    &entries::VOLUME_KEY_INVALID,
    &entries::VOLUME_BLOB_INVALID,
    &entries::VOLUME_KEY_BLOB_FAILED,
    &entries::VOLUME_DSID_MISSING,
    &entries::KEY_SERVERS_UNAVAILABLE,
    &entries::SVM_KEY_REWRAP_FAILED,
    &entries::SVM_KEK_UNWRAP_FAILED,
    &entries::CLOUD_KMS_CONNECT_FAILED,
    &entries::KEYSTORE_ENABLED,
    &entries::KEYSTORE_DELETE_UNSUPPORTED,
    &entries::KEYSTORE_NOT_FOUND,
    &entries::KEYSTORE_ENABLED_NEEDED,
    &entries::KEYSTORE_DISABLE_UNSUPPORTED,
    &entries::KEY_CUSTODIAN_WITHOUT_STORE,
    &entries::KEY_ENCRYPT_FAILED,
    &entries::KEYSTORE_TYPE_UNSUPPORTED,
    &entries::KEYSTORE_SWITCH_FROM_UNSUPPORTED,
    &entries::KEYSTORE_CONFIGURATION_NOT_FOUND,
    &entries::KEYSTORE_NOT_ACTIVE,
    &entries::KEYSTORE_ALREADY_ENABLED,
    &entries::KEYSTORE_TYPES_DIFFER,
    &entries::KEY_STORE_RESPONSE_INVALID,
    &entries::AES_BLOB_FAILED,
    &entries::VOLUME_KEY_BLOB_UPDATE_FAILED,
    &entries::KEYSTORE_ENABLE_NEEDS_9_16_1,
    &entries::KEYSTORE_TYPE_ADMIN_SVM,
    &entries::KEYSTORE_SWITCH_ADMIN_SVM,
    &entries::KEYSTORE_ENABLED_NOT_FOUND,
    &entries::KEYSTORE_INACTIVE_ONBOARD_EXISTS,
    &entries::KEYSTORE_DELETE_NEEDS_9_16_1,
    &entries::KEYSTORE_DISABLE_TYPE_ADMIN_SVM,
    &entries::KEYSTORE_TABLE_MISSING,
    &entries::KEYSTORE_ROOT_VOLUMES,
    &entries::UNWRAPPED_KEY_NOT_FOUND,
    &entries::WRAPPED_KEY_NOT_FOUND,
    &entries::SVM_KEK_NOT_CREATED,
    &entries::SVM_KEK_NOT_RESTORED,
    &entries::KEYSTORE_POLICY_ONBOARD,
    &entries::KEYSTORE_INACTIVE_EXTERNAL_EXISTS,
    &entries::KEYSTORE_TOO_MANY_DRIVE_KEYS,
    &entries::KEYSTORE_TOO_FEW_DRIVE_KEYS,
    &entries::KEYSTORE_DELETE_DURING_SWITCH,
    &entries::CLUSTER_KEK_NOT_RESTORED,
    &entries::SVM_HAS_NAE_VOLUMES,
    &entries::MIGRATION_NO_VOLUMES,
    &entries::KEYSTORE_POLICY_CLOUD,
    &entries::KEYSTORE_NOT_MIXED_CLOUD,
    &entries::KEY_SERVER_CLEANUP_FAILED,
    &entries::SVM_KEK_RESTORE_FAILED,
    &entries::KEYSTORE_NOT_MIXED_ONBOARD,
    &entries::KEYSTORE_SWITCH_RESTORE_FAILED,
    &entries::MIGRATION_RESTORE_FAILED,
    &entries::MIGRATION_RESTORE_INCOMPLETE,
];
