// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/barbican-kms

//! Fields of the records of `/security/barbican-kms`.

use ontap_runtime::{Field, Whole};
use crate::models::barbican::Barbican as Record;

/// `application_cred_id`: string. Since 9.17.1.
pub const APPLICATION_CRED_ID: Field<Record, String> = Field::new("application_cred_id");

/// `barbican_reachability`: object. Since 9.17.1.
pub const BARBICAN_REACHABILITY: Field<Record, Whole> = Field::new("barbican_reachability");

/// `barbican_reachability.code`: string. Since 9.17.1.
pub const BARBICAN_REACHABILITY_CODE: Field<Record, String> =
    Field::new("barbican_reachability.code");

/// `barbican_reachability.message`: string. Since 9.17.1.
pub const BARBICAN_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("barbican_reachability.message");

/// `barbican_reachability.reachable`: boolean. Since 9.17.1.
pub const BARBICAN_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("barbican_reachability.reachable");

/// `configuration`: object. Since 9.17.1.
pub const CONFIGURATION: Field<Record, Whole> = Field::new("configuration");

/// `configuration.name`: string. Since 9.17.1.
pub const CONFIGURATION_NAME: Field<Record, String> = Field::new("configuration.name");

/// `configuration.uuid`: string. Since 9.17.1.
pub const CONFIGURATION_UUID: Field<Record, String> = Field::new("configuration.uuid");

/// `enabled`: boolean. Since 9.17.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled");

/// `key_id`: string (uri). Since 9.17.1.
pub const KEY_ID: Field<Record, String> = Field::new("key_id");

/// `keystone_url`: string (uri). Since 9.17.1.
pub const KEYSTONE_URL: Field<Record, String> = Field::new("keystone_url");

/// `proxy_host`: string. Since 9.17.1.
pub const PROXY_HOST: Field<Record, String> = Field::new("proxy_host");

/// `proxy_port`: integer. Since 9.17.1.
pub const PROXY_PORT: Field<Record, i64> = Field::new("proxy_port");

/// `proxy_type`: enumeration. Since 9.17.1.
pub const PROXY_TYPE: Field<Record, crate::models::barbican::ProxyType> = Field::new("proxy_type");

/// `proxy_username`: string. Since 9.17.1.
pub const PROXY_USERNAME: Field<Record, String> = Field::new("proxy_username");

/// `scope`: enumeration. Since 9.17.1.
pub const SCOPE: Field<Record, crate::models::barbican::Scope> = Field::new("scope");

/// `state`: object. Since 9.17.1.
pub const STATE: Field<Record, Whole> = Field::new("state");

/// `state.cluster_state`: boolean. Since 9.17.1.
pub const STATE_CLUSTER_STATE: Field<Record, bool> = Field::new("state.cluster_state");

/// `state.code`: string. Since 9.17.1.
pub const STATE_CODE: Field<Record, String> = Field::new("state.code");

/// `state.message`: string. Since 9.17.1.
pub const STATE_MESSAGE: Field<Record, String> = Field::new("state.message");

/// `svm`: object. Since 9.17.1.
pub const SVM: Field<Record, Whole> = Field::new("svm");

/// `svm.name`: string. Since 9.17.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name");

/// `svm.uuid`: string. Since 9.17.1.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid");

/// `timeout`: integer. Since 9.17.1.
pub const TIMEOUT: Field<Record, i64> = Field::new("timeout");

/// `uuid`: string (uuid). Since 9.17.1.
pub const UUID: Field<Record, String> = Field::new("uuid");

/// `verify`: boolean. Since 9.17.1.
pub const VERIFY: Field<Record, bool> = Field::new("verify");

/// `verify_host`: boolean. Since 9.17.1.
pub const VERIFY_HOST: Field<Record, bool> = Field::new("verify_host");
