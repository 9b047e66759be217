// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/aws-kms

//! Fields of the records of `/security/aws-kms`.

use ontap_runtime::{Field, Whole};
use crate::models::aws_kms::AwsKms as Record;

/// Access key ID of the Amazon user that may use the key.
///
/// `access_key_id`: string. Since 9.12.1.
pub const ACCESS_KEY_ID: Field<Record, String> =
    Field::new("access_key_id").introduced_in(9, 12, 1);

/// Whether all nodes of the cluster reach AWS KMS. It costs time to find out and is returned only when asked for by name.
///
/// `amazon_reachability`: object. Since 9.12.1.
pub const AMAZON_REACHABILITY: Field<Record, Whole> =
    Field::new("amazon_reachability").introduced_in(9, 12, 1);

/// Number of the reason why a node does not reach AWS KMS; 0 when all do.
///
/// `amazon_reachability.code`: string. Since 9.12.1.
pub const AMAZON_REACHABILITY_CODE: Field<Record, String> =
    Field::new("amazon_reachability.code").introduced_in(9, 12, 1);

/// Reason in words why a node does not reach AWS KMS.
///
/// `amazon_reachability.message`: string. Since 9.12.1.
pub const AMAZON_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("amazon_reachability.message").introduced_in(9, 12, 1);

/// True when all nodes of the cluster reach AWS KMS.
///
/// `amazon_reachability.reachable`: boolean. Since 9.12.1.
pub const AMAZON_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("amazon_reachability.reachable").introduced_in(9, 12, 1);

/// Domain of the service, where it is not the usual one.
///
/// `default_domain`: string. Since 9.12.1.
pub const DEFAULT_DOMAIN: Field<Record, String> =
    Field::new("default_domain").introduced_in(9, 12, 1);

/// Whether the SVM reaches the EKMIP servers of all nodes, measured from each node. It costs time to find out and is returned only when asked for by name.
///
/// `ekmip_reachability`: list of object. Since 9.12.1.
pub const EKMIP_REACHABILITY: Field<Record, Whole> =
    Field::new("ekmip_reachability").introduced_in(9, 12, 1);

/// Number of the reason why an EKMIP server is out of reach; 0 when none is.
///
/// `ekmip_reachability.code`: string. Since 9.12.1.
pub const EKMIP_REACHABILITY_CODE: Field<Record, String> =
    Field::new("ekmip_reachability.code").introduced_in(9, 12, 1);

/// Reason in words why an EKMIP server is out of reach.
///
/// `ekmip_reachability.message`: string. Since 9.12.1.
pub const EKMIP_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("ekmip_reachability.message").introduced_in(9, 12, 1);

/// Node that the measurement was made from.
///
/// `ekmip_reachability.node`: object. Since 9.12.1.
pub const EKMIP_REACHABILITY_NODE: Field<Record, Whole> =
    Field::new("ekmip_reachability.node").introduced_in(9, 12, 1);

/// Name of the node that the measurement was made from.
///
/// `ekmip_reachability.node.name`: string. Since 9.12.1.
pub const EKMIP_REACHABILITY_NODE_NAME: Field<Record, String> =
    Field::new("ekmip_reachability.node.name").introduced_in(9, 12, 1);

/// UUID of the node that the measurement was made from.
///
/// `ekmip_reachability.node.uuid`: string. Since 9.12.1.
pub const EKMIP_REACHABILITY_NODE_UUID: Field<Record, String> =
    Field::new("ekmip_reachability.node.uuid").introduced_in(9, 12, 1);

/// True when the SVM reaches the EKMIP servers of all nodes from this node.
///
/// `ekmip_reachability.reachable`: boolean. Since 9.12.1.
pub const EKMIP_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("ekmip_reachability.reachable").introduced_in(9, 12, 1);

/// Text that is bound to every encryption, as a further check and for Amazon's log.
///
/// `encryption_context`: string. Since 9.12.1.
pub const ENCRYPTION_CONTEXT: Field<Record, String> =
    Field::new("encryption_context").introduced_in(9, 12, 1);

/// Host name of the service, where it does not follow from region and service.
///
/// `host`: string. Since 9.12.1.
pub const HOST: Field<Record, String> = Field::new("host").introduced_in(9, 12, 1);

/// ID of the key at Amazon that protects the SVM's keys. It changes by an external rekey.
///
/// `key_id`: string. Since 9.12.1.
pub const KEY_ID: Field<Record, String> = Field::new("key_id").introduced_in(9, 12, 1);

/// Interval between two checks of the service, in minutes.
///
/// `polling_period`: integer. Since 9.12.1.
pub const POLLING_PERIOD: Field<Record, i64> = Field::new("polling_period").introduced_in(9, 12, 1);

/// Port of the service.
///
/// `port`: integer. Since 9.12.1.
pub const PORT: Field<Record, i64> = Field::new("port").introduced_in(9, 12, 1);

/// Name or address of the proxy through which ONTAP reaches the service. Without one the connection is direct.
///
/// `proxy_host`: string. Since 9.12.1.
pub const PROXY_HOST: Field<Record, String> = Field::new("proxy_host").introduced_in(9, 12, 1);

/// TCP port of the proxy. It means something only beside a proxy host.
///
/// `proxy_port`: integer. Since 9.12.1.
pub const PROXY_PORT: Field<Record, i64> = Field::new("proxy_port").introduced_in(9, 12, 1);

/// Protocol that ONTAP speaks with the proxy.
///
/// `proxy_type`: enumeration. Since 9.12.1.
pub const PROXY_TYPE: Field<Record, crate::models::aws_kms::ProxyType> =
    Field::new("proxy_type").introduced_in(9, 12, 1);

/// Name that ONTAP presents to a proxy that asks for a sign-in.
///
/// `proxy_username`: string. Since 9.12.1.
pub const PROXY_USERNAME: Field<Record, String> =
    Field::new("proxy_username").introduced_in(9, 12, 1);

/// Region of Amazon that holds the key, such as `us-east-1`.
///
/// `region`: string. Since 9.12.1.
pub const REGION: Field<Record, String> = Field::new("region").introduced_in(9, 12, 1);

/// Scope of the AWS KMS configuration: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: enumeration. Since 9.12.1.
pub const SCOPE: Field<Record, crate::models::aws_kms::Scope> =
    Field::new("scope").introduced_in(9, 12, 1);

/// Type of the service at Amazon.
///
/// `service`: string. Since 9.12.1.
pub const SERVICE: Field<Record, String> = Field::new("service").introduced_in(9, 12, 1);

/// Takes new credentials without trying them out. It goes only with an access key ID.
///
/// `skip_verify`: boolean. Since 9.12.1.
pub const SKIP_VERIFY: Field<Record, bool> = Field::new("skip_verify").introduced_in(9, 12, 1);

/// Whether the protection by AWS KMS is in order in the whole cluster.
///
/// `state`: object. Since 9.12.1.
pub const STATE: Field<Record, Whole> = Field::new("state").introduced_in(9, 12, 1);

/// True when it is in order on every node.
///
/// `state.cluster_state`: boolean. Since 9.12.1.
pub const STATE_CLUSTER_STATE: Field<Record, bool> =
    Field::new("state.cluster_state").introduced_in(9, 12, 1);

/// Number of the reason why it is not; 0 when there is none.
///
/// `state.code`: string. Since 9.12.1.
pub const STATE_CODE: Field<Record, String> = Field::new("state.code").introduced_in(9, 12, 1);

/// Reason in words why it is not.
///
/// `state.message`: string. Since 9.12.1.
pub const STATE_MESSAGE: Field<Record, String> =
    Field::new("state.message").introduced_in(9, 12, 1);

/// Data SVM whose keys the service protects.
///
/// `svm`: object. Since 9.12.1.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 12, 1);

/// Name of the SVM. A POST sends the name or the UUID; a PATCH can send neither.
///
/// `svm.name`: string. Since 9.12.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 12, 1);

/// UUID of the SVM. It stays the same when the SVM is renamed.
///
/// `svm.uuid`: string. Since 9.12.1.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 12, 1);

/// Time limit for a connection to the service, in seconds.
///
/// `timeout`: integer. Since 9.12.1.
pub const TIMEOUT: Field<Record, i64> = Field::new("timeout").introduced_in(9, 12, 1);

/// UUID of the configuration; the key of its path.
///
/// `uuid`: string. Since 9.12.1.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 12, 1);

/// Whether the identity of the service is verified.
///
/// `verify`: boolean. Since 9.12.1.
pub const VERIFY: Field<Record, bool> = Field::new("verify").introduced_in(9, 12, 1);

/// Whether the host name of the service must match its certificate.
///
/// `verify_host`: boolean. Since 9.12.1.
pub const VERIFY_HOST: Field<Record, bool> = Field::new("verify_host").introduced_in(9, 12, 1);

/// Whether the IP address of the service must match its certificate.
///
/// `verify_ip`: boolean. Since 9.12.1.
pub const VERIFY_IP: Field<Record, bool> = Field::new("verify_ip").introduced_in(9, 12, 1);
