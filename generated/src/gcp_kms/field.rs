// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/gcp-kms

//! Fields of the records of `/security/gcp-kms`.

use ontap_runtime::{Field, Whole};
use crate::models::gcp_kms::GcpKms as Record;

/// How ONTAP identifies itself to Google.
///
/// `authentication_method`: enumeration. Since 9.17.1.
pub const AUTHENTICATION_METHOD: Field<Record, crate::models::gcp_kms::AuthenticationMethod> =
    Field::new("authentication_method").introduced_in(9, 17, 1);

/// E-mail address of the account that ONTAP signs in with.
///
/// `caller_account`: string. Since 9.14.1.
pub const CALLER_ACCOUNT: Field<Record, String> =
    Field::new("caller_account").introduced_in(9, 14, 1);

/// Host name of the service, such as `cloudkms.googleapis.com`.
///
/// `cloudkms_host`: string. Since 9.14.1.
pub const CLOUDKMS_HOST: Field<Record, String> =
    Field::new("cloudkms_host").introduced_in(9, 14, 1);

/// Whether the SVM reaches the EKMIP servers of all nodes, measured from each node. It costs time to find out and is returned only when asked for by name.
///
/// `ekmip_reachability`: list of object. Since 9.9.1.
pub const EKMIP_REACHABILITY: Field<Record, Whole> =
    Field::new("ekmip_reachability").introduced_in(9, 9, 1);

/// Number of the reason why an EKMIP server is out of reach; 0 when none is.
///
/// `ekmip_reachability.code`: string. Since 9.9.1.
pub const EKMIP_REACHABILITY_CODE: Field<Record, String> =
    Field::new("ekmip_reachability.code").introduced_in(9, 9, 1);

/// Reason in words why an EKMIP server is out of reach.
///
/// `ekmip_reachability.message`: string. Since 9.9.1.
pub const EKMIP_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("ekmip_reachability.message").introduced_in(9, 9, 1);

/// Node that the measurement was made from.
///
/// `ekmip_reachability.node`: object. Since 9.9.1.
pub const EKMIP_REACHABILITY_NODE: Field<Record, Whole> =
    Field::new("ekmip_reachability.node").introduced_in(9, 9, 1);

/// Name of the node that the measurement was made from.
///
/// `ekmip_reachability.node.name`: string. Since 9.9.1.
pub const EKMIP_REACHABILITY_NODE_NAME: Field<Record, String> =
    Field::new("ekmip_reachability.node.name").introduced_in(9, 9, 1);

/// UUID of the node that the measurement was made from.
///
/// `ekmip_reachability.node.uuid`: string. Since 9.9.1.
pub const EKMIP_REACHABILITY_NODE_UUID: Field<Record, String> =
    Field::new("ekmip_reachability.node.uuid").introduced_in(9, 9, 1);

/// True when the SVM reaches the EKMIP servers of all nodes from this node.
///
/// `ekmip_reachability.reachable`: boolean. Since 9.9.1.
pub const EKMIP_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("ekmip_reachability.reachable").introduced_in(9, 9, 1);

/// URL of the metadata server that issues short-lived tokens, where it is not the usual one. Only with `sa_credentials_attachment`.
///
/// `gce_metadata_server`: string (uri). Since 9.17.1.
pub const GCE_METADATA_SERVER: Field<Record, String> =
    Field::new("gce_metadata_server").introduced_in(9, 17, 1);

/// Whether all nodes of the cluster reach Google Cloud KMS. It costs time to find out and is returned only when asked for by name.
///
/// `google_reachability`: object. Since 9.9.1.
pub const GOOGLE_REACHABILITY: Field<Record, Whole> =
    Field::new("google_reachability").introduced_in(9, 9, 1);

/// Number of the reason why a node does not reach Google Cloud KMS; 0 when all do.
///
/// `google_reachability.code`: string. Since 9.9.1.
pub const GOOGLE_REACHABILITY_CODE: Field<Record, String> =
    Field::new("google_reachability.code").introduced_in(9, 9, 1);

/// Reason in words why a node does not reach Google Cloud KMS.
///
/// `google_reachability.message`: string. Since 9.9.1.
pub const GOOGLE_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("google_reachability.message").introduced_in(9, 9, 1);

/// True when all nodes of the cluster reach Google Cloud KMS.
///
/// `google_reachability.reachable`: boolean. Since 9.9.1.
pub const GOOGLE_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("google_reachability.reachable").introduced_in(9, 9, 1);

/// Name of the key at Google that protects the SVM's keys, without slashes. It changes by an external rekey.
///
/// `key_name`: string. Since 9.9.1.
pub const KEY_NAME: Field<Record, String> = Field::new("key_name").introduced_in(9, 9, 1);

/// Location of the key ring, such as `global`.
///
/// `key_ring_location`: string. Since 9.9.1.
pub const KEY_RING_LOCATION: Field<Record, String> =
    Field::new("key_ring_location").introduced_in(9, 9, 1);

/// Name of the key ring that holds the key.
///
/// `key_ring_name`: string. Since 9.9.1.
pub const KEY_RING_NAME: Field<Record, String> = Field::new("key_ring_name").introduced_in(9, 9, 1);

/// Host name of the server that issues the access tokens, such as `oauth2.googleapis.com`.
///
/// `oauth_host`: string. Since 9.14.1.
pub const OAUTH_HOST: Field<Record, String> = Field::new("oauth_host").introduced_in(9, 14, 1);

/// URL at which access tokens are issued.
///
/// `oauth_url`: string. Since 9.14.1.
pub const OAUTH_URL: Field<Record, String> = Field::new("oauth_url").introduced_in(9, 14, 1);

/// Port of that server and of the service.
///
/// `port`: integer. Since 9.14.1.
pub const PORT: Field<Record, i64> = Field::new("port").introduced_in(9, 14, 1);

/// E-mail address of an account to impersonate. An empty string means none.
///
/// `privileged_account`: string. Since 9.14.1.
pub const PRIVILEGED_ACCOUNT: Field<Record, String> =
    Field::new("privileged_account").introduced_in(9, 14, 1);

/// ID of the Google Cloud project that holds the key ring.
///
/// `project_id`: string. Since 9.9.1.
pub const PROJECT_ID: Field<Record, String> = Field::new("project_id").introduced_in(9, 9, 1);

/// Name or address of the proxy through which ONTAP reaches the service. Without one the connection is direct.
///
/// `proxy_host`: string. Since 9.9.1.
pub const PROXY_HOST: Field<Record, String> = Field::new("proxy_host").introduced_in(9, 9, 1);

/// TCP port of the proxy. It means something only beside a proxy host.
///
/// `proxy_port`: integer. Since 9.9.1.
pub const PROXY_PORT: Field<Record, i64> = Field::new("proxy_port").introduced_in(9, 9, 1);

/// Protocol that ONTAP speaks with the proxy.
///
/// `proxy_type`: enumeration. Since 9.9.1.
pub const PROXY_TYPE: Field<Record, crate::models::gcp_kms::ProxyType> =
    Field::new("proxy_type").introduced_in(9, 9, 1);

/// Name that ONTAP presents to a proxy that asks for a sign-in.
///
/// `proxy_username`: string. Since 9.9.1.
pub const PROXY_USERNAME: Field<Record, String> =
    Field::new("proxy_username").introduced_in(9, 9, 1);

/// Scope of the Google Cloud KMS configuration: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: enumeration. Since 9.9.1.
pub const SCOPE: Field<Record, crate::models::gcp_kms::Scope> =
    Field::new("scope").introduced_in(9, 9, 1);

/// Whether the protection by Google Cloud KMS is in order in the whole cluster. It costs time to find out and is returned only when asked for by name.
///
/// `state`: object. Since 9.9.1.
pub const STATE: Field<Record, Whole> = Field::new("state").introduced_in(9, 9, 1);

/// True when it is in order on every node.
///
/// `state.cluster_state`: boolean. Since 9.9.1.
pub const STATE_CLUSTER_STATE: Field<Record, bool> =
    Field::new("state.cluster_state").introduced_in(9, 9, 1);

/// Number of the reason why it is not; 0 when there is none.
///
/// `state.code`: string. Since 9.9.1.
pub const STATE_CODE: Field<Record, String> = Field::new("state.code").introduced_in(9, 9, 1);

/// Reason in words why it is not.
///
/// `state.message`: string. Since 9.9.1.
pub const STATE_MESSAGE: Field<Record, String> = Field::new("state.message").introduced_in(9, 9, 1);

/// Data SVM whose keys the service protects.
///
/// `svm`: object. Since 9.9.1.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 9, 1);

/// Name of the SVM. A POST sends the name or the UUID; a PATCH can send neither.
///
/// `svm.name`: string. Since 9.9.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 9, 1);

/// UUID of the SVM. It stays the same when the SVM is renamed.
///
/// `svm.uuid`: string. Since 9.9.1.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 9, 1);

/// UUID of the configuration; the key of its path.
///
/// `uuid`: string. Since 9.9.1.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 9, 1);

/// Whether the host name of the service must match its certificate.
///
/// `verify_host`: boolean. Since 9.14.1.
pub const VERIFY_HOST: Field<Record, bool> = Field::new("verify_host").introduced_in(9, 14, 1);

/// Whether the IP address of the service must match its certificate.
///
/// `verify_ip`: boolean. Since 9.14.1.
pub const VERIFY_IP: Field<Record, bool> = Field::new("verify_ip").introduced_in(9, 14, 1);
