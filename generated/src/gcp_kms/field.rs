// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/gcp-kms

//! Fields of the records of `/security/gcp-kms`.

use ontap_runtime::{Field, Whole};
use crate::models::gcp_kms::GcpKms as Record;

/// `authentication_method`: enumeration. Since 9.17.1.
pub const AUTHENTICATION_METHOD: Field<Record, crate::models::gcp_kms::AuthenticationMethod> =
    Field::new("authentication_method");

/// `caller_account`: string. Since 9.14.1.
pub const CALLER_ACCOUNT: Field<Record, String> = Field::new("caller_account");

/// `cloudkms_host`: string. Since 9.14.1.
pub const CLOUDKMS_HOST: Field<Record, String> = Field::new("cloudkms_host");

/// `ekmip_reachability`: list of object. Since 9.9.1.
pub const EKMIP_REACHABILITY: Field<Record, Whole> = Field::new("ekmip_reachability");

/// `ekmip_reachability.code`: string. Since 9.9.1.
pub const EKMIP_REACHABILITY_CODE: Field<Record, String> = Field::new("ekmip_reachability.code");

/// `ekmip_reachability.message`: string. Since 9.9.1.
pub const EKMIP_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("ekmip_reachability.message");

/// `ekmip_reachability.node`: object. Since 9.9.1.
pub const EKMIP_REACHABILITY_NODE: Field<Record, Whole> = Field::new("ekmip_reachability.node");

/// `ekmip_reachability.node.name`: string. Since 9.9.1.
pub const EKMIP_REACHABILITY_NODE_NAME: Field<Record, String> =
    Field::new("ekmip_reachability.node.name");

/// `ekmip_reachability.node.uuid`: string. Since 9.9.1.
pub const EKMIP_REACHABILITY_NODE_UUID: Field<Record, String> =
    Field::new("ekmip_reachability.node.uuid");

/// `ekmip_reachability.reachable`: boolean. Since 9.9.1.
pub const EKMIP_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("ekmip_reachability.reachable");

/// `gce_metadata_server`: string (uri). Since 9.17.1.
pub const GCE_METADATA_SERVER: Field<Record, String> = Field::new("gce_metadata_server");

/// `google_reachability`: object. Since 9.9.1.
pub const GOOGLE_REACHABILITY: Field<Record, Whole> = Field::new("google_reachability");

/// `google_reachability.code`: string. Since 9.9.1.
pub const GOOGLE_REACHABILITY_CODE: Field<Record, String> = Field::new("google_reachability.code");

/// `google_reachability.message`: string. Since 9.9.1.
pub const GOOGLE_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("google_reachability.message");

/// `google_reachability.reachable`: boolean. Since 9.9.1.
pub const GOOGLE_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("google_reachability.reachable");

/// `key_name`: string. Since 9.9.1.
pub const KEY_NAME: Field<Record, String> = Field::new("key_name");

/// `key_ring_location`: string. Since 9.9.1.
pub const KEY_RING_LOCATION: Field<Record, String> = Field::new("key_ring_location");

/// `key_ring_name`: string. Since 9.9.1.
pub const KEY_RING_NAME: Field<Record, String> = Field::new("key_ring_name");

/// `oauth_host`: string. Since 9.14.1.
pub const OAUTH_HOST: Field<Record, String> = Field::new("oauth_host");

/// `oauth_url`: string. Since 9.14.1.
pub const OAUTH_URL: Field<Record, String> = Field::new("oauth_url");

/// `port`: integer. Since 9.14.1.
pub const PORT: Field<Record, i64> = Field::new("port");

/// `privileged_account`: string. Since 9.14.1.
pub const PRIVILEGED_ACCOUNT: Field<Record, String> = Field::new("privileged_account");

/// `project_id`: string. Since 9.9.1.
pub const PROJECT_ID: Field<Record, String> = Field::new("project_id");

/// `proxy_host`: string. Since 9.9.1.
pub const PROXY_HOST: Field<Record, String> = Field::new("proxy_host");

/// `proxy_port`: integer. Since 9.9.1.
pub const PROXY_PORT: Field<Record, i64> = Field::new("proxy_port");

/// `proxy_type`: enumeration. Since 9.9.1.
pub const PROXY_TYPE: Field<Record, crate::models::gcp_kms::ProxyType> = Field::new("proxy_type");

/// `proxy_username`: string. Since 9.9.1.
pub const PROXY_USERNAME: Field<Record, String> = Field::new("proxy_username");

/// `scope`: enumeration. Since 9.9.1.
pub const SCOPE: Field<Record, crate::models::gcp_kms::Scope> = Field::new("scope");

/// `state`: object. Since 9.9.1.
pub const STATE: Field<Record, Whole> = Field::new("state");

/// `state.cluster_state`: boolean. Since 9.9.1.
pub const STATE_CLUSTER_STATE: Field<Record, bool> = Field::new("state.cluster_state");

/// `state.code`: string. Since 9.9.1.
pub const STATE_CODE: Field<Record, String> = Field::new("state.code");

/// `state.message`: string. Since 9.9.1.
pub const STATE_MESSAGE: Field<Record, String> = Field::new("state.message");

/// `svm`: object. Since 9.9.1.
pub const SVM: Field<Record, Whole> = Field::new("svm");

/// `svm.name`: string. Since 9.9.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name");

/// `svm.uuid`: string. Since 9.9.1.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid");

/// `uuid`: string. Since 9.9.1.
pub const UUID: Field<Record, String> = Field::new("uuid");

/// `verify_host`: boolean. Since 9.14.1.
pub const VERIFY_HOST: Field<Record, bool> = Field::new("verify_host");

/// `verify_ip`: boolean. Since 9.14.1.
pub const VERIFY_IP: Field<Record, bool> = Field::new("verify_ip");
