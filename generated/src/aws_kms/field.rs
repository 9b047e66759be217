// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/aws-kms

//! Fields of the records of `/security/aws-kms`.

use ontap_runtime::{Field, Whole};
use crate::models::aws_kms::AwsKms as Record;

/// `access_key_id`: string. Since 9.12.1.
pub const ACCESS_KEY_ID: Field<Record, String> = Field::new("access_key_id");

/// `amazon_reachability`: object. Since 9.12.1.
pub const AMAZON_REACHABILITY: Field<Record, Whole> = Field::new("amazon_reachability");

/// `amazon_reachability.code`: string. Since 9.12.1.
pub const AMAZON_REACHABILITY_CODE: Field<Record, String> = Field::new("amazon_reachability.code");

/// `amazon_reachability.message`: string. Since 9.12.1.
pub const AMAZON_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("amazon_reachability.message");

/// `amazon_reachability.reachable`: boolean. Since 9.12.1.
pub const AMAZON_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("amazon_reachability.reachable");

/// `default_domain`: string. Since 9.12.1.
pub const DEFAULT_DOMAIN: Field<Record, String> = Field::new("default_domain");

/// `ekmip_reachability`: list of object. Since 9.12.1.
pub const EKMIP_REACHABILITY: Field<Record, Whole> = Field::new("ekmip_reachability");

/// `ekmip_reachability.code`: string. Since 9.12.1.
pub const EKMIP_REACHABILITY_CODE: Field<Record, String> = Field::new("ekmip_reachability.code");

/// `ekmip_reachability.message`: string. Since 9.12.1.
pub const EKMIP_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("ekmip_reachability.message");

/// `ekmip_reachability.node`: object. Since 9.12.1.
pub const EKMIP_REACHABILITY_NODE: Field<Record, Whole> = Field::new("ekmip_reachability.node");

/// `ekmip_reachability.node.name`: string. Since 9.12.1.
pub const EKMIP_REACHABILITY_NODE_NAME: Field<Record, String> =
    Field::new("ekmip_reachability.node.name");

/// `ekmip_reachability.node.uuid`: string. Since 9.12.1.
pub const EKMIP_REACHABILITY_NODE_UUID: Field<Record, String> =
    Field::new("ekmip_reachability.node.uuid");

/// `ekmip_reachability.reachable`: boolean. Since 9.12.1.
pub const EKMIP_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("ekmip_reachability.reachable");

/// `encryption_context`: string. Since 9.12.1.
pub const ENCRYPTION_CONTEXT: Field<Record, String> = Field::new("encryption_context");

/// `host`: string. Since 9.12.1.
pub const HOST: Field<Record, String> = Field::new("host");

/// `key_id`: string. Since 9.12.1.
pub const KEY_ID: Field<Record, String> = Field::new("key_id");

/// `polling_period`: integer. Since 9.12.1.
pub const POLLING_PERIOD: Field<Record, i64> = Field::new("polling_period");

/// `port`: integer. Since 9.12.1.
pub const PORT: Field<Record, i64> = Field::new("port");

/// `proxy_host`: string. Since 9.12.1.
pub const PROXY_HOST: Field<Record, String> = Field::new("proxy_host");

/// `proxy_port`: integer. Since 9.12.1.
pub const PROXY_PORT: Field<Record, i64> = Field::new("proxy_port");

/// `proxy_type`: enumeration. Since 9.12.1.
pub const PROXY_TYPE: Field<Record, crate::models::aws_kms::ProxyType> = Field::new("proxy_type");

/// `proxy_username`: string. Since 9.12.1.
pub const PROXY_USERNAME: Field<Record, String> = Field::new("proxy_username");

/// `region`: string. Since 9.12.1.
pub const REGION: Field<Record, String> = Field::new("region");

/// `scope`: enumeration. Since 9.12.1.
pub const SCOPE: Field<Record, crate::models::aws_kms::Scope> = Field::new("scope");

/// `service`: string. Since 9.12.1.
pub const SERVICE: Field<Record, String> = Field::new("service");

/// `skip_verify`: boolean. Since 9.12.1.
pub const SKIP_VERIFY: Field<Record, bool> = Field::new("skip_verify");

/// `state`: object. Since 9.12.1.
pub const STATE: Field<Record, Whole> = Field::new("state");

/// `state.cluster_state`: boolean. Since 9.12.1.
pub const STATE_CLUSTER_STATE: Field<Record, bool> = Field::new("state.cluster_state");

/// `state.code`: string. Since 9.12.1.
pub const STATE_CODE: Field<Record, String> = Field::new("state.code");

/// `state.message`: string. Since 9.12.1.
pub const STATE_MESSAGE: Field<Record, String> = Field::new("state.message");

/// `svm`: object. Since 9.12.1.
pub const SVM: Field<Record, Whole> = Field::new("svm");

/// `svm.name`: string. Since 9.12.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name");

/// `svm.uuid`: string. Since 9.12.1.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid");

/// `timeout`: integer. Since 9.12.1.
pub const TIMEOUT: Field<Record, i64> = Field::new("timeout");

/// `uuid`: string. Since 9.12.1.
pub const UUID: Field<Record, String> = Field::new("uuid");

/// `verify`: boolean. Since 9.12.1.
pub const VERIFY: Field<Record, bool> = Field::new("verify");

/// `verify_host`: boolean. Since 9.12.1.
pub const VERIFY_HOST: Field<Record, bool> = Field::new("verify_host");

/// `verify_ip`: boolean. Since 9.12.1.
pub const VERIFY_IP: Field<Record, bool> = Field::new("verify_ip");
