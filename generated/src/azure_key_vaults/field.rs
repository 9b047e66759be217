// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/azure-key-vaults

//! Fields of the records of `/security/azure-key-vaults`.

use ontap_runtime::{Field, Whole};
use crate::models::azure_key_vault::AzureKeyVault as Record;

/// `authentication_method`: enumeration. Since 9.10.1.
pub const AUTHENTICATION_METHOD: Field<Record, crate::models::azure_key_vault::AuthenticationMethod> =
    Field::new("authentication_method");

/// `azure_reachability`: object. Since 9.8.
pub const AZURE_REACHABILITY: Field<Record, Whole> = Field::new("azure_reachability");

/// `azure_reachability.code`: string. Since 9.8.
pub const AZURE_REACHABILITY_CODE: Field<Record, String> = Field::new("azure_reachability.code");

/// `azure_reachability.message`: string. Since 9.8.
pub const AZURE_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("azure_reachability.message");

/// `azure_reachability.reachable`: boolean. Since 9.8.
pub const AZURE_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("azure_reachability.reachable");

/// `client_id`: string. Since 9.8.
pub const CLIENT_ID: Field<Record, String> = Field::new("client_id");

/// `configuration`: object. Since 9.14.1.
pub const CONFIGURATION: Field<Record, Whole> = Field::new("configuration");

/// `configuration.name`: string. Since 9.14.1.
pub const CONFIGURATION_NAME: Field<Record, String> = Field::new("configuration.name");

/// `configuration.uuid`: string. Since 9.14.1.
pub const CONFIGURATION_UUID: Field<Record, String> = Field::new("configuration.uuid");

/// `ekmip_reachability`: list of object. Since 9.8.
pub const EKMIP_REACHABILITY: Field<Record, Whole> = Field::new("ekmip_reachability");

/// `ekmip_reachability.code`: string. Since 9.8.
pub const EKMIP_REACHABILITY_CODE: Field<Record, String> = Field::new("ekmip_reachability.code");

/// `ekmip_reachability.message`: string. Since 9.8.
pub const EKMIP_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("ekmip_reachability.message");

/// `ekmip_reachability.node`: object. Since 9.8.
pub const EKMIP_REACHABILITY_NODE: Field<Record, Whole> = Field::new("ekmip_reachability.node");

/// `ekmip_reachability.node.name`: string. Since 9.8.
pub const EKMIP_REACHABILITY_NODE_NAME: Field<Record, String> =
    Field::new("ekmip_reachability.node.name");

/// `ekmip_reachability.node.uuid`: string. Since 9.8.
pub const EKMIP_REACHABILITY_NODE_UUID: Field<Record, String> =
    Field::new("ekmip_reachability.node.uuid");

/// `ekmip_reachability.reachable`: boolean. Since 9.8.
pub const EKMIP_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("ekmip_reachability.reachable");

/// `enabled`: boolean. Since 9.14.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled");

/// `key_id`: string (uri). Since 9.8.
pub const KEY_ID: Field<Record, String> = Field::new("key_id");

/// `name`: string (uri). Since 9.8.
pub const NAME: Field<Record, String> = Field::new("name");

/// `oauth_host`: string. Since 9.14.1.
pub const OAUTH_HOST: Field<Record, String> = Field::new("oauth_host");

/// `port`: integer. Since 9.14.1.
pub const PORT: Field<Record, i64> = Field::new("port");

/// `proxy_host`: string. Since 9.8.
pub const PROXY_HOST: Field<Record, String> = Field::new("proxy_host");

/// `proxy_port`: integer. Since 9.8.
pub const PROXY_PORT: Field<Record, i64> = Field::new("proxy_port");

/// `proxy_type`: enumeration. Since 9.8.
pub const PROXY_TYPE: Field<Record, crate::models::azure_key_vault::ProxyType> =
    Field::new("proxy_type");

/// `proxy_username`: string. Since 9.8.
pub const PROXY_USERNAME: Field<Record, String> = Field::new("proxy_username");

/// `scope`: enumeration. Since 9.8.
pub const SCOPE: Field<Record, crate::models::azure_key_vault::Scope> = Field::new("scope");

/// `skip_verification`: boolean. Since 9.16.1.
pub const SKIP_VERIFICATION: Field<Record, bool> = Field::new("skip_verification");

/// `state`: object. Since 9.8.
pub const STATE: Field<Record, Whole> = Field::new("state");

/// `state.available`: boolean. Since 9.8.
pub const STATE_AVAILABLE: Field<Record, bool> = Field::new("state.available");

/// `state.code`: string. Since 9.8.
pub const STATE_CODE: Field<Record, String> = Field::new("state.code");

/// `state.message`: string. Since 9.8.
pub const STATE_MESSAGE: Field<Record, String> = Field::new("state.message");

/// `svm`: object. Since 9.8.
pub const SVM: Field<Record, Whole> = Field::new("svm");

/// `svm.name`: string. Since 9.8.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name");

/// `svm.uuid`: string. Since 9.8.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid");

/// `tenant_id`: string. Since 9.8.
pub const TENANT_ID: Field<Record, String> = Field::new("tenant_id");

/// `uuid`: string. Since 9.8.
pub const UUID: Field<Record, String> = Field::new("uuid");

/// `vault_host`: string. Since 9.14.1.
pub const VAULT_HOST: Field<Record, String> = Field::new("vault_host");

/// `verify_host`: boolean. Since 9.14.1.
pub const VERIFY_HOST: Field<Record, bool> = Field::new("verify_host");

/// `verify_ip`: boolean. Since 9.14.1.
pub const VERIFY_IP: Field<Record, bool> = Field::new("verify_ip");
