// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers

//! Fields of the records of `/security/key-managers`.

use ontap_runtime::{Field, Whole};
use crate::models::security_key_manager::SecurityKeyManager as Record;

/// `configuration`: object. Since 9.16.1.
pub const CONFIGURATION: Field<Record, Whole> = Field::new("configuration").introduced_in(9, 16, 1);

/// `configuration.name`: string. Since 9.16.1.
pub const CONFIGURATION_NAME: Field<Record, String> =
    Field::new("configuration.name").introduced_in(9, 16, 1);

/// `configuration.uuid`: string. Since 9.16.1.
pub const CONFIGURATION_UUID: Field<Record, String> =
    Field::new("configuration.uuid").introduced_in(9, 16, 1);

/// `enabled`: boolean. Since 9.16.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 16, 1);

/// `external`: object. Since 9.6.
pub const EXTERNAL: Field<Record, Whole> = Field::new("external");

/// `external.client_certificate`: object. Since 9.6.
pub const EXTERNAL_CLIENT_CERTIFICATE: Field<Record, Whole> =
    Field::new("external.client_certificate");

/// `external.client_certificate.name`: string. Since 9.8.
pub const EXTERNAL_CLIENT_CERTIFICATE_NAME: Field<Record, String> =
    Field::new("external.client_certificate.name").introduced_in(9, 8, 0);

/// `external.client_certificate.uuid`: string. Since 9.6.
pub const EXTERNAL_CLIENT_CERTIFICATE_UUID: Field<Record, String> =
    Field::new("external.client_certificate.uuid");

/// `external.server_ca_certificates`: list of object. Since 9.6.
pub const EXTERNAL_SERVER_CA_CERTIFICATES: Field<Record, Whole> =
    Field::new("external.server_ca_certificates");

/// `external.server_ca_certificates.name`: string. Since 9.8.
pub const EXTERNAL_SERVER_CA_CERTIFICATES_NAME: Field<Record, String> =
    Field::new("external.server_ca_certificates.name").introduced_in(9, 8, 0);

/// `external.server_ca_certificates.uuid`: string. Since 9.6.
pub const EXTERNAL_SERVER_CA_CERTIFICATES_UUID: Field<Record, String> =
    Field::new("external.server_ca_certificates.uuid");

/// `external.servers`: list of `key_server_readcreate`. Since 9.6.
pub const EXTERNAL_SERVERS: Field<Record, Whole> = Field::new("external.servers");

/// `external.servers.connectivity`: object. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY: Field<Record, Whole> =
    Field::new("external.servers.connectivity").introduced_in(9, 7, 0);

/// `external.servers.connectivity.cluster_availability`: boolean. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_CLUSTER_AVAILABILITY: Field<Record, bool> =
    Field::new("external.servers.connectivity.cluster_availability").introduced_in(9, 7, 0);

/// `external.servers.connectivity.node_states`: list of `key_server_state`. Since 9.13.1.
pub const EXTERNAL_SERVERS_CONNECTIVITY_NODE_STATES: Field<Record, Whole> =
    Field::new("external.servers.connectivity.node_states").introduced_in(9, 13, 1);

/// `external.servers.connectivity.node_states.node`: object. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_NODE_STATES_NODE: Field<Record, Whole> =
    Field::new("external.servers.connectivity.node_states.node").introduced_in(9, 7, 0);

/// `external.servers.connectivity.node_states.node.name`: string. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_NODE_STATES_NODE_NAME: Field<Record, String> =
    Field::new("external.servers.connectivity.node_states.node.name").introduced_in(9, 7, 0);

/// `external.servers.connectivity.node_states.node.uuid`: string. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_NODE_STATES_NODE_UUID: Field<Record, String> =
    Field::new("external.servers.connectivity.node_states.node.uuid").introduced_in(9, 7, 0);

/// `external.servers.connectivity.node_states.state`: enumeration. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_NODE_STATES_STATE: Field<Record, crate::models::key_server_state::State> =
    Field::new("external.servers.connectivity.node_states.state").introduced_in(9, 7, 0);

/// `external.servers.connectivity.records`: list of `key_server_state`. Only in 9.7.
#[deprecated(note = "the last ONTAP release that has it is 9.7")]
pub const EXTERNAL_SERVERS_CONNECTIVITY_RECORDS: Field<Record, Whole> =
    Field::new("external.servers.connectivity.records").introduced_in(9, 7, 0).last_in(9, 7, 0);

/// `external.servers.connectivity.records.node`: object. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_RECORDS_NODE: Field<Record, Whole> =
    Field::new("external.servers.connectivity.records.node").introduced_in(9, 7, 0);

/// `external.servers.connectivity.records.node.name`: string. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_RECORDS_NODE_NAME: Field<Record, String> =
    Field::new("external.servers.connectivity.records.node.name").introduced_in(9, 7, 0);

/// `external.servers.connectivity.records.node.uuid`: string. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_RECORDS_NODE_UUID: Field<Record, String> =
    Field::new("external.servers.connectivity.records.node.uuid").introduced_in(9, 7, 0);

/// `external.servers.connectivity.records.state`: enumeration. Since 9.7.
pub const EXTERNAL_SERVERS_CONNECTIVITY_RECORDS_STATE: Field<Record, crate::models::key_server_state::State> =
    Field::new("external.servers.connectivity.records.state").introduced_in(9, 7, 0);

/// `external.servers.secondary_key_servers`: string. Since 9.8.
pub const EXTERNAL_SERVERS_SECONDARY_KEY_SERVERS: Field<Record, String> =
    Field::new("external.servers.secondary_key_servers").introduced_in(9, 8, 0);

/// `external.servers.server`: string. Since 9.6.
pub const EXTERNAL_SERVERS_SERVER: Field<Record, String> = Field::new("external.servers.server");

/// `external.servers.timeout`: integer. Since 9.6.
pub const EXTERNAL_SERVERS_TIMEOUT: Field<Record, i64> = Field::new("external.servers.timeout");

/// `external.servers.username`: string. Since 9.6.
pub const EXTERNAL_SERVERS_USERNAME: Field<Record, String> =
    Field::new("external.servers.username");

/// `is_default_data_at_rest_encryption_disabled`: boolean. Since 9.7.
pub const IS_DEFAULT_DATA_AT_REST_ENCRYPTION_DISABLED: Field<Record, bool> =
    Field::new("is_default_data_at_rest_encryption_disabled").introduced_in(9, 7, 0);

/// `onboard`: object. Since 9.6.
pub const ONBOARD: Field<Record, Whole> = Field::new("onboard");

/// `onboard.enabled`: boolean. Since 9.6.
pub const ONBOARD_ENABLED: Field<Record, bool> = Field::new("onboard.enabled");

/// `onboard.key_backup`: string. Since 9.7.
pub const ONBOARD_KEY_BACKUP: Field<Record, Whole> =
    Field::new("onboard.key_backup").introduced_in(9, 7, 0);

/// `policy`: string. Since 9.9.1.
pub const POLICY: Field<Record, String> = Field::new("policy").introduced_in(9, 9, 1);

/// `scope`: `network_scope_readonly`. Since 9.6.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope");

/// `status`: object. Since 9.7.
pub const STATUS: Field<Record, Whole> = Field::new("status").introduced_in(9, 7, 0);

/// `status.code`: integer. Since 9.7.
pub const STATUS_CODE: Field<Record, i64> = Field::new("status.code").introduced_in(9, 7, 0);

/// `status.message`: string. Since 9.7.
pub const STATUS_MESSAGE: Field<Record, String> =
    Field::new("status.message").introduced_in(9, 7, 0);

/// `svm`: object. Since 9.6.
pub const SVM: Field<Record, Whole> = Field::new("svm");

/// `svm.name`: string. Since 9.6.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name");

/// `svm.uuid`: string. Since 9.6.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid");

/// `uuid`: string. Since 9.6.
pub const UUID: Field<Record, String> = Field::new("uuid");

/// `volume_encryption`: object. Since 9.7.
pub const VOLUME_ENCRYPTION: Field<Record, Whole> =
    Field::new("volume_encryption").introduced_in(9, 7, 0);

/// `volume_encryption.code`: integer. Since 9.7.
pub const VOLUME_ENCRYPTION_CODE: Field<Record, i64> =
    Field::new("volume_encryption.code").introduced_in(9, 7, 0);

/// `volume_encryption.message`: string. Since 9.7.
pub const VOLUME_ENCRYPTION_MESSAGE: Field<Record, String> =
    Field::new("volume_encryption.message").introduced_in(9, 7, 0);

/// `volume_encryption.supported`: boolean. Since 9.7.
pub const VOLUME_ENCRYPTION_SUPPORTED: Field<Record, bool> =
    Field::new("volume_encryption.supported").introduced_in(9, 7, 0);
