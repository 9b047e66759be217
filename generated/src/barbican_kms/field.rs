// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/barbican-kms

//! Fields of the records of `/security/barbican-kms`.

use ontap_runtime::{Field, Whole};
use crate::models::barbican::Barbican as Record;

/// `application_cred_id`: string. Since 9.17.1.
pub const APPLICATION_CRED_ID: Field<Record, String> =
    Field::new("application_cred_id").introduced_in(9, 17, 1);

/// `barbican_reachability`: object. Since 9.17.1.
pub const BARBICAN_REACHABILITY: Field<Record, Whole> =
    Field::new("barbican_reachability").introduced_in(9, 17, 1);

/// `barbican_reachability.code`: string. Since 9.17.1.
pub const BARBICAN_REACHABILITY_CODE: Field<Record, String> =
    Field::new("barbican_reachability.code").introduced_in(9, 17, 1);

/// `barbican_reachability.message`: string. Since 9.17.1.
pub const BARBICAN_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("barbican_reachability.message").introduced_in(9, 17, 1);

/// `barbican_reachability.reachable`: boolean. Since 9.17.1.
pub const BARBICAN_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("barbican_reachability.reachable").introduced_in(9, 17, 1);

/// `configuration`: object. Since 9.17.1.
pub const CONFIGURATION: Field<Record, Whole> = Field::new("configuration").introduced_in(9, 17, 1);

/// `configuration.name`: string. Since 9.17.1.
pub const CONFIGURATION_NAME: Field<Record, String> =
    Field::new("configuration.name").introduced_in(9, 17, 1);

/// `configuration.uuid`: string. Since 9.17.1.
pub const CONFIGURATION_UUID: Field<Record, String> =
    Field::new("configuration.uuid").introduced_in(9, 17, 1);

/// `enabled`: boolean. Since 9.17.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 17, 1);

/// `key_id`: string (uri). Since 9.17.1.
pub const KEY_ID: Field<Record, String> = Field::new("key_id").introduced_in(9, 17, 1);

/// `keystone_url`: string (uri). Since 9.17.1.
pub const KEYSTONE_URL: Field<Record, String> = Field::new("keystone_url").introduced_in(9, 17, 1);

/// `proxy_host`: string. Since 9.17.1.
pub const PROXY_HOST: Field<Record, String> = Field::new("proxy_host").introduced_in(9, 17, 1);

/// `proxy_port`: integer. Since 9.17.1.
pub const PROXY_PORT: Field<Record, i64> = Field::new("proxy_port").introduced_in(9, 17, 1);

/// `proxy_type`: enumeration. Since 9.17.1.
pub const PROXY_TYPE: Field<Record, crate::models::barbican::ProxyType> =
    Field::new("proxy_type").introduced_in(9, 17, 1);

/// `proxy_username`: string. Since 9.17.1.
pub const PROXY_USERNAME: Field<Record, String> =
    Field::new("proxy_username").introduced_in(9, 17, 1);

/// `scope`: enumeration. Since 9.17.1.
pub const SCOPE: Field<Record, crate::models::barbican::Scope> =
    Field::new("scope").introduced_in(9, 17, 1);

/// `state`: object. Since 9.17.1.
pub const STATE: Field<Record, Whole> = Field::new("state").introduced_in(9, 17, 1);

/// `state.cluster_state`: boolean. Since 9.17.1.
pub const STATE_CLUSTER_STATE: Field<Record, bool> =
    Field::new("state.cluster_state").introduced_in(9, 17, 1);

/// `state.code`: string. Since 9.17.1.
pub const STATE_CODE: Field<Record, String> = Field::new("state.code").introduced_in(9, 17, 1);

/// `state.message`: string. Since 9.17.1.
pub const STATE_MESSAGE: Field<Record, String> =
    Field::new("state.message").introduced_in(9, 17, 1);

/// `svm`: object. Since 9.17.1.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 17, 1);

/// `svm.name`: string. Since 9.17.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 17, 1);

/// `svm.uuid`: string. Since 9.17.1.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 17, 1);

/// `timeout`: integer. Since 9.17.1.
pub const TIMEOUT: Field<Record, i64> = Field::new("timeout").introduced_in(9, 17, 1);

/// `uuid`: string (uuid). Since 9.17.1.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 17, 1);

/// `verify`: boolean. Since 9.17.1.
pub const VERIFY: Field<Record, bool> = Field::new("verify").introduced_in(9, 17, 1);

/// `verify_host`: boolean. Since 9.17.1.
pub const VERIFY_HOST: Field<Record, bool> = Field::new("verify_host").introduced_in(9, 17, 1);
