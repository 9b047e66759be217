// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/azure-key-vaults

//! Error codes documented for `/security/azure-key-vaults`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 3735553 | [`CERTIFICATE_SELF_SIGNED_FAILED`] | The self-signed certificate could not be created. | Check the values and try again. | `create` (Since 9.9.1) |
//! | 3735664 | [`KEY_SIZE_NOT_FIPS`] | The key size is too weak, or of the wrong kind, for a cluster in FIPS mode. | Choose a larger key size, or a certificate with a stronger key. | `create` (Since 9.9.1) |
//! | 3735665 | [`HASH_FUNCTION_NOT_FIPS`] | The hash function is not one that FIPS mode permits. | Choose SHA-256 or stronger. | `create` (Since 9.9.1) |
//! | 3735700 | [`KEY_SIZE_UNSUPPORTED`] | ONTAP does not support keys of this size. | Choose one of the sizes that the property lists. | `create` (Since 9.9.1) |
//! | 52559972 | [`CERTIFICATE_NOT_YET_VALID`] | The validity of the certificate has not begun. | Check the clock of the cluster, or wait. | `create` (Since 9.9.1) |
//! | 65536242 | [`DRIVE_KEYS_ASSIGNED`] | Some self-encrypting drives have an authentication key from this key manager. | Give them the default key first. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 65536243 | [`DRIVE_KEYS_UNKNOWN`] | It could not be found out whether some self-encrypting drives have an authentication key. | Check the drives and nodes, then try again. | `delete_where` (Since 9.16.1), `delete` (Since 9.10.1) |
//! | 65536817 | [`KEY_MANAGER_DISABLE_CHECK_FAILED`] | ONTAP could not find out whether the key manager can be disabled without losing access to data. | Check that every node is up and that the key manager answers, then try again. Nothing has been removed. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 65536827 | [`ENCRYPTED_VOLUME_CHECK_FAILED`] | ONTAP could not find out whether the SVM has encrypted volumes. | Check that the nodes of the SVM's volumes are up, then try again. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 65536834 | [`KEY_SERVER_DETAILS_FAILED`] | The key servers that the SVM has so far could not be read. | Try again; if it keeps happening, contact technical support. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 65536867 | [`VOLUME_KEYS_PRESENT`] | Keys of the SVM's encrypted volumes are with this key manager. | Decrypt or move the volumes, or migrate their keys, first. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 65536883 | [`VOLUME_KEY_MISSING`] | The encryption key of a volume cannot be found. | Restore the keys of the key manager, or reach the server that holds them, before you try again. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 65536884 | [`VOLUME_KEY_INVALID`] | A volume's encryption key was found and is not valid. | Do not go on; check the key manager's contents and contact technical support. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 65536924 | [`DRIVE_KEYS_PRESENT`] | The key manager still holds authentication keys for storage encryption (NSE). | Delete them first. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 65537120 | [`AZURE_NOT_CONFIGURED`] | The SVM does not use Azure Key Vault. | Check the UUID, or configure it first. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1), `rekey_external` (Since 9.11.1), `rekey_internal` (Since 9.9.1), `restore` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 65537500 | [`AZURE_KEY_MANAGER_EXISTS`] | The SVM has a key manager already. | Change that one, or delete it first. | `create` (Since 9.9.1) |
//! | 65537504 | [`AZURE_STORE_FAILED`] | The configuration could not be stored. | Try again; if it keeps happening, contact technical support. | `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 65537505 | [`AZURE_KEYS_IN_ADMIN_SVM`] | Keys of the SVM's volumes are with the key manager of the cluster. | Migrate them first. | `create` (From 9.9.1 to 9.18.1) |
//! | 65537506 | [`AZURE_METROCLUSTER`] | Azure Key Vault is not possible in a MetroCluster. | Use another key manager. | `create` (Since 9.9.1) |
//! | 65537512 | [`AZURE_NODES_TOO_OLD`] | Some nodes cannot use Azure Key Vault. | Finish the upgrade first. | `create` (From 9.9.1 to 9.18.1) |
//! | 65537514 | [`AZURE_FEATURE_CHECK_FAILED`] | ONTAP could not find out whether Azure Key Vault can be used. | Check that all nodes are up, then try again. | `create` (Since 9.9.1) |
//! | 65537515 | [`AZURE_RESTORE_PARTIAL`] | Some nodes could not restore their keys. | Check these nodes, then try again. | `restore` (Since 9.9.1) |
//! | 65537517 | [`AZURE_SECRET_NEEDED`] | The client secret is missing. | Send it. | `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 65537518 | [`CLUSTER_LIF_NOT_FOUND`] | A node has no cluster interface, or is out of quorum. | Bring all nodes up first. | `create` (Since 9.9.1) |
//! | 65537523 | [`AZURE_KEY_ID_FORMAT`] | The identifier of the key is not a full URL of a key in a vault. | Copy it from Azure, with its version. | `create` (Since 9.9.1) |
//! | 65537526 | [`AZURE_ENABLE_FAILED`] | Azure Key Vault could not be enabled. | Try again; if it keeps happening, contact technical support. | `create` (Since 9.9.1) |
//! | 65537540 | [`AZURE_SECRET_INVALID`] | Azure does not accept the client secret. | Send the right one, or a new one if it has expired. | `update_where` (Since 9.16.1), `update` (Since 9.10.1) |
//! | 65537541 | [`PATCH_EMPTY`] | The request changes nothing. | Send at least one property. | `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 65537544 | [`WRAPPED_KEK_MISSING`] | The wrapped form of the internal key is not in the database. | Contact technical support; the keys cannot be restored without it. | `restore` (Since 9.12.1) |
//! | 65537547 | [`VOLUME_KEYS_IN_ADMIN_SVM`] | Keys of this SVM's volumes still live in the key manager of the administrative SVM. | Move them first with a POST to the `migrate` resource of that key manager. | `rekey_external` (Since 9.11.1), `rekey_internal` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 65537549 | [`AZURE_UNREACHABLE`] | Some nodes do not reach Azure Key Vault. | Check network, proxy and DNS of these nodes. | `get` (Since 9.16.1), `list` (Since 9.16.1) |
//! | 65537551 | [`TOP_LEVEL_KEY_UNAVAILABLE`] | Some node does not have the internal key that protects all the others. | Check that the key management service can be reached from every node, then restore the keys there. | `get` (Since 9.16.1), `list` (Since 9.16.1) |
//! | 65537552 | [`EMBEDDED_KMIP_STATUS_UNAVAILABLE`] | The state of the KMIP server that runs inside ONTAP cannot be told. | Wait a little and try again; check the nodes if it stays so. | `get` (Since 9.16.1), `list` (Since 9.16.1) |
//! | 65537553 | [`AZURE_VAULT_FORMAT`] | The name of the vault is not its full URL. | Write it as `https://NAME.vault.azure.net`. | `create` (Since 9.18.1) |
//! | 65537559 | [`NO_INTERNAL_KEYS`] | The SVM has no keys yet that could be renewed. | Create an encrypted volume first. | `rekey_internal` (Since 9.9.1) |
//! | 65537567 | [`AZURE_NO_CREDENTIALS`] | Neither a client secret nor a client certificate was sent. | Send one of them. | `create` (Since 9.10.1) |
//! | 65537573 | [`AZURE_CERTIFICATE_INVALID`] | The client certificate is not valid. | Send a valid PKCS#12 certificate. | `create` (Since 9.10.1), `update_where` (Since 9.16.1), `update` (Since 9.10.1) |
//! | 65537577 | [`AZURE_CERTIFICATE_UNSUPPORTED`] | Some nodes cannot sign in to Azure by certificate. | Use a client secret, or finish the upgrade first. | `update_where` (From 9.16.1 to 9.18.1), `update` (From 9.10.1 to 9.18.1) |
//! | 65537589 | [`CONFIGURATION_NAME_EXISTS`] | The SVM has a configuration of this name already. | Choose another name. | `create` (Since 9.16.1) |
//! | 65537592 | [`CONFIGURATION_NAME_NEEDS_9_14`] | The whole cluster must run 9.14.0 or later for named configurations. | Finish the upgrade first. | `create` (From 9.16.1 to 9.18.1) |
//! | 65537593 | [`CREATE_INACTIVE_NEEDS_9_14`] | The whole cluster must run 9.14.0 or later for inactive configurations. | Finish the upgrade first. | `create` (From 9.16.1 to 9.18.1) |
//! | 65537594 | [`CONFIGURATION_NAME_NEEDED`] | An inactive configuration needs a name. | Send `configuration.name`. | `create` (Since 9.16.1) |
//! | 65537595 | [`CONFIGURATION_NAME_WITHOUT_INACTIVE`] | A name can be given to an inactive configuration only. | Set `create_inactive`, or leave the name out. | `create` (Since 9.16.1) |
//! | 65537610 | [`REKEY_DURING_KEYSTORE_SWITCH`] | Keys cannot be renewed while the SVM changes over to another key store configuration, or after a change-over that was interrupted. | Finish the change-over with a PATCH of the key store, then renew the keys. | `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1) |
//! | 65538902 | [`CONFIGURATION_NAME_RESERVED`] | The system keeps this configuration name for itself. | Choose another name. | `create` (Since 9.16.1) |
//! | 65538903 | [`CONFIGURATION_NAME_EMPTY`] | The name of the configuration is empty. | Send a name. | `create` (Since 9.16.1) |
//! | 65539436 | [`REKEY_DURING_KEYSTORE_START`] | Keys cannot be renewed while the key store is still starting up. | Wait until the state of the key store is active. | `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1) |
//! | 65539437 | [`REKEY_DURING_KEYSTORE_DISABLE`] | Keys cannot be renewed while the key store is being disabled. | Wait for it to end; renew the keys of the store that is enabled then. | `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1) |
//! | 65539704 | [`SVM_HAS_NAE_VOLUMES`] | The SVM has volumes encrypted at the level of their aggregate (NAE), which rules out a key manager of its own. | Move those volumes to volume encryption (NVE) first, or stay with the key manager of the cluster. | `create` (Since 9.17.1) |
//! | 65539855 | [`REKEY_EXTERNAL_RESTORE_FAILED`] | Keys could not be restored in the course of an external rekey. | Check the service and the nodes, then start it again. | `rekey_external` (Since 9.19.1) |
//! | 65539856 | [`REKEY_INTERNAL_RESTORE_FAILED`] | Keys could not be restored in the course of an internal rekey. | Check the service and the nodes, then start it again. | `rekey_internal` (Since 9.19.1) |
//! | 196608080 | [`ROOT_VOLUME_ENCRYPTED`] | The root volume of some node is encrypted with NVE and needs the keys. | Decrypt it first. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 196608301 | [`ENCRYPTION_TYPE_UNKNOWN`] | ONTAP could not find out how the volumes are encrypted. | Check that all nodes are up, then try again. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 196608305 | [`NAE_AGGREGATES`] | The cluster has aggregates with aggregate encryption (NAE), which need the keys. | Convert them first. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    CERTIFICATE_SELF_SIGNED_FAILED,
    KEY_SIZE_NOT_FIPS,
    HASH_FUNCTION_NOT_FIPS,
    KEY_SIZE_UNSUPPORTED,
    CERTIFICATE_NOT_YET_VALID,
    DRIVE_KEYS_ASSIGNED,
    DRIVE_KEYS_UNKNOWN,
    KEY_MANAGER_DISABLE_CHECK_FAILED,
    ENCRYPTED_VOLUME_CHECK_FAILED,
    KEY_SERVER_DETAILS_FAILED,
    VOLUME_KEYS_PRESENT,
    VOLUME_KEY_MISSING,
    VOLUME_KEY_INVALID,
    DRIVE_KEYS_PRESENT,
    AZURE_NOT_CONFIGURED,
    AZURE_KEY_MANAGER_EXISTS,
    AZURE_STORE_FAILED,
    AZURE_KEYS_IN_ADMIN_SVM,
    AZURE_METROCLUSTER,
    AZURE_NODES_TOO_OLD,
    AZURE_FEATURE_CHECK_FAILED,
    AZURE_RESTORE_PARTIAL,
    AZURE_SECRET_NEEDED,
    CLUSTER_LIF_NOT_FOUND,
    AZURE_KEY_ID_FORMAT,
    AZURE_ENABLE_FAILED,
    AZURE_SECRET_INVALID,
    PATCH_EMPTY,
    WRAPPED_KEK_MISSING,
    VOLUME_KEYS_IN_ADMIN_SVM,
    AZURE_UNREACHABLE,
    TOP_LEVEL_KEY_UNAVAILABLE,
    EMBEDDED_KMIP_STATUS_UNAVAILABLE,
    AZURE_VAULT_FORMAT,
    NO_INTERNAL_KEYS,
    AZURE_NO_CREDENTIALS,
    AZURE_CERTIFICATE_INVALID,
    AZURE_CERTIFICATE_UNSUPPORTED,
    CONFIGURATION_NAME_EXISTS,
    CONFIGURATION_NAME_NEEDS_9_14,
    CREATE_INACTIVE_NEEDS_9_14,
    CONFIGURATION_NAME_NEEDED,
    CONFIGURATION_NAME_WITHOUT_INACTIVE,
    REKEY_DURING_KEYSTORE_SWITCH,
    CONFIGURATION_NAME_RESERVED,
    CONFIGURATION_NAME_EMPTY,
    REKEY_DURING_KEYSTORE_START,
    REKEY_DURING_KEYSTORE_DISABLE,
    SVM_HAS_NAE_VOLUMES,
    REKEY_EXTERNAL_RESTORE_FAILED,
    REKEY_INTERNAL_RESTORE_FAILED,
    ROOT_VOLUME_ENCRYPTED,
    ENCRYPTION_TYPE_UNKNOWN,
    NAE_AGGREGATES,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::CERTIFICATE_SELF_SIGNED_FAILED,
    &entries::KEY_SIZE_NOT_FIPS,
    &entries::HASH_FUNCTION_NOT_FIPS,
    &entries::KEY_SIZE_UNSUPPORTED,
    &entries::CERTIFICATE_NOT_YET_VALID,
    &entries::DRIVE_KEYS_ASSIGNED,
    &entries::DRIVE_KEYS_UNKNOWN,
    &entries::KEY_MANAGER_DISABLE_CHECK_FAILED,
    &entries::ENCRYPTED_VOLUME_CHECK_FAILED,
    &entries::KEY_SERVER_DETAILS_FAILED,
    &entries::VOLUME_KEYS_PRESENT,
    &entries::VOLUME_KEY_MISSING,
    &entries::VOLUME_KEY_INVALID,
    &entries::DRIVE_KEYS_PRESENT,
    &entries::AZURE_NOT_CONFIGURED,
    &entries::AZURE_KEY_MANAGER_EXISTS,
    &entries::AZURE_STORE_FAILED,
    &entries::AZURE_KEYS_IN_ADMIN_SVM,
    &entries::AZURE_METROCLUSTER,
    &entries::AZURE_NODES_TOO_OLD,
    &entries::AZURE_FEATURE_CHECK_FAILED,
    &entries::AZURE_RESTORE_PARTIAL,
    &entries::AZURE_SECRET_NEEDED,
    &entries::CLUSTER_LIF_NOT_FOUND,
    &entries::AZURE_KEY_ID_FORMAT,
    &entries::AZURE_ENABLE_FAILED,
    &entries::AZURE_SECRET_INVALID,
    &entries::PATCH_EMPTY,
    &entries::WRAPPED_KEK_MISSING,
    &entries::VOLUME_KEYS_IN_ADMIN_SVM,
    &entries::AZURE_UNREACHABLE,
    &entries::TOP_LEVEL_KEY_UNAVAILABLE,
    &entries::EMBEDDED_KMIP_STATUS_UNAVAILABLE,
    &entries::AZURE_VAULT_FORMAT,
    &entries::NO_INTERNAL_KEYS,
    &entries::AZURE_NO_CREDENTIALS,
    &entries::AZURE_CERTIFICATE_INVALID,
    &entries::AZURE_CERTIFICATE_UNSUPPORTED,
    &entries::CONFIGURATION_NAME_EXISTS,
    &entries::CONFIGURATION_NAME_NEEDS_9_14,
    &entries::CREATE_INACTIVE_NEEDS_9_14,
    &entries::CONFIGURATION_NAME_NEEDED,
    &entries::CONFIGURATION_NAME_WITHOUT_INACTIVE,
    &entries::REKEY_DURING_KEYSTORE_SWITCH,
    &entries::CONFIGURATION_NAME_RESERVED,
    &entries::CONFIGURATION_NAME_EMPTY,
    &entries::REKEY_DURING_KEYSTORE_START,
    &entries::REKEY_DURING_KEYSTORE_DISABLE,
    &entries::SVM_HAS_NAE_VOLUMES,
    &entries::REKEY_EXTERNAL_RESTORE_FAILED,
    &entries::REKEY_INTERNAL_RESTORE_FAILED,
    &entries::ROOT_VOLUME_ENCRYPTED,
    &entries::ENCRYPTION_TYPE_UNKNOWN,
    &entries::NAE_AGGREGATES,
];
