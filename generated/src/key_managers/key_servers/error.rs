// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{uuid}/key-servers

//! Error codes documented for `/security/key-managers/{uuid}/key-servers`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 65536038 | [`KEY_SERVERS_TOO_MANY`] | A key manager has at most four primary key servers. | Remove one first, or add secondary servers. | `create` (Since 9.6) |
//! | 65536042 | [`KEY_SERVER_IS_SECONDARY`] | The server is a secondary one already. | Take it off that list first. | `create` (Since 9.11.1) |
//! | 65536600 | [`NODES_OUT_OF_QUORUM`] | Some node is out of quorum, so key servers cannot be added, changed or removed. | Bring all nodes up first; a key server can be removed with `force`. | `create` (Since 9.11.1), `delete_where` (Since 9.16.1), `delete` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 65536700 | [`KEY_SERVER_HOLDS_KEYS_IN_USE`] | Keys in use are on this server and on no other of the SVM. | Add a server that has them, or migrate the keys, first. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 65536821 | [`KEY_CERTIFICATE_NOT_INSTALLED`] | The certificate is not installed in this SVM. | Install it under `/security/certificates` first. | `create` (Since 9.6) |
//! | 65536822 | [`SVM_KEY_MANAGER_UNSUPPORTED`] | The release that the cluster runs does not have key managers for single SVMs. | Finish the upgrade, or use the cluster's key manager. | `create` (From 9.6 to 9.12.1), `delete` (From 9.6 to 9.12.1), `update` (From 9.6 to 9.12.1) |
//! | 65536824 | [`SVM_KEY_MANAGER_METROCLUSTER`] | In a MetroCluster there are no key managers for single SVMs. | Use the cluster's key manager. | `create` (Since 9.6), `delete` (From 9.6 to 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 65536828 | [`EXTERNAL_NOT_ENABLED`] | The SVM does not use external key management. | Check the UUID, or configure it first. | `create` (Since 9.6), `delete` (From 9.6 to 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 65536834 | [`KEY_SERVER_DETAILS_FAILED`] | The key servers that the SVM has so far could not be read. | Try again; if it keeps happening, contact technical support. | `create` (Since 9.6) |
//! | 65536843 | [`KEY_SERVER_NOT_CONFIGURED`] | The SVM does not have this key server. | Compare with the list of key servers. | `delete_where` (Since 9.16.1), `delete` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 65536845 | [`KEY_SERVER_USERNAME_MISSING`] | The user name for the key server is missing. | Send it with the password. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 65536846 | [`KEY_SERVER_PASSWORD_MISSING`] | The password for the key server is missing. | Send it with the user name. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 65536852 | [`KMIP_VERSION_QUERY_FAILED`] | The key server did not say which versions of KMIP it speaks. | Check server, port and certificates. | `create` (Since 9.6) |
//! | 65536870 | [`KEY_SERVER_EXISTS`] | The key server is configured already. | Leave it out. | `create` (Since 9.6) |
//! | 65536871 | [`KEY_SERVERS_DUPLICATE`] | A key server stands in the request twice. | Remove the duplicate. | `create` (Since 9.6) |
//! | 65536880 | [`KEY_SERVER_NOTHING_TO_CHANGE`] | The request changes nothing. | Send at least one property that can be changed. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65536921 | [`KMIP_COMMAND_FAILED`] | The key server does not carry the request out. | Look at the details in the message; check the server's log. | `create` (Since 9.7), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 65537002 | [`KEY_SERVER_PORT_NEEDS_9_18_1`] | The whole cluster must run 9.18.1 or later before the port of a key server can be changed. | Finish the upgrade, or remove and add the server. | `update_where` (Since 9.19.1), `update` (Since 9.19.1) |
//! | 65537400 | [`SECONDARY_SERVERS_TOO_MANY`] | The list of secondary servers is longer than allowed. | Shorten it. | `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 65538407 | [`SECONDARY_IS_OWN_PRIMARY`] | A secondary server is the primary one it belongs to. | Remove it from the list. | `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 65538408 | [`SECONDARY_DUPLICATE`] | A secondary server stands in the list twice. | Remove the duplicate. | `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 65538413 | [`SECONDARY_ADDRESS_INVALID`] | The address of a secondary server is malformed. | Correct it. | `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 65538502 | [`SECONDARY_IS_PRIMARY`] | A secondary server is among the primary ones. | Remove it from one of the lists. | `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 65538503 | [`SECONDARY_NEEDS_9_11_1`] | The whole cluster must run 9.11.1 or later for secondary key servers. | Finish the upgrade first. | `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 66060338 | [`KMIP_SERVER_CA_WRONG`] | No secure connection: the CAs given do not fit the server's certificate. | Install the CA that signed it and name that one. | `create` (Since 9.6) |
//! | 66060339 | [`KMIP_CLIENT_CERTIFICATE_WRONG`] | No secure connection: the server does not accept the client certificate. | Use one that the server trusts. | `create` (Since 9.6) |
//! | 66060340 | [`KMIP_LIBRARY_ERROR`] | No secure connection: the KMIP library reports an error. | Look into the event log; if it keeps happening, contact technical support. | `create` (Since 9.6) |
//! | 66060341 | [`KMIP_NETWORK_ERROR`] | No secure connection: the server cannot be reached over the network. | Check address, port and firewalls. | `create` (From 9.6 to 9.7) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    KEY_SERVERS_TOO_MANY,
    KEY_SERVER_IS_SECONDARY,
    NODES_OUT_OF_QUORUM,
    KEY_SERVER_HOLDS_KEYS_IN_USE,
    KEY_CERTIFICATE_NOT_INSTALLED,
    SVM_KEY_MANAGER_UNSUPPORTED,
    SVM_KEY_MANAGER_METROCLUSTER,
    EXTERNAL_NOT_ENABLED,
    KEY_SERVER_DETAILS_FAILED,
    KEY_SERVER_NOT_CONFIGURED,
    KEY_SERVER_USERNAME_MISSING,
    KEY_SERVER_PASSWORD_MISSING,
    KMIP_VERSION_QUERY_FAILED,
    KEY_SERVER_EXISTS,
    KEY_SERVERS_DUPLICATE,
    KEY_SERVER_NOTHING_TO_CHANGE,
    KMIP_COMMAND_FAILED,
    KEY_SERVER_PORT_NEEDS_9_18_1,
    SECONDARY_SERVERS_TOO_MANY,
    SECONDARY_IS_OWN_PRIMARY,
    SECONDARY_DUPLICATE,
    SECONDARY_ADDRESS_INVALID,
    SECONDARY_IS_PRIMARY,
    SECONDARY_NEEDS_9_11_1,
    KMIP_SERVER_CA_WRONG,
    KMIP_CLIENT_CERTIFICATE_WRONG,
    KMIP_LIBRARY_ERROR,
    KMIP_NETWORK_ERROR,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::KEY_SERVERS_TOO_MANY,
    &entries::KEY_SERVER_IS_SECONDARY,
    &entries::NODES_OUT_OF_QUORUM,
    &entries::KEY_SERVER_HOLDS_KEYS_IN_USE,
    &entries::KEY_CERTIFICATE_NOT_INSTALLED,
    &entries::SVM_KEY_MANAGER_UNSUPPORTED,
    &entries::SVM_KEY_MANAGER_METROCLUSTER,
    &entries::EXTERNAL_NOT_ENABLED,
    &entries::KEY_SERVER_DETAILS_FAILED,
    &entries::KEY_SERVER_NOT_CONFIGURED,
    &entries::KEY_SERVER_USERNAME_MISSING,
    &entries::KEY_SERVER_PASSWORD_MISSING,
    &entries::KMIP_VERSION_QUERY_FAILED,
    &entries::KEY_SERVER_EXISTS,
    &entries::KEY_SERVERS_DUPLICATE,
    &entries::KEY_SERVER_NOTHING_TO_CHANGE,
    &entries::KMIP_COMMAND_FAILED,
    &entries::KEY_SERVER_PORT_NEEDS_9_18_1,
    &entries::SECONDARY_SERVERS_TOO_MANY,
    &entries::SECONDARY_IS_OWN_PRIMARY,
    &entries::SECONDARY_DUPLICATE,
    &entries::SECONDARY_ADDRESS_INVALID,
    &entries::SECONDARY_IS_PRIMARY,
    &entries::SECONDARY_NEEDS_9_11_1,
    &entries::KMIP_SERVER_CA_WRONG,
    &entries::KMIP_CLIENT_CERTIFICATE_WRONG,
    &entries::KMIP_LIBRARY_ERROR,
    &entries::KMIP_NETWORK_ERROR,
];
