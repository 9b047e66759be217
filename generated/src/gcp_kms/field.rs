// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/gcp-kms

//! Fields of the records of `/security/gcp-kms`.

use ontap_runtime::{Field, Whole};
use crate::models::gcp_kms::GcpKms as Record;

/// `authentication_method`: enumeration. Since 9.17.1.
pub const AUTHENTICATION_METHOD: Field<Record, crate::models::gcp_kms::AuthenticationMethod> =
    Field::new("authentication_method").introduced_in(9, 17, 1);

/// `caller_account`: string. Since 9.14.1.
pub const CALLER_ACCOUNT: Field<Record, String> =
    Field::new("caller_account").introduced_in(9, 14, 1);

/// `cloudkms_host`: string. Since 9.14.1.
pub const CLOUDKMS_HOST: Field<Record, String> =
    Field::new("cloudkms_host").introduced_in(9, 14, 1);

/// `ekmip_reachability`: list of object. Since 9.9.1.
pub const EKMIP_REACHABILITY: Field<Record, Whole> =
    Field::new("ekmip_reachability").introduced_in(9, 9, 1);

/// `ekmip_reachability.code`: string. Since 9.9.1.
pub const EKMIP_REACHABILITY_CODE: Field<Record, String> =
    Field::new("ekmip_reachability.code").introduced_in(9, 9, 1);

/// `ekmip_reachability.message`: string. Since 9.9.1.
pub const EKMIP_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("ekmip_reachability.message").introduced_in(9, 9, 1);

/// `ekmip_reachability.node`: object. Since 9.9.1.
pub const EKMIP_REACHABILITY_NODE: Field<Record, Whole> =
    Field::new("ekmip_reachability.node").introduced_in(9, 9, 1);

/// `ekmip_reachability.node.name`: string. Since 9.9.1.
pub const EKMIP_REACHABILITY_NODE_NAME: Field<Record, String> =
    Field::new("ekmip_reachability.node.name").introduced_in(9, 9, 1);

/// `ekmip_reachability.node.uuid`: string. Since 9.9.1.
pub const EKMIP_REACHABILITY_NODE_UUID: Field<Record, String> =
    Field::new("ekmip_reachability.node.uuid").introduced_in(9, 9, 1);

/// `ekmip_reachability.reachable`: boolean. Since 9.9.1.
pub const EKMIP_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("ekmip_reachability.reachable").introduced_in(9, 9, 1);

/// `gce_metadata_server`: string (uri). Since 9.17.1.
pub const GCE_METADATA_SERVER: Field<Record, String> =
    Field::new("gce_metadata_server").introduced_in(9, 17, 1);

/// `google_reachability`: object. Since 9.9.1.
pub const GOOGLE_REACHABILITY: Field<Record, Whole> =
    Field::new("google_reachability").introduced_in(9, 9, 1);

/// `google_reachability.code`: string. Since 9.9.1.
pub const GOOGLE_REACHABILITY_CODE: Field<Record, String> =
    Field::new("google_reachability.code").introduced_in(9, 9, 1);

/// `google_reachability.message`: string. Since 9.9.1.
pub const GOOGLE_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("google_reachability.message").introduced_in(9, 9, 1);

/// `google_reachability.reachable`: boolean. Since 9.9.1.
pub const GOOGLE_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("google_reachability.reachable").introduced_in(9, 9, 1);

/// `key_name`: string. Since 9.9.1.
pub const KEY_NAME: Field<Record, String> = Field::new("key_name").introduced_in(9, 9, 1);

/// `key_ring_location`: string. Since 9.9.1.
pub const KEY_RING_LOCATION: Field<Record, String> =
    Field::new("key_ring_location").introduced_in(9, 9, 1);

/// `key_ring_name`: string. Since 9.9.1.
pub const KEY_RING_NAME: Field<Record, String> = Field::new("key_ring_name").introduced_in(9, 9, 1);

/// `oauth_host`: string. Since 9.14.1.
pub const OAUTH_HOST: Field<Record, String> = Field::new("oauth_host").introduced_in(9, 14, 1);

/// `oauth_url`: string. Since 9.14.1.
pub const OAUTH_URL: Field<Record, String> = Field::new("oauth_url").introduced_in(9, 14, 1);

/// `port`: integer. Since 9.14.1.
pub const PORT: Field<Record, i64> = Field::new("port").introduced_in(9, 14, 1);

/// `privileged_account`: string. Since 9.14.1.
pub const PRIVILEGED_ACCOUNT: Field<Record, String> =
    Field::new("privileged_account").introduced_in(9, 14, 1);

/// `project_id`: string. Since 9.9.1.
pub const PROJECT_ID: Field<Record, String> = Field::new("project_id").introduced_in(9, 9, 1);

/// `proxy_host`: string. Since 9.9.1.
pub const PROXY_HOST: Field<Record, String> = Field::new("proxy_host").introduced_in(9, 9, 1);

/// `proxy_port`: integer. Since 9.9.1.
pub const PROXY_PORT: Field<Record, i64> = Field::new("proxy_port").introduced_in(9, 9, 1);

/// `proxy_type`: enumeration. Since 9.9.1.
pub const PROXY_TYPE: Field<Record, crate::models::gcp_kms::ProxyType> =
    Field::new("proxy_type").introduced_in(9, 9, 1);

/// `proxy_username`: string. Since 9.9.1.
pub const PROXY_USERNAME: Field<Record, String> =
    Field::new("proxy_username").introduced_in(9, 9, 1);

/// `scope`: enumeration. Since 9.9.1.
pub const SCOPE: Field<Record, crate::models::gcp_kms::Scope> =
    Field::new("scope").introduced_in(9, 9, 1);

/// `state`: object. Since 9.9.1.
pub const STATE: Field<Record, Whole> = Field::new("state").introduced_in(9, 9, 1);

/// `state.cluster_state`: boolean. Since 9.9.1.
pub const STATE_CLUSTER_STATE: Field<Record, bool> =
    Field::new("state.cluster_state").introduced_in(9, 9, 1);

/// `state.code`: string. Since 9.9.1.
pub const STATE_CODE: Field<Record, String> = Field::new("state.code").introduced_in(9, 9, 1);

/// `state.message`: string. Since 9.9.1.
pub const STATE_MESSAGE: Field<Record, String> = Field::new("state.message").introduced_in(9, 9, 1);

/// `svm`: object. Since 9.9.1.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 9, 1);

/// `svm.name`: string. Since 9.9.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 9, 1);

/// `svm.uuid`: string. Since 9.9.1.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 9, 1);

/// `uuid`: string. Since 9.9.1.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 9, 1);

/// `verify_host`: boolean. Since 9.14.1.
pub const VERIFY_HOST: Field<Record, bool> = Field::new("verify_host").introduced_in(9, 14, 1);

/// `verify_ip`: boolean. Since 9.14.1.
pub const VERIFY_IP: Field<Record, bool> = Field::new("verify_ip").introduced_in(9, 14, 1);
