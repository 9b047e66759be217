// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers

//! Fields of the records of `/security/key-managers`.

use ontap_runtime::{Field, Whole};
use crate::models::security_key_manager::SecurityKeyManager as Record;

/// Key store configuration that this key manager is kept under, as `/security/key-stores` lists it.
///
/// `configuration`: object. Since 9.16.1.
pub const CONFIGURATION: Field<Record, Whole> = Field::new("configuration").introduced_in(9, 16, 1);

/// Name of the key store configuration that carries this key manager. Several of them can exist side by side and are told apart by it.
///
/// `configuration.name`: string. Since 9.16.1.
pub const CONFIGURATION_NAME: Field<Record, String> =
    Field::new("configuration.name").introduced_in(9, 16, 1);

/// UUID of the key store configuration that carries this key manager; the key under which `/security/key-stores` knows the same record.
///
/// `configuration.uuid`: string. Since 9.16.1.
pub const CONFIGURATION_UUID: Field<Record, String> =
    Field::new("configuration.uuid").introduced_in(9, 16, 1);

/// Whether this configuration is in use. Inactive ones wait to be enabled through `/security/key-stores`.
///
/// `enabled`: boolean. Since 9.16.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 16, 1);

/// External servers (KMIP) and the certificates for them. It excludes `onboard`.
///
/// `external`: object. Since 9.6.
pub const EXTERNAL: Field<Record, Whole> = Field::new("external");

/// Certificate by which ONTAP identifies itself to the servers. A new one must have been made for the same key pair.
///
/// `external.client_certificate`: object. Since 9.6.
pub const EXTERNAL_CLIENT_CERTIFICATE: Field<Record, Whole> =
    Field::new("external.client_certificate");

/// Name of the client certificate.
///
/// `external.client_certificate.name`: string. Since 9.8.
pub const EXTERNAL_CLIENT_CERTIFICATE_NAME: Field<Record, String> =
    Field::new("external.client_certificate.name").introduced_in(9, 8, 0);

/// UUID of the client certificate.
///
/// `external.client_certificate.uuid`: string. Since 9.6.
pub const EXTERNAL_CLIENT_CERTIFICATE_UUID: Field<Record, String> =
    Field::new("external.client_certificate.uuid");

/// Certificates of the CAs that signed those of the servers, the same for all servers of an SVM. The list that is sent replaces the old one.
///
/// `external.server_ca_certificates`: list of object. Since 9.6.
pub const EXTERNAL_SERVER_CA_CERTIFICATES: Field<Record, Whole> =
    Field::new("external.server_ca_certificates");

/// Name of the CA certificate.
///
/// `external.server_ca_certificates.name`: string. Since 9.8.
pub const EXTERNAL_SERVER_CA_CERTIFICATES_NAME: Field<Record, String> =
    Field::new("external.server_ca_certificates.name").introduced_in(9, 8, 0);

/// UUID of the CA certificate.
///
/// `external.server_ca_certificates.uuid`: string. Since 9.6.
pub const EXTERNAL_SERVER_CA_CERTIFICATES_UUID: Field<Record, String> =
    Field::new("external.server_ca_certificates.uuid");

/// Primary key servers, at most four. After creation they are managed under `key-servers`.
///
/// `external.servers`: list of `key_server_readcreate`. Since 9.6.
pub const EXTERNAL_SERVERS: Field<Record, Whole> = Field::new("external.servers");

/// Whether the nodes reach the server. It costs time to find out and is returned only when asked for by name.
///
/// In 9.7: Whether the nodes reach the server. Nodes that do reach it are left out. It costs time to find out and is returned only when asked for by name.
///
/// `external.servers.connectivity`: object. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY: Field<Record, Whole> =
    Field::new("external.servers.connectivity").introduced_in(9, 7, 0);

/// True when every node of the cluster reaches the server.
///
/// `external.servers.connectivity.cluster_availability`: boolean. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_CLUSTER_AVAILABILITY: Field<Record, bool> =
    Field::new("external.servers.connectivity.cluster_availability").introduced_in(9, 7, 0);

/// State of the connection from each node.
///
/// `external.servers.connectivity.node_states`: list of `key_server_state`. Since 9.13.1.
pub const EXTERNAL_SERVERS_CONNECTIVITY_NODE_STATES: Field<Record, Whole> =
    Field::new("external.servers.connectivity.node_states").introduced_in(9, 13, 1);

/// Node that the state was measured from.
///
/// `external.servers.connectivity.node_states.node`: object. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_NODE_STATES_NODE: Field<Record, Whole> =
    Field::new("external.servers.connectivity.node_states.node").introduced_in(9, 7, 0);

/// Name of the node that the state was measured from.
///
/// `external.servers.connectivity.node_states.node.name`: string. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_NODE_STATES_NODE_NAME: Field<Record, String> =
    Field::new("external.servers.connectivity.node_states.node.name").introduced_in(9, 7, 0);

/// UUID of the node that the state was measured from.
///
/// `external.servers.connectivity.node_states.node.uuid`: string. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_NODE_STATES_NODE_UUID: Field<Record, String> =
    Field::new("external.servers.connectivity.node_states.node.uuid").introduced_in(9, 7, 0);

/// State of the connection from this node to the server.
///
/// `external.servers.connectivity.node_states.state`: enumeration. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_NODE_STATES_STATE: Field<Record, crate::models::key_server_state::State> =
    Field::new("external.servers.connectivity.node_states.state").introduced_in(9, 7, 0);

/// State of the connection from each node, under the name of ONTAP 9.7; now `node_states`.
///
/// `external.servers.connectivity.records`: list of `key_server_state`. Only in 9.7.
#[deprecated(note = "the last ONTAP release that has it is 9.7")]
pub const EXTERNAL_SERVERS_CONNECTIVITY_RECORDS: Field<Record, Whole> =
    Field::new("external.servers.connectivity.records").introduced_in(9, 7, 0).last_in(9, 7, 0);

/// Node that the state was measured from.
///
/// `external.servers.connectivity.records.node`: object. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_RECORDS_NODE: Field<Record, Whole> =
    Field::new("external.servers.connectivity.records.node").introduced_in(9, 7, 0);

/// Name of the node that the state was measured from.
///
/// `external.servers.connectivity.records.node.name`: string. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_RECORDS_NODE_NAME: Field<Record, String> =
    Field::new("external.servers.connectivity.records.node.name").introduced_in(9, 7, 0);

/// UUID of the node that the state was measured from.
///
/// `external.servers.connectivity.records.node.uuid`: string. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_RECORDS_NODE_UUID: Field<Record, String> =
    Field::new("external.servers.connectivity.records.node.uuid").introduced_in(9, 7, 0);

/// State of the connection from this node to the server.
///
/// `external.servers.connectivity.records.state`: enumeration. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_RECORDS_STATE: Field<Record, crate::models::key_server_state::State> =
    Field::new("external.servers.connectivity.records.state").introduced_in(9, 7, 0);

/// Servers that hold the same keys as this primary one, as text with commas or as a list, depending on the release.
///
/// `external.servers.secondary_key_servers`: string. Since 9.8.
pub const EXTERNAL_SERVERS_SECONDARY_KEY_SERVERS: Field<Record, String> =
    Field::new("external.servers.secondary_key_servers").introduced_in(9, 8, 0);

/// Address of the server, with a port if that is not 5696.
///
/// `external.servers.server`: string. Since 9.6.
pub const EXTERNAL_SERVERS_SERVER: Field<Record, String> = Field::new("external.servers.server");

/// Time limit for the server in seconds; 25 unless changed.
///
/// `external.servers.timeout`: integer. Since 9.6.
pub const EXTERNAL_SERVERS_TIMEOUT: Field<Record, i64> = Field::new("external.servers.timeout");

/// User name for the server, if it asks for one.
///
/// `external.servers.username`: string. Since 9.6.
pub const EXTERNAL_SERVERS_USERNAME: Field<Record, String> =
    Field::new("external.servers.username");

/// Whether new volumes are left unencrypted by default. Since 9.8 replaced by `software_data_encryption.disabled_by_default` of `/security`.
///
/// `is_default_data_at_rest_encryption_disabled`: boolean. Since 9.7.
pub const IS_DEFAULT_DATA_AT_REST_ENCRYPTION_DISABLED: Field<Record, bool> =
    Field::new("is_default_data_at_rest_encryption_disabled").introduced_in(9, 7, 0);

/// Onboard key manager of the cluster. It excludes `external`.
///
/// `onboard`: object. Since 9.6.
pub const ONBOARD: Field<Record, Whole> = Field::new("onboard");

/// Whether the onboard key manager is set up.
///
/// `onboard.enabled`: boolean. Since 9.6.
pub const ONBOARD_ENABLED: Field<Record, bool> = Field::new("onboard.enabled");

/// Backup of the onboard key hierarchy, as encrypted text. Save it outside of the cluster: together with the passphrase it is what a recovery needs.
///
/// `onboard.key_backup`: string. Since 9.7.
pub const ONBOARD_KEY_BACKUP: Field<Record, Whole> =
    Field::new("onboard.key_backup").introduced_in(9, 7, 0);

/// Security policy of the key manager. The onboard one ignores it.
///
/// `policy`: string. Since 9.9.1.
pub const POLICY: Field<Record, String> = Field::new("policy").introduced_in(9, 9, 1);

/// Scope of the key manager: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: `network_scope_readonly`. Since 9.6.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope");

/// What still must be done before the key manager is fully set up. It costs time to find out and is returned only when asked for by name.
///
/// `status`: object. Since 9.7.
pub const STATUS: Field<Record, Whole> = Field::new("status").introduced_in(9, 7, 0);

/// Number of the state; 0 when the set-up is complete.
///
/// `status.code`: integer. Since 9.7.
pub const STATUS_CODE: Field<Record, i64> = Field::new("status.code").introduced_in(9, 7, 0);

/// State in words, with the steps that are still to be taken.
///
/// `status.message`: string. Since 9.7.
pub const STATUS_MESSAGE: Field<Record, String> =
    Field::new("status.message").introduced_in(9, 7, 0);

/// SVM of the key manager. Absent at cluster scope.
///
/// `svm`: object. Since 9.6.
pub const SVM: Field<Record, Whole> = Field::new("svm");

/// Name of the SVM. A POST sends the name or the UUID; a PATCH can send neither.
///
/// `svm.name`: string. Since 9.6.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name");

/// UUID of the SVM. It stays the same when the SVM is renamed.
///
/// `svm.uuid`: string. Since 9.6.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid");

/// UUID of the key manager; the key of its path.
///
/// `uuid`: string. Since 9.6.
pub const UUID: Field<Record, String> = Field::new("uuid");

/// Whether the nodes of the cluster can encrypt volumes.
///
/// `volume_encryption`: object. Since 9.7.
pub const VOLUME_ENCRYPTION: Field<Record, Whole> =
    Field::new("volume_encryption").introduced_in(9, 7, 0);

/// Number of the reason why they cannot; 0 when all can.
///
/// `volume_encryption.code`: integer. Since 9.7.
pub const VOLUME_ENCRYPTION_CODE: Field<Record, i64> =
    Field::new("volume_encryption.code").introduced_in(9, 7, 0);

/// Reason why they cannot, in words.
///
/// `volume_encryption.message`: string. Since 9.7.
pub const VOLUME_ENCRYPTION_MESSAGE: Field<Record, String> =
    Field::new("volume_encryption.message").introduced_in(9, 7, 0);

/// True when every node of the cluster can encrypt volumes.
///
/// `volume_encryption.supported`: boolean. Since 9.7.
pub const VOLUME_ENCRYPTION_SUPPORTED: Field<Record, bool> =
    Field::new("volume_encryption.supported").introduced_in(9, 7, 0);
