// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/aws-kms

//! Error codes documented for `/security/aws-kms`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 3735622 | [`CERTIFICATE_TYPE_UNSUPPORTED`] | A certificate of this type cannot be created. | Choose one of the documented types. | `create` (Since 9.12.1) |
//! | 3735645 | [`CERTIFICATE_SERIAL_GENERATED`] | The serial number is generated and cannot be sent. | Leave it out. | `create` (Since 9.12.1) |
//! | 3735657 | [`CERTIFICATE_SUBTYPE_UNSUPPORTED`] | A subtype cannot be given when a certificate is created. | Leave it out. | `create` (Since 9.12.1) |
//! | 3735664 | [`KEY_SIZE_NOT_FIPS`] | The key size is too weak, or of the wrong kind, for a cluster in FIPS mode. | Choose a larger key size, or a certificate with a stronger key. | `create` (Since 9.12.1) |
//! | 3735665 | [`HASH_FUNCTION_NOT_FIPS`] | The hash function is not one that FIPS mode permits. | Choose SHA-256 or stronger. | `create` (Since 9.12.1) |
//! | 3735700 | [`KEY_SIZE_UNSUPPORTED`] | ONTAP does not support keys of this size. | Choose one of the sizes that the property lists. | `create` (Since 9.12.1) |
//! | 65536082 | [`RESTORE_INCOMPLETE`] | Not all keys could be fetched back. | Check the service and the nodes, then try again. | `restore` (Since 9.12.1) |
//! | 65536600 | [`NODES_OUT_OF_QUORUM`] | Some node is out of quorum, so key servers cannot be added, changed or removed. | Bring all nodes up first; a key server can be removed with `force`. | `create` (Since 9.12.1) |
//! | 65536817 | [`KEY_MANAGER_DISABLE_CHECK_FAILED`] | ONTAP could not find out whether the key manager can be disabled without losing access to data. | Check that every node is up and that the key manager answers, then try again. Nothing has been removed. | `delete_where` (Since 9.16.1), `delete` (Since 9.12.1) |
//! | 65536827 | [`ENCRYPTED_VOLUME_CHECK_FAILED`] | ONTAP could not find out whether the SVM has encrypted volumes. | Check that the nodes of the SVM's volumes are up, then try again. | `delete_where` (Since 9.16.1), `delete` (Since 9.12.1) |
//! | 65536834 | [`KEY_SERVER_DETAILS_FAILED`] | The key servers that the SVM has so far could not be read. | Try again; if it keeps happening, contact technical support. | `delete_where` (Since 9.16.1), `delete` (Since 9.12.1) |
//! | 65536883 | [`VOLUME_KEY_MISSING`] | The encryption key of a volume cannot be found. | Restore the keys of the key manager, or reach the server that holds them, before you try again. | `delete_where` (Since 9.16.1), `delete` (Since 9.12.1) |
//! | 65536884 | [`VOLUME_KEY_INVALID`] | A volume's encryption key was found and is not valid. | Do not go on; check the key manager's contents and contact technical support. | `delete_where` (Since 9.16.1), `delete` (Since 9.12.1) |
//! | 65537103 | [`AWS_DRIVE_KEYS_PRESENT`] | The key manager still holds authentication keys of self-encrypting drives. | Delete them first. | `delete` (Only in 9.12.1) |
//! | 65537104 | [`AWS_DRIVE_KEYS_ASSIGNED`] | Some self-encrypting drives have an authentication key from this key manager. | Give them the default key first. | `delete` (Only in 9.12.1) |
//! | 65537106 | [`AWS_VOLUME_KEYS_PRESENT`] | Keys of encrypted volumes are with this key manager. | Decrypt or move the volumes, or migrate their keys, first. | `delete_where` (Since 9.16.1), `delete` (Since 9.12.1) |
//! | 65537121 | [`AWS_DRIVE_KEYS_UNKNOWN`] | ONTAP could not find out whether some self-encrypting drives have an authentication key. | Check the drives and nodes, then try again. | `delete` (Only in 9.12.1) |
//! | 65537518 | [`CLUSTER_LIF_NOT_FOUND`] | A node has no cluster interface, or is out of quorum. | Bring all nodes up first. | `create` (Since 9.12.1) |
//! | 65537538 | [`UNWRAPPED_KEY_UNAVAILABLE`] | The key with this ID could not be had unwrapped. | Restore the keys first. | `rekey_external` (Since 9.12.1) |
//! | 65537541 | [`PATCH_EMPTY`] | The request changes nothing. | Send at least one property. | `update_where` (Since 9.16.1), `update` (Since 9.12.1) |
//! | 65537543 | [`INTERNAL_KEK_MISSING_ON_NODE`] | A node lacks the internal key that protects all the others. | Restore the keys first. | `rekey_external` (Since 9.12.1) |
//! | 65537544 | [`WRAPPED_KEK_MISSING`] | The wrapped form of the internal key is not in the database. | Contact technical support; the keys cannot be restored without it. | `restore` (Since 9.12.1) |
//! | 65537547 | [`VOLUME_KEYS_IN_ADMIN_SVM`] | Keys of this SVM's volumes still live in the key manager of the administrative SVM. | Move them first with a POST to the `migrate` resource of that key manager. | `rekey_external` (Since 9.12.1), `rekey_internal` (Since 9.12.1) |
//! | 65537551 | [`TOP_LEVEL_KEY_UNAVAILABLE`] | Some node does not have the internal key that protects all the others. | Check that the key management service can be reached from every node, then restore the keys there. | `get` (Since 9.12.1), `list` (Since 9.12.1) |
//! | 65537552 | [`EMBEDDED_KMIP_STATUS_UNAVAILABLE`] | The state of the KMIP server that runs inside ONTAP cannot be told. | Wait a little and try again; check the nodes if it stays so. | `get` (Since 9.12.1), `list` (Since 9.12.1) |
//! | 65537556 | [`KEY_MANAGER_BLOCKED`] | The key manager serves no keys, for example because the key at the service is gone or access to it was taken away. | Look at the service's state and restore access to the key. | `rekey_internal` (Since 9.12.1) |
//! | 65537559 | [`NO_INTERNAL_KEYS`] | The SVM has no keys yet that could be renewed. | Create an encrypted volume first. | `rekey_internal` (Since 9.12.1) |
//! | 65537566 | [`NODES_OFFLINE`] | Not every node of the cluster is online. | Bring all nodes up first. | `rekey_internal` (Since 9.12.1) |
//! | 65537610 | [`REKEY_DURING_KEYSTORE_SWITCH`] | Keys cannot be renewed while the SVM changes over to another key store configuration, or after a change-over that was interrupted. | Finish the change-over with a PATCH of the key store, then renew the keys. | `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1) |
//! | 65537900 | [`AWS_SECRET_INVALID`] | AWS KMS could not be set up, as the secret access key is not valid. | Send the right one. | `create` (Since 9.12.1) |
//! | 65537901 | [`AWS_NODES_TOO_OLD`] | Some nodes run a release without AWS KMS. | Finish the upgrade first. | `create` (Since 9.12.1) |
//! | 65537906 | [`AWS_SECRET_STORE_FAILED`] | The secret access key could not be stored. | Try again; if it keeps happening, contact technical support. | `create` (Since 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.12.1) |
//! | 65537907 | [`AWS_DISABLED`] | AWS KMS is switched off on this cluster. | Contact NetApp technical support. | `create` (Since 9.12.1) |
//! | 65537908 | [`AWS_ADMIN_SVM`] | The administrative SVM cannot use AWS KMS. | Name a data SVM. | `create` (Since 9.12.1) |
//! | 65537910 | [`AWS_KEY_MANAGER_EXISTS`] | The SVM has a key manager already. | Change that one, or delete it first. | `create` (Since 9.12.1) |
//! | 65537911 | [`AWS_METROCLUSTER`] | AWS KMS is not possible in a MetroCluster. | Use another key manager. | `create` (Since 9.12.1) |
//! | 65537912 | [`AWS_KEYS_IN_ADMIN_SVM`] | Keys of the SVM's volumes are with the key manager of the cluster. | Migrate them first. | `create` (Since 9.12.1) |
//! | 65537915 | [`AWS_UNREACHABLE`] | Some nodes do not reach AWS KMS. | Check network, proxy and DNS of these nodes. | `get` (Since 9.12.1), `list` (Since 9.12.1) |
//! | 65537919 | [`AWS_REKEY_EXTERNAL_FAILED`] | The external rekey failed on some nodes. | Check the nodes, then start it again. | `rekey_external` (Since 9.12.1) |
//! | 65537920 | [`AWS_SECRET_EMPTY`] | The secret access key is empty. | Send it. | `update_where` (Since 9.16.1), `update` (Since 9.12.1) |
//! | 65537921 | [`AWS_CREDENTIALS_REFUSED`] | Amazon does not accept these credentials, or cannot be reached with them. | Check access key ID, secret and network. | `update_where` (Since 9.16.1), `update` (Since 9.12.1) |
//! | 65537924 | [`AWS_ACCESS_KEY_EMPTY`] | The access key ID is empty. | Send it. | `update_where` (Since 9.16.1), `update` (Since 9.12.1) |
//! | 65537926 | [`AWS_NOT_CONFIGURED`] | The SVM does not use AWS KMS. | Check the UUID, or configure it first. | `create` (Since 9.12.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1), `rekey_external` (Since 9.12.1), `rekey_internal` (Since 9.12.1), `restore` (Since 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.12.1) |
//! | 65539436 | [`REKEY_DURING_KEYSTORE_START`] | Keys cannot be renewed while the key store is still starting up. | Wait until the state of the key store is active. | `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1) |
//! | 65539437 | [`REKEY_DURING_KEYSTORE_DISABLE`] | Keys cannot be renewed while the key store is being disabled. | Wait for it to end; renew the keys of the store that is enabled then. | `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1) |
//! | 65539704 | [`SVM_HAS_NAE_VOLUMES`] | The SVM has volumes encrypted at the level of their aggregate (NAE), which rules out a key manager of its own. | Move those volumes to volume encryption (NVE) first, or stay with the key manager of the cluster. | `create` (Since 9.17.1) |
//! | 196608080 | [`ROOT_VOLUME_ENCRYPTED`] | The root volume of some node is encrypted with NVE and needs the keys. | Decrypt it first. | `delete_where` (Since 9.16.1), `delete` (Since 9.12.1) |
//! | 196608301 | [`ENCRYPTION_TYPE_UNKNOWN`] | ONTAP could not find out how the volumes are encrypted. | Check that all nodes are up, then try again. | `delete_where` (Since 9.16.1), `delete` (Since 9.12.1) |
//! | 196608332 | [`AWS_NAE_AGGREGATES`] | The cluster has aggregates with aggregate encryption (NAE). | Convert them first. | `delete_where` (Since 9.16.1), `delete` (Since 9.12.1) |
//! | 196608351 | [`AWS_NAE_AGGREGATES_FOUND`] | Aggregates with aggregate encryption (NAE) are in the cluster and need the keys. | Convert them first. | `delete` (Only in 9.12.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    CERTIFICATE_TYPE_UNSUPPORTED,
    CERTIFICATE_SERIAL_GENERATED,
    CERTIFICATE_SUBTYPE_UNSUPPORTED,
    KEY_SIZE_NOT_FIPS,
    HASH_FUNCTION_NOT_FIPS,
    KEY_SIZE_UNSUPPORTED,
    RESTORE_INCOMPLETE,
    NODES_OUT_OF_QUORUM,
    KEY_MANAGER_DISABLE_CHECK_FAILED,
    ENCRYPTED_VOLUME_CHECK_FAILED,
    KEY_SERVER_DETAILS_FAILED,
    VOLUME_KEY_MISSING,
    VOLUME_KEY_INVALID,
    AWS_DRIVE_KEYS_PRESENT,
    AWS_DRIVE_KEYS_ASSIGNED,
    AWS_VOLUME_KEYS_PRESENT,
    AWS_DRIVE_KEYS_UNKNOWN,
    CLUSTER_LIF_NOT_FOUND,
    UNWRAPPED_KEY_UNAVAILABLE,
    PATCH_EMPTY,
    INTERNAL_KEK_MISSING_ON_NODE,
    WRAPPED_KEK_MISSING,
    VOLUME_KEYS_IN_ADMIN_SVM,
    TOP_LEVEL_KEY_UNAVAILABLE,
    EMBEDDED_KMIP_STATUS_UNAVAILABLE,
    KEY_MANAGER_BLOCKED,
    NO_INTERNAL_KEYS,
    NODES_OFFLINE,
    REKEY_DURING_KEYSTORE_SWITCH,
    AWS_SECRET_INVALID,
    AWS_NODES_TOO_OLD,
    AWS_SECRET_STORE_FAILED,
    AWS_DISABLED,
    AWS_ADMIN_SVM,
    AWS_KEY_MANAGER_EXISTS,
    AWS_METROCLUSTER,
    AWS_KEYS_IN_ADMIN_SVM,
    AWS_UNREACHABLE,
    AWS_REKEY_EXTERNAL_FAILED,
    AWS_SECRET_EMPTY,
    AWS_CREDENTIALS_REFUSED,
    AWS_ACCESS_KEY_EMPTY,
    AWS_NOT_CONFIGURED,
    REKEY_DURING_KEYSTORE_START,
    REKEY_DURING_KEYSTORE_DISABLE,
    SVM_HAS_NAE_VOLUMES,
    ROOT_VOLUME_ENCRYPTED,
    ENCRYPTION_TYPE_UNKNOWN,
    AWS_NAE_AGGREGATES,
    AWS_NAE_AGGREGATES_FOUND,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::CERTIFICATE_TYPE_UNSUPPORTED,
    &entries::CERTIFICATE_SERIAL_GENERATED,
    &entries::CERTIFICATE_SUBTYPE_UNSUPPORTED,
    &entries::KEY_SIZE_NOT_FIPS,
    &entries::HASH_FUNCTION_NOT_FIPS,
    &entries::KEY_SIZE_UNSUPPORTED,
    &entries::RESTORE_INCOMPLETE,
    &entries::NODES_OUT_OF_QUORUM,
    &entries::KEY_MANAGER_DISABLE_CHECK_FAILED,
    &entries::ENCRYPTED_VOLUME_CHECK_FAILED,
    &entries::KEY_SERVER_DETAILS_FAILED,
    &entries::VOLUME_KEY_MISSING,
    &entries::VOLUME_KEY_INVALID,
    &entries::AWS_DRIVE_KEYS_PRESENT,
    &entries::AWS_DRIVE_KEYS_ASSIGNED,
    &entries::AWS_VOLUME_KEYS_PRESENT,
    &entries::AWS_DRIVE_KEYS_UNKNOWN,
    &entries::CLUSTER_LIF_NOT_FOUND,
    &entries::UNWRAPPED_KEY_UNAVAILABLE,
    &entries::PATCH_EMPTY,
    &entries::INTERNAL_KEK_MISSING_ON_NODE,
    &entries::WRAPPED_KEK_MISSING,
    &entries::VOLUME_KEYS_IN_ADMIN_SVM,
    &entries::TOP_LEVEL_KEY_UNAVAILABLE,
    &entries::EMBEDDED_KMIP_STATUS_UNAVAILABLE,
    &entries::KEY_MANAGER_BLOCKED,
    &entries::NO_INTERNAL_KEYS,
    &entries::NODES_OFFLINE,
    &entries::REKEY_DURING_KEYSTORE_SWITCH,
    &entries::AWS_SECRET_INVALID,
    &entries::AWS_NODES_TOO_OLD,
    &entries::AWS_SECRET_STORE_FAILED,
    &entries::AWS_DISABLED,
    &entries::AWS_ADMIN_SVM,
    &entries::AWS_KEY_MANAGER_EXISTS,
    &entries::AWS_METROCLUSTER,
    &entries::AWS_KEYS_IN_ADMIN_SVM,
    &entries::AWS_UNREACHABLE,
    &entries::AWS_REKEY_EXTERNAL_FAILED,
    &entries::AWS_SECRET_EMPTY,
    &entries::AWS_CREDENTIALS_REFUSED,
    &entries::AWS_ACCESS_KEY_EMPTY,
    &entries::AWS_NOT_CONFIGURED,
    &entries::REKEY_DURING_KEYSTORE_START,
    &entries::REKEY_DURING_KEYSTORE_DISABLE,
    &entries::SVM_HAS_NAE_VOLUMES,
    &entries::ROOT_VOLUME_ENCRYPTED,
    &entries::ENCRYPTION_TYPE_UNKNOWN,
    &entries::AWS_NAE_AGGREGATES,
    &entries::AWS_NAE_AGGREGATES_FOUND,
];
