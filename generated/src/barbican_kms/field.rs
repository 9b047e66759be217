// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/barbican-kms

//! Fields of the records of `/security/barbican-kms`.

use ontap_runtime::{Field, Whole};
use crate::models::barbican::Barbican as Record;

/// ID of the application credentials at Keystone.
///
/// `application_cred_id`: string. Since 9.17.1.
pub const APPLICATION_CRED_ID: Field<Record, String> =
    Field::new("application_cred_id").introduced_in(9, 17, 1);

/// Whether all nodes of the cluster reach Barbican. It costs time to find out and is returned only when asked for by name.
///
/// `barbican_reachability`: object. Since 9.17.1.
pub const BARBICAN_REACHABILITY: Field<Record, Whole> =
    Field::new("barbican_reachability").introduced_in(9, 17, 1);

/// Number of the reason why a node does not reach Barbican; 0 when all do.
///
/// `barbican_reachability.code`: string. Since 9.17.1.
pub const BARBICAN_REACHABILITY_CODE: Field<Record, String> =
    Field::new("barbican_reachability.code").introduced_in(9, 17, 1);

/// Reason in words why a node does not reach Barbican.
///
/// `barbican_reachability.message`: string. Since 9.17.1.
pub const BARBICAN_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("barbican_reachability.message").introduced_in(9, 17, 1);

/// True when all nodes of the cluster reach Barbican.
///
/// `barbican_reachability.reachable`: boolean. Since 9.17.1.
pub const BARBICAN_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("barbican_reachability.reachable").introduced_in(9, 17, 1);

/// Key store configuration that this Barbican configuration is kept under, as `/security/key-stores` lists it.
///
/// `configuration`: object. Since 9.17.1.
pub const CONFIGURATION: Field<Record, Whole> = Field::new("configuration").introduced_in(9, 17, 1);

/// Name of the key store configuration that carries this Barbican configuration. Several of them can exist side by side and are told apart by it.
///
/// `configuration.name`: string. Since 9.17.1.
pub const CONFIGURATION_NAME: Field<Record, String> =
    Field::new("configuration.name").introduced_in(9, 17, 1);

/// UUID of the key store configuration that carries this Barbican configuration; the key under which `/security/key-stores` knows the same record.
///
/// `configuration.uuid`: string. Since 9.17.1.
pub const CONFIGURATION_UUID: Field<Record, String> =
    Field::new("configuration.uuid").introduced_in(9, 17, 1);

/// Whether this configuration is in use. Inactive ones wait to be enabled through `/security/key-stores`.
///
/// `enabled`: boolean. Since 9.17.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 17, 1);

/// URL of the key in Barbican; it must be HTTPS.
///
/// `key_id`: string (uri). Since 9.17.1.
pub const KEY_ID: Field<Record, String> = Field::new("key_id").introduced_in(9, 17, 1);

/// URL at which Keystone issues tokens; it must be HTTPS.
///
/// `keystone_url`: string (uri). Since 9.17.1.
pub const KEYSTONE_URL: Field<Record, String> = Field::new("keystone_url").introduced_in(9, 17, 1);

/// Name or address of the proxy through which ONTAP reaches the service. Without one the connection is direct.
///
/// `proxy_host`: string. Since 9.17.1.
pub const PROXY_HOST: Field<Record, String> = Field::new("proxy_host").introduced_in(9, 17, 1);

/// TCP port of the proxy. It means something only beside a proxy host.
///
/// `proxy_port`: integer. Since 9.17.1.
pub const PROXY_PORT: Field<Record, i64> = Field::new("proxy_port").introduced_in(9, 17, 1);

/// Protocol that ONTAP speaks with the proxy.
///
/// `proxy_type`: enumeration. Since 9.17.1.
pub const PROXY_TYPE: Field<Record, crate::models::barbican::ProxyType> =
    Field::new("proxy_type").introduced_in(9, 17, 1);

/// Name that ONTAP presents to a proxy that asks for a sign-in.
///
/// `proxy_username`: string. Since 9.17.1.
pub const PROXY_USERNAME: Field<Record, String> =
    Field::new("proxy_username").introduced_in(9, 17, 1);

/// Scope of the Barbican configuration: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: enumeration. Since 9.17.1.
pub const SCOPE: Field<Record, crate::models::barbican::Scope> =
    Field::new("scope").introduced_in(9, 17, 1);

/// Whether the SVM's key encryption key is there in the whole cluster. It costs time to find out and is returned only when asked for by name.
///
/// `state`: object. Since 9.17.1.
pub const STATE: Field<Record, Whole> = Field::new("state").introduced_in(9, 17, 1);

/// True when the key is there on every node.
///
/// `state.cluster_state`: boolean. Since 9.17.1.
pub const STATE_CLUSTER_STATE: Field<Record, bool> =
    Field::new("state.cluster_state").introduced_in(9, 17, 1);

/// Number of the reason why it is not; 0 when there is none.
///
/// `state.code`: string. Since 9.17.1.
pub const STATE_CODE: Field<Record, String> = Field::new("state.code").introduced_in(9, 17, 1);

/// Reason in words why it is not.
///
/// `state.message`: string. Since 9.17.1.
pub const STATE_MESSAGE: Field<Record, String> =
    Field::new("state.message").introduced_in(9, 17, 1);

/// Data SVM whose keys the service protects.
///
/// `svm`: object. Since 9.17.1.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 17, 1);

/// Name of the SVM. A POST sends the name or the UUID; a PATCH can send neither.
///
/// `svm.name`: string. Since 9.17.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 17, 1);

/// UUID of the SVM. It stays the same when the SVM is renamed.
///
/// `svm.uuid`: string. Since 9.17.1.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 17, 1);

/// Time limit for a connection to the service, in seconds.
///
/// `timeout`: integer. Since 9.17.1.
pub const TIMEOUT: Field<Record, i64> = Field::new("timeout").introduced_in(9, 17, 1);

/// UUID of the configuration; the key of its path.
///
/// `uuid`: string (uuid). Since 9.17.1.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 17, 1);

/// Whether the identity of the service is verified.
///
/// `verify`: boolean. Since 9.17.1.
pub const VERIFY: Field<Record, bool> = Field::new("verify").introduced_in(9, 17, 1);

/// Whether the host name of the service must match its certificate.
///
/// `verify_host`: boolean. Since 9.17.1.
pub const VERIFY_HOST: Field<Record, bool> = Field::new("verify_host").introduced_in(9, 17, 1);
