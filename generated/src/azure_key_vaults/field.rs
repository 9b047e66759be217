// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/azure-key-vaults

//! Fields of the records of `/security/azure-key-vaults`.

use ontap_runtime::{Field, Whole};
use crate::models::azure_key_vault::AzureKeyVault as Record;

/// `authentication_method`: enumeration. Since 9.10.1.
pub const AUTHENTICATION_METHOD: Field<Record, crate::models::azure_key_vault::AuthenticationMethod> =
    Field::new("authentication_method").introduced_in(9, 10, 1);

/// `azure_reachability`: object. Since 9.8.
pub const AZURE_REACHABILITY: Field<Record, Whole> =
    Field::new("azure_reachability").introduced_in(9, 8, 0);

/// `azure_reachability.code`: string. Since 9.8.
pub const AZURE_REACHABILITY_CODE: Field<Record, String> =
    Field::new("azure_reachability.code").introduced_in(9, 8, 0);

/// `azure_reachability.message`: string. Since 9.8.
pub const AZURE_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("azure_reachability.message").introduced_in(9, 8, 0);

/// `azure_reachability.reachable`: boolean. Since 9.8.
pub const AZURE_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("azure_reachability.reachable").introduced_in(9, 8, 0);

/// `client_id`: string. Since 9.8.
pub const CLIENT_ID: Field<Record, String> = Field::new("client_id").introduced_in(9, 8, 0);

/// `configuration`: object. Since 9.14.1.
pub const CONFIGURATION: Field<Record, Whole> = Field::new("configuration").introduced_in(9, 14, 1);

/// `configuration.name`: string. Since 9.14.1.
pub const CONFIGURATION_NAME: Field<Record, String> =
    Field::new("configuration.name").introduced_in(9, 14, 1);

/// `configuration.uuid`: string. Since 9.14.1.
pub const CONFIGURATION_UUID: Field<Record, String> =
    Field::new("configuration.uuid").introduced_in(9, 14, 1);

/// `ekmip_reachability`: list of object. Since 9.8.
pub const EKMIP_REACHABILITY: Field<Record, Whole> =
    Field::new("ekmip_reachability").introduced_in(9, 8, 0);

/// `ekmip_reachability.code`: string. Since 9.8.
pub const EKMIP_REACHABILITY_CODE: Field<Record, String> =
    Field::new("ekmip_reachability.code").introduced_in(9, 8, 0);

/// `ekmip_reachability.message`: string. Since 9.8.
pub const EKMIP_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("ekmip_reachability.message").introduced_in(9, 8, 0);

/// `ekmip_reachability.node`: object. Since 9.8.
pub const EKMIP_REACHABILITY_NODE: Field<Record, Whole> =
    Field::new("ekmip_reachability.node").introduced_in(9, 8, 0);

/// `ekmip_reachability.node.name`: string. Since 9.8.
pub const EKMIP_REACHABILITY_NODE_NAME: Field<Record, String> =
    Field::new("ekmip_reachability.node.name").introduced_in(9, 8, 0);

/// `ekmip_reachability.node.uuid`: string. Since 9.8.
pub const EKMIP_REACHABILITY_NODE_UUID: Field<Record, String> =
    Field::new("ekmip_reachability.node.uuid").introduced_in(9, 8, 0);

/// `ekmip_reachability.reachable`: boolean. Since 9.8.
pub const EKMIP_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("ekmip_reachability.reachable").introduced_in(9, 8, 0);

/// `enabled`: boolean. Since 9.14.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 14, 1);

/// `key_id`: string (uri). Since 9.8.
pub const KEY_ID: Field<Record, String> = Field::new("key_id").introduced_in(9, 8, 0);

/// `name`: string (uri). Since 9.8.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 8, 0);

/// `oauth_host`: string. Since 9.14.1.
pub const OAUTH_HOST: Field<Record, String> = Field::new("oauth_host").introduced_in(9, 14, 1);

/// `port`: integer. Since 9.14.1.
pub const PORT: Field<Record, i64> = Field::new("port").introduced_in(9, 14, 1);

/// `proxy_host`: string. Since 9.8.
pub const PROXY_HOST: Field<Record, String> = Field::new("proxy_host").introduced_in(9, 8, 0);

/// `proxy_port`: integer. Since 9.8.
pub const PROXY_PORT: Field<Record, i64> = Field::new("proxy_port").introduced_in(9, 8, 0);

/// `proxy_type`: enumeration. Since 9.8.
pub const PROXY_TYPE: Field<Record, crate::models::azure_key_vault::ProxyType> =
    Field::new("proxy_type").introduced_in(9, 8, 0);

/// `proxy_username`: string. Since 9.8.
pub const PROXY_USERNAME: Field<Record, String> =
    Field::new("proxy_username").introduced_in(9, 8, 0);

/// `scope`: enumeration. Since 9.8.
pub const SCOPE: Field<Record, crate::models::azure_key_vault::Scope> =
    Field::new("scope").introduced_in(9, 8, 0);

/// `skip_verification`: boolean. Since 9.16.1.
pub const SKIP_VERIFICATION: Field<Record, bool> =
    Field::new("skip_verification").introduced_in(9, 16, 1);

/// `state`: object. Since 9.8.
pub const STATE: Field<Record, Whole> = Field::new("state").introduced_in(9, 8, 0);

/// `state.available`: boolean. Since 9.8.
pub const STATE_AVAILABLE: Field<Record, bool> =
    Field::new("state.available").introduced_in(9, 8, 0);

/// `state.code`: string. Since 9.8.
pub const STATE_CODE: Field<Record, String> = Field::new("state.code").introduced_in(9, 8, 0);

/// `state.message`: string. Since 9.8.
pub const STATE_MESSAGE: Field<Record, String> = Field::new("state.message").introduced_in(9, 8, 0);

/// `svm`: object. Since 9.8.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 8, 0);

/// `svm.name`: string. Since 9.8.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 8, 0);

/// `svm.uuid`: string. Since 9.8.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 8, 0);

/// `tenant_id`: string. Since 9.8.
pub const TENANT_ID: Field<Record, String> = Field::new("tenant_id").introduced_in(9, 8, 0);

/// `uuid`: string. Since 9.8.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 8, 0);

/// `vault_host`: string. Since 9.14.1.
pub const VAULT_HOST: Field<Record, String> = Field::new("vault_host").introduced_in(9, 14, 1);

/// `verify_host`: boolean. Since 9.14.1.
pub const VERIFY_HOST: Field<Record, bool> = Field::new("verify_host").introduced_in(9, 14, 1);

/// `verify_ip`: boolean. Since 9.14.1.
pub const VERIFY_IP: Field<Record, bool> = Field::new("verify_ip").introduced_in(9, 14, 1);
