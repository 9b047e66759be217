// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers

//! Error codes documented for `/security/key-managers`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 262224 | [`PEER_CLUSTER_UNREACHABLE`] | The peer cluster does not answer. | Check the peer relationship and the network between the sites. | `create` (Since 9.16.1) |
//! | 262228 | [`PEER_CLUSTER_CONTACT_FAILED`] | The peer cluster could not be contacted. | Check the peer relationship and the network between the sites. | `create` (Since 9.16.1) |
//! | 65536038 | [`KEY_SERVERS_TOO_MANY`] | A key manager has at most four primary key servers. | Remove one first, or add secondary servers. | `create` (Since 9.6) |
//! | 65536083 | [`AUTH_KEY_RESTORE_FAILED`] | The authentication key could not be fetched back. | Check that the key servers can be reached, then try again. | `restore` (Since 9.16.1) |
//! | 65536139 | [`ONBOARD_PASSPHRASE_WRONG`] | The passphrase given as the existing one is not the one in force. | Send the right one. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 65536150 | [`ONBOARD_PASSPHRASE_UNCHANGED`] | Old and new passphrase are the same. | Choose a different one. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 65536208 | [`SVM_KEY_DELETE_FAILED`] | The ID of the SVM's key could not be deleted. | Try again; if it keeps happening, contact technical support. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 65536214 | [`CLUSTER_KEY_GENERATE_FAILED`] | The key that protects the cluster's keys could not be made. | Try again; if it keeps happening, contact technical support. | `create` (Since 9.6) |
//! | 65536216 | [`CLUSTER_KEY_ADD_FAILED`] | The key that protects the cluster's keys could not be stored. | Try again; if it keeps happening, contact technical support. | `create` (Since 9.6) |
//! | 65536233 | [`ONBOARD_WRAPPED_DB_DELETE_FAILED`] | The database of wrapped keys of the onboard key manager could not be deleted. | Try again; if it keeps happening, contact technical support. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 65536234 | [`ONBOARD_CLUSTER_DB_DELETE_FAILED`] | The cluster's key database of the onboard key manager could not be deleted. | Try again; if it keeps happening, contact technical support. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 65536239 | [`SVM_HAS_ENCRYPTED_VOLUMES`] | The SVM has encrypted volumes, which need the keys. | Decrypt or move these volumes, or migrate their keys, first. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 65536242 | [`DRIVE_KEYS_ASSIGNED`] | Some self-encrypting drives have an authentication key from this key manager. | Give them the default key first. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 65536243 | [`DRIVE_KEYS_UNKNOWN`] | It could not be found out whether some self-encrypting drives have an authentication key. | Check the drives and nodes, then try again. | `delete_where` (Since 9.16.1), `delete` (Since 9.10.1) |
//! | 65536310 | [`ONBOARD_METROCLUSTER_UNHEALTHY`] | The onboard key manager cannot be set up, since the MetroCluster partner is not healthy. | Repair the partner site first. | `create` (Since 9.6) |
//! | 65536341 | [`ONBOARD_METROCLUSTER_PEER_DOWN`] | The MetroCluster partner is not in a state in which the onboard key manager can be set up. | Repair the partner site first. | `create` (Since 9.9.1) |
//! | 65536404 | [`ONBOARD_PASSPHRASE_LENGTH`] | The passphrase is too short or too long. | Use 32 to 256 characters. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 65536406 | [`ONBOARD_PASSPHRASE_CHANGE_FAILED`] | The passphrase could not be changed. | Check that all nodes are up, then try again. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 65536407 | [`ONBOARD_PASSPHRASE_PARTIAL`] | Some nodes have not taken over the new passphrase. | Bring all nodes up, then synchronise. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 65536408 | [`ONBOARD_PASSPHRASE_INCOMPLETE`] | The new passphrase did not reach every node. | Bring all nodes up, then synchronise. | `update` (From 9.6 to 9.7) |
//! | 65536508 | [`ENCRYPTION_UNSUPPORTED_PLATFORM`] | This platform does not offer encryption of data at rest. | Nothing can be done on this platform. | `create` (Since 9.6) |
//! | 65536800 | [`ONBOARD_LOOKUP_FAILED`] | The onboard keys could not be looked up. | Check that all nodes are up, then try again. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 65536802 | [`ONBOARD_PASSPHRASE_LENGTH_CC`] | The passphrase is too short or too long for Common Criteria mode. | Use 64 to 256 characters. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 65536813 | [`ENCRYPTED_CORES_FOUND`] | There are encrypted core files, which need the keys. | Save or delete them first. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 65536817 | [`KEY_MANAGER_DISABLE_CHECK_FAILED`] | ONTAP could not find out whether the key manager can be disabled without losing access to data. | Check that every node is up and that the key manager answers, then try again. Nothing has been removed. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 65536821 | [`KEY_CERTIFICATE_NOT_INSTALLED`] | The certificate is not installed in this SVM. | Install it under `/security/certificates` first. | `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 65536822 | [`SVM_KEY_MANAGER_UNSUPPORTED`] | The release that the cluster runs does not have key managers for single SVMs. | Finish the upgrade, or use the cluster's key manager. | `create` (From 9.6 to 9.12.1), `delete` (From 9.6 to 9.12.1), `update` (From 9.6 to 9.12.1) |
//! | 65536823 | [`KEY_MANAGER_EXISTS`] | The SVM has a key manager already. | Change that one, or delete it first. | `create` (Since 9.6) |
//! | 65536824 | [`SVM_KEY_MANAGER_METROCLUSTER`] | In a MetroCluster there are no key managers for single SVMs. | Use the cluster's key manager. | `create` (Since 9.6) |
//! | 65536827 | [`ENCRYPTED_VOLUME_CHECK_FAILED`] | ONTAP could not find out whether the SVM has encrypted volumes. | Check that the nodes of the SVM's volumes are up, then try again. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 65536828 | [`EXTERNAL_NOT_ENABLED`] | The SVM does not use external key management. | Check the UUID, or configure it first. | `delete_where` (Since 9.16.1), `delete` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 65536834 | [`KEY_SERVER_DETAILS_FAILED`] | The key servers that the SVM has so far could not be read. | Try again; if it keeps happening, contact technical support. | `create` (Since 9.6) |
//! | 65536843 | [`KEY_SERVER_NOT_CONFIGURED`] | The SVM does not have this key server. | Compare with the list of key servers. | `restore` (Since 9.16.1) |
//! | 65536850 | [`CLIENT_CERTIFICATE_OTHER_KEY`] | The new client certificate was not made for the key pair of the old one. | Renew the certificate for the same key pair. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 65536852 | [`KMIP_VERSION_QUERY_FAILED`] | The key server did not say which versions of KMIP it speaks. | Check server, port and certificates. | `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 65536855 | [`VOLUME_KEY_RESTORE_FAILED`] | The key of a volume could not be fetched back. | Check that the key servers can be reached, then try again. | `restore` (Since 9.16.1) |
//! | 65536867 | [`VOLUME_KEYS_PRESENT`] | Keys of the SVM's encrypted volumes are with this key manager. | Decrypt or move the volumes, or migrate their keys, first. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 65536870 | [`KEY_SERVER_EXISTS`] | The key server is configured already. | Leave it out. | `create` (Since 9.6) |
//! | 65536871 | [`KEY_SERVERS_DUPLICATE`] | A key server stands in the request twice. | Remove the duplicate. | `create` (Since 9.6) |
//! | 65536876 | [`EXTERNAL_INCOMPLETE`] | External key management needs a client certificate, the CAs of the servers, and at least one server. | Send all three. | `create` (Since 9.6) |
//! | 65536878 | [`EXTERNAL_KEYS_IN_CLUSTER`] | Keys of the SVM's volumes are with the key manager of the cluster. | Migrate them after creating the key manager, or decide for the cluster's. | `create` (Since 9.6) |
//! | 65536886 | [`MIGRATION_UNSUPPORTED`] | Keys cannot be moved between these two key managers in this release. | Check which kinds the release can move. | `migrate` (Since 9.9.1) |
//! | 65536894 | [`METROCLUSTER_PARTNER_NOT_CONFIGURED`] | The partner site of the MetroCluster has no external key manager yet. | Configure one with the same servers there before doing anything else. | `get` (Since 9.16.1) |
//! | 65536895 | [`METROCLUSTER_PARTNER_ONBOARD`] | The partner site of the MetroCluster uses the onboard key manager. | Use the same kind on both sites. | `create` (Since 9.6) |
//! | 65536900 | [`METROCLUSTER_PARTNER_EXTERNAL`] | The partner site of the MetroCluster uses an external key manager. | Use the same kind on both sites. | `create` (Since 9.6) |
//! | 65536903 | [`ONBOARD_SETUP_PARTIAL`] | The onboard key manager could not be set up on every node. | Bring the nodes up and synchronise. | `create` (Since 9.6) |
//! | 65536906 | [`ONBOARD_EXISTS_AT_PARTNER`] | The partner site has the onboard key manager already. | Synchronise here with the passphrase of the partner. | `create` (Since 9.6) |
//! | 65536907 | [`ONBOARD_EXISTS`] | The onboard key manager is set up already. | Synchronise the nodes that lack it. | `create` (From 9.6 to 9.12.1) |
//! | 65536913 | [`ONBOARD_EXISTS_CREATE`] | The onboard key manager cannot be created twice. | Synchronise the nodes that lack it. | `create` (Only in 9.16.1) |
//! | 65536916 | [`ONBOARD_ADMIN_SVM_ONLY`] | The onboard key manager is possible for the cluster only. | Leave the SVM out, or use an external key manager. | `create` (Since 9.6) |
//! | 65536917 | [`ONBOARD_BOTH_PASSPHRASES`] | Changing the passphrase takes the old one and the new one. | Send both. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 65536920 | [`ONBOARD_PASSPHRASE_LENGTH_CREATE`] | The passphrase of the new key manager is too short or too long. | Use 32 to 256 characters. | `create` (Since 9.6) |
//! | 65536959 | [`MIGRATION_SAME_KEY_MANAGER`] | Source and destination are the same key manager. | Name two different ones. | `migrate` (Since 9.9.1) |
//! | 65536968 | [`MIGRATION_NODES_UNHEALTHY`] | Not every node of the cluster is healthy. | Repair them and try again. | `migrate` (Since 9.9.1) |
//! | 65537117 | [`MIGRATION_KEY_MANAGER_NOT_FOUND`] | One of the two key managers does not exist. | Check the UUIDs. | `migrate` (Since 9.9.1) |
//! | 65537201 | [`KEY_SERVERS_LOCAL_MISSING`] | The SVM has no key servers in this cluster. | Add them. | `get` (Since 9.16.1) |
//! | 65537202 | [`KEY_SERVERS_REMOTE_MISSING`] | The SVM has no key servers in the partner cluster. | Add them there. | `get` (Since 9.16.1) |
//! | 65537203 | [`KEY_SERVERS_PARTNER_CHECK_FAILED`] | ONTAP could not find out which key servers the partner cluster has. | Check the connection between the sites. | `get` (Since 9.16.1) |
//! | 65537204 | [`METROCLUSTER_PARTNER_UNCONFIGURED`] | In this MetroCluster, external key management is missing at the partner. | Configure it there with the same servers first. | `get` (Since 9.16.1) |
//! | 65537240 | [`ONBOARD_SYNC_PASSPHRASE_NEEDED`] | Synchronising with a POST takes the passphrase. | Send `onboard.passphrase`. | `create` (Since 9.7) |
//! | 65537241 | [`ONBOARD_SYNC_EXISTING_FORBIDDEN`] | Synchronising with a POST does not take the existing passphrase. | Send `onboard.passphrase` instead. | `create` (Since 9.7) |
//! | 65537242 | [`ONBOARD_SYNC_EXISTING_NEEDED`] | Synchronising with a PATCH takes the existing passphrase. | Send `onboard.existing_passphrase`. | `update_where` (Since 9.16.1), `update` (Since 9.7) |
//! | 65537243 | [`ONBOARD_SYNC_PASSPHRASE_FORBIDDEN`] | Synchronising with a PATCH does not take a new passphrase. | Send `onboard.existing_passphrase` alone. | `update_where` (Since 9.16.1), `update` (Since 9.7) |
//! | 65537244 | [`ONBOARD_SYNC_EXISTS`] | This cluster has the onboard key manager already. | Synchronise with a PATCH instead. | `create` (Since 9.7) |
//! | 65537245 | [`ONBOARD_SYNC_PARTNER_MISSING`] | The partner cluster does not have the onboard key manager. | Configure it there first, or create it here without synchronising. | `create` (Since 9.7) |
//! | 65537246 | [`ONBOARD_SYNC_NO_METROCLUSTER`] | There is no partner to synchronise with, as the cluster is not in a MetroCluster. | Create the key manager without synchronising. | `create` (Since 9.7) |
//! | 65537247 | [`ONBOARD_SYNC_INTERNAL`] | Synchronising failed internally. | Try again; if it keeps happening, contact technical support. | `create` (Since 9.16.1) |
//! | 65537248 | [`ONBOARD_SYNC_FAILED`] | Synchronising failed on this cluster. | Check the passphrase and that all nodes are up. | `create` (Since 9.16.1) |
//! | 65537551 | [`TOP_LEVEL_KEY_UNAVAILABLE`] | Some node does not have the internal key that protects all the others. | Check that the key management service can be reached from every node, then restore the keys there. | `migrate` (Since 9.9.1) |
//! | 65537552 | [`EMBEDDED_KMIP_STATUS_UNAVAILABLE`] | The state of the KMIP server that runs inside ONTAP cannot be told. | Wait a little and try again; check the nodes if it stays so. | `migrate` (Since 9.9.1) |
//! | 65537564 | [`MIGRATION_AZURE_UNHEALTHY`] | Azure Key Vault is not healthy, so no keys can be moved. | Check the vault and the way to it. | `migrate` (Since 9.9.1) |
//! | 65537611 | [`MIGRATION_DURING_KEYSTORE_SWITCH`] | Keys cannot be moved while the SVM changes over to another key store configuration, or after a change-over that was interrupted. | Finish the change-over with a PATCH of the key store. | `migrate` (Since 9.16.1) |
//! | 65537720 | [`GOOGLE_KEY_MANAGER_EXISTS`] | The SVM has a key manager already. | Look at `/security/key-managers`; change that one, or delete it first. | `migrate` (Since 9.9.1) |
//! | 65537736 | [`MIGRATION_GOOGLE_UNHEALTHY`] | The key service of Google Cloud is not healthy, so no keys can be moved. | Check the service and the way to it. | `migrate` (Since 9.9.1) |
//! | 65538107 | [`MIGRATION_KEY_LORE`] | IBM Key Lore cannot take keys over from another key manager. | Choose another destination. | `migrate` (Since 9.9.1) |
//! | 65538111 | [`KEY_POLICY_INVALID`] | There is no such policy for key managers. | Check its name. | `create` (Since 9.16.1) |
//! | 65538120 | [`KEY_POLICY_ADMIN_SVM`] | The key manager of the cluster cannot have this policy. | Leave the policy out. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65538500 | [`RESTORE_PRIMARY_ONLY`] | Keys are fetched from primary servers only. | Name a primary server. | `restore` (Since 9.16.1) |
//! | 65539216 | [`ADMIN_SVM_KEY_MANAGER_EXISTS`] | The cluster has a key manager already. | Change that one, or delete it first. | `create` (Since 9.16.1) |
//! | 65539221 | [`ONBOARD_METROCLUSTER_PEER_UNHEALTHY`] | The onboard key manager could not be set up because the MetroCluster partner is not online and healthy. | Repair the partner site first. | `create` (Since 9.16.1) |
//! | 65539434 | [`MIGRATION_DURING_KEYSTORE_START`] | Keys cannot be moved while the key store is still starting up. | Wait until its state is active. | `migrate` (Since 9.16.1) |
//! | 65539435 | [`MIGRATION_DURING_KEYSTORE_DISABLE`] | Keys cannot be moved while the key store is being disabled. | Wait for it to end. | `migrate` (Since 9.16.1) |
//! | 65539500 | [`INACTIVE_EXTERNAL_ADMIN_SVM_ONLY`] | Inactive external key managers are possible for the cluster only. | Leave `create_inactive` out for a data SVM. | `create` (Since 9.16.1) |
//! | 65539501 | [`INACTIVE_EXTERNAL_EXISTS`] | The cluster has an external key manager already, so no inactive one can be created. | Use the one that exists. | `create` (Since 9.16.1) |
//! | 65539503 | [`INACTIVE_EXTERNAL_METROCLUSTER`] | In a MetroCluster no inactive external key manager can be created. | Leave `create_inactive` out. | `create` (Since 9.16.1) |
//! | 65539504 | [`INACTIVE_EXTERNAL_NEEDS_9_16_1`] | The whole cluster must run 9.16.1 or later for an inactive external key manager. | Finish the upgrade first. | `create` (Since 9.16.1) |
//! | 65539511 | [`INACTIVE_ONBOARD_METROCLUSTER`] | In a MetroCluster no inactive onboard key manager can be created. | Leave `create_inactive` out. | `create` (Since 9.16.1) |
//! | 65539512 | [`INACTIVE_ONBOARD_NEEDS_9_16_1`] | The whole cluster must run 9.16.1 or later for an inactive onboard key manager. | Finish the upgrade first. | `create` (Since 9.16.1) |
//! | 65539580 | [`INACTIVE_ONBOARD_FAILED`] | The inactive onboard key manager could not be created. | Try again; check that all nodes are up. | `create` (Since 9.16.1) |
//! | 65539581 | [`INACTIVE_ONBOARD_EXISTS`] | The cluster has an inactive onboard key manager already. | Use it, or delete it first. | `create` (Since 9.16.1) |
//! | 65539582 | [`ONBOARD_CONFIGURATION_NAME`] | The onboard key manager exists once and takes no configuration name. | Leave the name out. | `create` (Since 9.16.1) |
//! | 65539586 | [`INACTIVE_KEY_MANAGER_UNCHANGEABLE`] | An inactive key manager cannot be changed. | Enable it first, or delete it and create it anew. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65539704 | [`SVM_HAS_NAE_VOLUMES`] | The SVM has volumes encrypted at the level of their aggregate (NAE), which rules out a key manager of its own. | Move those volumes to volume encryption (NVE) first, or stay with the key manager of the cluster. | `create` (Since 9.17.1) |
//! | 65539706 | [`ONBOARD_EXISTS_PATCH`] | The onboard key manager is set up already. | Use a PATCH with `onboard.synchronize` for nodes that lack it. | `create` (Since 9.17.1) |
//! | 65540011 | [`CLUSTER_HAS_ENCRYPTED_VOLUMES`] | The cluster has encrypted volumes, which need the keys. | Decrypt or delete them first. | `delete_where` (Since 9.19.1), `delete` (Since 9.19.1) |
//! | 65540013 | [`ADMIN_SVM_HAS_ENCRYPTED_VOLUMES`] | The administrative SVM has encrypted volumes, which need the keys. | Decrypt them first. | `delete_where` (Since 9.19.1), `delete` (Since 9.19.1) |
//! | 66060338 | [`KMIP_SERVER_CA_WRONG`] | No secure connection: the CAs given do not fit the server's certificate. | Install the CA that signed it and name that one. | `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 66060339 | [`KMIP_CLIENT_CERTIFICATE_WRONG`] | No secure connection: the server does not accept the client certificate. | Use one that the server trusts. | `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 66060340 | [`KMIP_LIBRARY_ERROR`] | No secure connection: the KMIP library reports an error. | Look into the event log; if it keeps happening, contact technical support. | `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 66060341 | [`KMIP_NETWORK_ERROR`] | No secure connection: the server cannot be reached over the network. | Check address, port and firewalls. | `create` (From 9.6 to 9.7), `update` (From 9.6 to 9.7) |
//! | 196608301 | [`ENCRYPTION_TYPE_UNKNOWN`] | ONTAP could not find out how the volumes are encrypted. | Check that all nodes are up, then try again. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 196608305 | [`NAE_AGGREGATES`] | The cluster has aggregates with aggregate encryption (NAE), which need the keys. | Convert them first. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    PEER_CLUSTER_UNREACHABLE,
    PEER_CLUSTER_CONTACT_FAILED,
    KEY_SERVERS_TOO_MANY,
    AUTH_KEY_RESTORE_FAILED,
    ONBOARD_PASSPHRASE_WRONG,
    ONBOARD_PASSPHRASE_UNCHANGED,
    SVM_KEY_DELETE_FAILED,
    CLUSTER_KEY_GENERATE_FAILED,
    CLUSTER_KEY_ADD_FAILED,
    ONBOARD_WRAPPED_DB_DELETE_FAILED,
    ONBOARD_CLUSTER_DB_DELETE_FAILED,
    SVM_HAS_ENCRYPTED_VOLUMES,
    DRIVE_KEYS_ASSIGNED,
    DRIVE_KEYS_UNKNOWN,
    ONBOARD_METROCLUSTER_UNHEALTHY,
    ONBOARD_METROCLUSTER_PEER_DOWN,
    ONBOARD_PASSPHRASE_LENGTH,
    ONBOARD_PASSPHRASE_CHANGE_FAILED,
    ONBOARD_PASSPHRASE_PARTIAL,
    ONBOARD_PASSPHRASE_INCOMPLETE,
    ENCRYPTION_UNSUPPORTED_PLATFORM,
    ONBOARD_LOOKUP_FAILED,
    ONBOARD_PASSPHRASE_LENGTH_CC,
    ENCRYPTED_CORES_FOUND,
    KEY_MANAGER_DISABLE_CHECK_FAILED,
    KEY_CERTIFICATE_NOT_INSTALLED,
    SVM_KEY_MANAGER_UNSUPPORTED,
    KEY_MANAGER_EXISTS,
    SVM_KEY_MANAGER_METROCLUSTER,
    ENCRYPTED_VOLUME_CHECK_FAILED,
    EXTERNAL_NOT_ENABLED,
    KEY_SERVER_DETAILS_FAILED,
    KEY_SERVER_NOT_CONFIGURED,
    CLIENT_CERTIFICATE_OTHER_KEY,
    KMIP_VERSION_QUERY_FAILED,
    VOLUME_KEY_RESTORE_FAILED,
    VOLUME_KEYS_PRESENT,
    KEY_SERVER_EXISTS,
    KEY_SERVERS_DUPLICATE,
    EXTERNAL_INCOMPLETE,
    EXTERNAL_KEYS_IN_CLUSTER,
    MIGRATION_UNSUPPORTED,
    METROCLUSTER_PARTNER_NOT_CONFIGURED,
    METROCLUSTER_PARTNER_ONBOARD,
    METROCLUSTER_PARTNER_EXTERNAL,
    ONBOARD_SETUP_PARTIAL,
    ONBOARD_EXISTS_AT_PARTNER,
    ONBOARD_EXISTS,
    ONBOARD_EXISTS_CREATE,
    ONBOARD_ADMIN_SVM_ONLY,
    ONBOARD_BOTH_PASSPHRASES,
    ONBOARD_PASSPHRASE_LENGTH_CREATE,
    MIGRATION_SAME_KEY_MANAGER,
    MIGRATION_NODES_UNHEALTHY,
    MIGRATION_KEY_MANAGER_NOT_FOUND,
    KEY_SERVERS_LOCAL_MISSING,
    KEY_SERVERS_REMOTE_MISSING,
    KEY_SERVERS_PARTNER_CHECK_FAILED,
    METROCLUSTER_PARTNER_UNCONFIGURED,
    ONBOARD_SYNC_PASSPHRASE_NEEDED,
    ONBOARD_SYNC_EXISTING_FORBIDDEN,
    ONBOARD_SYNC_EXISTING_NEEDED,
    ONBOARD_SYNC_PASSPHRASE_FORBIDDEN,
    ONBOARD_SYNC_EXISTS,
    ONBOARD_SYNC_PARTNER_MISSING,
    ONBOARD_SYNC_NO_METROCLUSTER,
    ONBOARD_SYNC_INTERNAL,
    ONBOARD_SYNC_FAILED,
    TOP_LEVEL_KEY_UNAVAILABLE,
    EMBEDDED_KMIP_STATUS_UNAVAILABLE,
    MIGRATION_AZURE_UNHEALTHY,
    MIGRATION_DURING_KEYSTORE_SWITCH,
    GOOGLE_KEY_MANAGER_EXISTS,
    MIGRATION_GOOGLE_UNHEALTHY,
    MIGRATION_KEY_LORE,
    KEY_POLICY_INVALID,
    KEY_POLICY_ADMIN_SVM,
    RESTORE_PRIMARY_ONLY,
    ADMIN_SVM_KEY_MANAGER_EXISTS,
    ONBOARD_METROCLUSTER_PEER_UNHEALTHY,
    MIGRATION_DURING_KEYSTORE_START,
    MIGRATION_DURING_KEYSTORE_DISABLE,
    INACTIVE_EXTERNAL_ADMIN_SVM_ONLY,
    INACTIVE_EXTERNAL_EXISTS,
    INACTIVE_EXTERNAL_METROCLUSTER,
    INACTIVE_EXTERNAL_NEEDS_9_16_1,
    INACTIVE_ONBOARD_METROCLUSTER,
    INACTIVE_ONBOARD_NEEDS_9_16_1,
    INACTIVE_ONBOARD_FAILED,
    INACTIVE_ONBOARD_EXISTS,
    ONBOARD_CONFIGURATION_NAME,
    INACTIVE_KEY_MANAGER_UNCHANGEABLE,
    SVM_HAS_NAE_VOLUMES,
    ONBOARD_EXISTS_PATCH,
    CLUSTER_HAS_ENCRYPTED_VOLUMES,
    ADMIN_SVM_HAS_ENCRYPTED_VOLUMES,
    KMIP_SERVER_CA_WRONG,
    KMIP_CLIENT_CERTIFICATE_WRONG,
    KMIP_LIBRARY_ERROR,
    KMIP_NETWORK_ERROR,
    ENCRYPTION_TYPE_UNKNOWN,
    NAE_AGGREGATES,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::PEER_CLUSTER_UNREACHABLE,
    &entries::PEER_CLUSTER_CONTACT_FAILED,
    &entries::KEY_SERVERS_TOO_MANY,
    &entries::AUTH_KEY_RESTORE_FAILED,
    &entries::ONBOARD_PASSPHRASE_WRONG,
    &entries::ONBOARD_PASSPHRASE_UNCHANGED,
    &entries::SVM_KEY_DELETE_FAILED,
    &entries::CLUSTER_KEY_GENERATE_FAILED,
    &entries::CLUSTER_KEY_ADD_FAILED,
    &entries::ONBOARD_WRAPPED_DB_DELETE_FAILED,
    &entries::ONBOARD_CLUSTER_DB_DELETE_FAILED,
    &entries::SVM_HAS_ENCRYPTED_VOLUMES,
    &entries::DRIVE_KEYS_ASSIGNED,
    &entries::DRIVE_KEYS_UNKNOWN,
    &entries::ONBOARD_METROCLUSTER_UNHEALTHY,
    &entries::ONBOARD_METROCLUSTER_PEER_DOWN,
    &entries::ONBOARD_PASSPHRASE_LENGTH,
    &entries::ONBOARD_PASSPHRASE_CHANGE_FAILED,
    &entries::ONBOARD_PASSPHRASE_PARTIAL,
    &entries::ONBOARD_PASSPHRASE_INCOMPLETE,
    &entries::ENCRYPTION_UNSUPPORTED_PLATFORM,
    &entries::ONBOARD_LOOKUP_FAILED,
    &entries::ONBOARD_PASSPHRASE_LENGTH_CC,
    &entries::ENCRYPTED_CORES_FOUND,
    &entries::KEY_MANAGER_DISABLE_CHECK_FAILED,
    &entries::KEY_CERTIFICATE_NOT_INSTALLED,
    &entries::SVM_KEY_MANAGER_UNSUPPORTED,
    &entries::KEY_MANAGER_EXISTS,
    &entries::SVM_KEY_MANAGER_METROCLUSTER,
    &entries::ENCRYPTED_VOLUME_CHECK_FAILED,
    &entries::EXTERNAL_NOT_ENABLED,
    &entries::KEY_SERVER_DETAILS_FAILED,
    &entries::KEY_SERVER_NOT_CONFIGURED,
    &entries::CLIENT_CERTIFICATE_OTHER_KEY,
    &entries::KMIP_VERSION_QUERY_FAILED,
    &entries::VOLUME_KEY_RESTORE_FAILED,
    &entries::VOLUME_KEYS_PRESENT,
    &entries::KEY_SERVER_EXISTS,
    &entries::KEY_SERVERS_DUPLICATE,
    &entries::EXTERNAL_INCOMPLETE,
    &entries::EXTERNAL_KEYS_IN_CLUSTER,
    &entries::MIGRATION_UNSUPPORTED,
    &entries::METROCLUSTER_PARTNER_NOT_CONFIGURED,
    &entries::METROCLUSTER_PARTNER_ONBOARD,
    &entries::METROCLUSTER_PARTNER_EXTERNAL,
    &entries::ONBOARD_SETUP_PARTIAL,
    &entries::ONBOARD_EXISTS_AT_PARTNER,
    &entries::ONBOARD_EXISTS,
    &entries::ONBOARD_EXISTS_CREATE,
    &entries::ONBOARD_ADMIN_SVM_ONLY,
    &entries::ONBOARD_BOTH_PASSPHRASES,
    &entries::ONBOARD_PASSPHRASE_LENGTH_CREATE,
    &entries::MIGRATION_SAME_KEY_MANAGER,
    &entries::MIGRATION_NODES_UNHEALTHY,
    &entries::MIGRATION_KEY_MANAGER_NOT_FOUND,
    &entries::KEY_SERVERS_LOCAL_MISSING,
    &entries::KEY_SERVERS_REMOTE_MISSING,
    &entries::KEY_SERVERS_PARTNER_CHECK_FAILED,
    &entries::METROCLUSTER_PARTNER_UNCONFIGURED,
    &entries::ONBOARD_SYNC_PASSPHRASE_NEEDED,
    &entries::ONBOARD_SYNC_EXISTING_FORBIDDEN,
    &entries::ONBOARD_SYNC_EXISTING_NEEDED,
    &entries::ONBOARD_SYNC_PASSPHRASE_FORBIDDEN,
    &entries::ONBOARD_SYNC_EXISTS,
    &entries::ONBOARD_SYNC_PARTNER_MISSING,
    &entries::ONBOARD_SYNC_NO_METROCLUSTER,
    &entries::ONBOARD_SYNC_INTERNAL,
    &entries::ONBOARD_SYNC_FAILED,
    &entries::TOP_LEVEL_KEY_UNAVAILABLE,
    &entries::EMBEDDED_KMIP_STATUS_UNAVAILABLE,
    &entries::MIGRATION_AZURE_UNHEALTHY,
    &entries::MIGRATION_DURING_KEYSTORE_SWITCH,
    &entries::GOOGLE_KEY_MANAGER_EXISTS,
    &entries::MIGRATION_GOOGLE_UNHEALTHY,
    &entries::MIGRATION_KEY_LORE,
    &entries::KEY_POLICY_INVALID,
    &entries::KEY_POLICY_ADMIN_SVM,
    &entries::RESTORE_PRIMARY_ONLY,
    &entries::ADMIN_SVM_KEY_MANAGER_EXISTS,
    &entries::ONBOARD_METROCLUSTER_PEER_UNHEALTHY,
    &entries::MIGRATION_DURING_KEYSTORE_START,
    &entries::MIGRATION_DURING_KEYSTORE_DISABLE,
    &entries::INACTIVE_EXTERNAL_ADMIN_SVM_ONLY,
    &entries::INACTIVE_EXTERNAL_EXISTS,
    &entries::INACTIVE_EXTERNAL_METROCLUSTER,
    &entries::INACTIVE_EXTERNAL_NEEDS_9_16_1,
    &entries::INACTIVE_ONBOARD_METROCLUSTER,
    &entries::INACTIVE_ONBOARD_NEEDS_9_16_1,
    &entries::INACTIVE_ONBOARD_FAILED,
    &entries::INACTIVE_ONBOARD_EXISTS,
    &entries::ONBOARD_CONFIGURATION_NAME,
    &entries::INACTIVE_KEY_MANAGER_UNCHANGEABLE,
    &entries::SVM_HAS_NAE_VOLUMES,
    &entries::ONBOARD_EXISTS_PATCH,
    &entries::CLUSTER_HAS_ENCRYPTED_VOLUMES,
    &entries::ADMIN_SVM_HAS_ENCRYPTED_VOLUMES,
    &entries::KMIP_SERVER_CA_WRONG,
    &entries::KMIP_CLIENT_CERTIFICATE_WRONG,
    &entries::KMIP_LIBRARY_ERROR,
    &entries::KMIP_NETWORK_ERROR,
    &entries::ENCRYPTION_TYPE_UNKNOWN,
    &entries::NAE_AGGREGATES,
];
