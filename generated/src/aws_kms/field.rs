// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/aws-kms

//! Fields of the records of `/security/aws-kms`.

use ontap_runtime::{Field, Whole};
use crate::models::aws_kms::AwsKms as Record;

/// `access_key_id`: string. Since 9.12.1.
pub const ACCESS_KEY_ID: Field<Record, String> =
    Field::new("access_key_id").introduced_in(9, 12, 1);

/// `amazon_reachability`: object. Since 9.12.1.
pub const AMAZON_REACHABILITY: Field<Record, Whole> =
    Field::new("amazon_reachability").introduced_in(9, 12, 1);

/// `amazon_reachability.code`: string. Since 9.12.1.
pub const AMAZON_REACHABILITY_CODE: Field<Record, String> =
    Field::new("amazon_reachability.code").introduced_in(9, 12, 1);

/// `amazon_reachability.message`: string. Since 9.12.1.
pub const AMAZON_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("amazon_reachability.message").introduced_in(9, 12, 1);

/// `amazon_reachability.reachable`: boolean. Since 9.12.1.
pub const AMAZON_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("amazon_reachability.reachable").introduced_in(9, 12, 1);

/// `default_domain`: string. Since 9.12.1.
pub const DEFAULT_DOMAIN: Field<Record, String> =
    Field::new("default_domain").introduced_in(9, 12, 1);

/// `ekmip_reachability`: list of object. Since 9.12.1.
pub const EKMIP_REACHABILITY: Field<Record, Whole> =
    Field::new("ekmip_reachability").introduced_in(9, 12, 1);

/// `ekmip_reachability.code`: string. Since 9.12.1.
pub const EKMIP_REACHABILITY_CODE: Field<Record, String> =
    Field::new("ekmip_reachability.code").introduced_in(9, 12, 1);

/// `ekmip_reachability.message`: string. Since 9.12.1.
pub const EKMIP_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("ekmip_reachability.message").introduced_in(9, 12, 1);

/// `ekmip_reachability.node`: object. Since 9.12.1.
pub const EKMIP_REACHABILITY_NODE: Field<Record, Whole> =
    Field::new("ekmip_reachability.node").introduced_in(9, 12, 1);

/// `ekmip_reachability.node.name`: string. Since 9.12.1.
pub const EKMIP_REACHABILITY_NODE_NAME: Field<Record, String> =
    Field::new("ekmip_reachability.node.name").introduced_in(9, 12, 1);

/// `ekmip_reachability.node.uuid`: string. Since 9.12.1.
pub const EKMIP_REACHABILITY_NODE_UUID: Field<Record, String> =
    Field::new("ekmip_reachability.node.uuid").introduced_in(9, 12, 1);

/// `ekmip_reachability.reachable`: boolean. Since 9.12.1.
pub const EKMIP_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("ekmip_reachability.reachable").introduced_in(9, 12, 1);

/// `encryption_context`: string. Since 9.12.1.
pub const ENCRYPTION_CONTEXT: Field<Record, String> =
    Field::new("encryption_context").introduced_in(9, 12, 1);

/// `host`: string. Since 9.12.1.
pub const HOST: Field<Record, String> = Field::new("host").introduced_in(9, 12, 1);

/// `key_id`: string. Since 9.12.1.
pub const KEY_ID: Field<Record, String> = Field::new("key_id").introduced_in(9, 12, 1);

/// `polling_period`: integer. Since 9.12.1.
pub const POLLING_PERIOD: Field<Record, i64> = Field::new("polling_period").introduced_in(9, 12, 1);

/// `port`: integer. Since 9.12.1.
pub const PORT: Field<Record, i64> = Field::new("port").introduced_in(9, 12, 1);

/// `proxy_host`: string. Since 9.12.1.
pub const PROXY_HOST: Field<Record, String> = Field::new("proxy_host").introduced_in(9, 12, 1);

/// `proxy_port`: integer. Since 9.12.1.
pub const PROXY_PORT: Field<Record, i64> = Field::new("proxy_port").introduced_in(9, 12, 1);

/// `proxy_type`: enumeration. Since 9.12.1.
pub const PROXY_TYPE: Field<Record, crate::models::aws_kms::ProxyType> =
    Field::new("proxy_type").introduced_in(9, 12, 1);

/// `proxy_username`: string. Since 9.12.1.
pub const PROXY_USERNAME: Field<Record, String> =
    Field::new("proxy_username").introduced_in(9, 12, 1);

/// `region`: string. Since 9.12.1.
pub const REGION: Field<Record, String> = Field::new("region").introduced_in(9, 12, 1);

/// `scope`: enumeration. Since 9.12.1.
pub const SCOPE: Field<Record, crate::models::aws_kms::Scope> =
    Field::new("scope").introduced_in(9, 12, 1);

/// `service`: string. Since 9.12.1.
pub const SERVICE: Field<Record, String> = Field::new("service").introduced_in(9, 12, 1);

/// `skip_verify`: boolean. Since 9.12.1.
pub const SKIP_VERIFY: Field<Record, bool> = Field::new("skip_verify").introduced_in(9, 12, 1);

/// `state`: object. Since 9.12.1.
pub const STATE: Field<Record, Whole> = Field::new("state").introduced_in(9, 12, 1);

/// `state.cluster_state`: boolean. Since 9.12.1.
pub const STATE_CLUSTER_STATE: Field<Record, bool> =
    Field::new("state.cluster_state").introduced_in(9, 12, 1);

/// `state.code`: string. Since 9.12.1.
pub const STATE_CODE: Field<Record, String> = Field::new("state.code").introduced_in(9, 12, 1);

/// `state.message`: string. Since 9.12.1.
pub const STATE_MESSAGE: Field<Record, String> =
    Field::new("state.message").introduced_in(9, 12, 1);

/// `svm`: object. Since 9.12.1.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 12, 1);

/// `svm.name`: string. Since 9.12.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 12, 1);

/// `svm.uuid`: string. Since 9.12.1.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 12, 1);

/// `timeout`: integer. Since 9.12.1.
pub const TIMEOUT: Field<Record, i64> = Field::new("timeout").introduced_in(9, 12, 1);

/// `uuid`: string. Since 9.12.1.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 12, 1);

/// `verify`: boolean. Since 9.12.1.
pub const VERIFY: Field<Record, bool> = Field::new("verify").introduced_in(9, 12, 1);

/// `verify_host`: boolean. Since 9.12.1.
pub const VERIFY_HOST: Field<Record, bool> = Field::new("verify_host").introduced_in(9, 12, 1);

/// `verify_ip`: boolean. Since 9.12.1.
pub const VERIFY_IP: Field<Record, bool> = Field::new("verify_ip").introduced_in(9, 12, 1);
