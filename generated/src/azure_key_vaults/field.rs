// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/azure-key-vaults

//! Fields of the records of `/security/azure-key-vaults`.

use ontap_runtime::{Field, Whole};
use crate::models::azure_key_vault::AzureKeyVault as Record;

/// How ONTAP identifies itself to Azure; it follows from what was sent.
///
/// `authentication_method`: enumeration. Since 9.10.1.
pub const AUTHENTICATION_METHOD: Field<Record, crate::models::azure_key_vault::AuthenticationMethod> =
    Field::new("authentication_method").introduced_in(9, 10, 1);

/// Whether all nodes of the cluster reach Azure Key Vault. It costs time to find out and is returned only when asked for by name.
///
/// `azure_reachability`: object. Since 9.8.
pub const AZURE_REACHABILITY: Field<Record, Whole> =
    Field::new("azure_reachability").introduced_in(9, 8, 0);

/// Number of the reason why a node does not reach Azure Key Vault; 0 when all do.
///
/// `azure_reachability.code`: string. Since 9.8.
pub const AZURE_REACHABILITY_CODE: Field<Record, String> =
    Field::new("azure_reachability.code").introduced_in(9, 8, 0);

/// Reason in words why a node does not reach Azure Key Vault.
///
/// `azure_reachability.message`: string. Since 9.8.
pub const AZURE_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("azure_reachability.message").introduced_in(9, 8, 0);

/// True when all nodes of the cluster reach Azure Key Vault.
///
/// `azure_reachability.reachable`: boolean. Since 9.8.
pub const AZURE_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("azure_reachability.reachable").introduced_in(9, 8, 0);

/// Application (client) ID of the Azure application that may use the vault.
///
/// `client_id`: string. Since 9.8.
pub const CLIENT_ID: Field<Record, String> = Field::new("client_id").introduced_in(9, 8, 0);

/// Key store configuration that this Azure Key Vault configuration is kept under, as `/security/key-stores` lists it.
///
/// `configuration`: object. Since 9.14.1.
pub const CONFIGURATION: Field<Record, Whole> = Field::new("configuration").introduced_in(9, 14, 1);

/// Name of the key store configuration that carries this Azure Key Vault configuration. Several of them can exist side by side and are told apart by it.
///
/// `configuration.name`: string. Since 9.14.1.
pub const CONFIGURATION_NAME: Field<Record, String> =
    Field::new("configuration.name").introduced_in(9, 14, 1);

/// UUID of the key store configuration that carries this Azure Key Vault configuration; the key under which `/security/key-stores` knows the same record.
///
/// `configuration.uuid`: string. Since 9.14.1.
pub const CONFIGURATION_UUID: Field<Record, String> =
    Field::new("configuration.uuid").introduced_in(9, 14, 1);

/// Whether the SVM reaches the EKMIP servers of all nodes, measured from each node. It costs time to find out and is returned only when asked for by name.
///
/// `ekmip_reachability`: list of object. Since 9.8.
pub const EKMIP_REACHABILITY: Field<Record, Whole> =
    Field::new("ekmip_reachability").introduced_in(9, 8, 0);

/// Number of the reason why an EKMIP server is out of reach; 0 when none is.
///
/// `ekmip_reachability.code`: string. Since 9.8.
pub const EKMIP_REACHABILITY_CODE: Field<Record, String> =
    Field::new("ekmip_reachability.code").introduced_in(9, 8, 0);

/// Reason in words why an EKMIP server is out of reach.
///
/// `ekmip_reachability.message`: string. Since 9.8.
pub const EKMIP_REACHABILITY_MESSAGE: Field<Record, String> =
    Field::new("ekmip_reachability.message").introduced_in(9, 8, 0);

/// Node that the measurement was made from.
///
/// `ekmip_reachability.node`: object. Since 9.8.
pub const EKMIP_REACHABILITY_NODE: Field<Record, Whole> =
    Field::new("ekmip_reachability.node").introduced_in(9, 8, 0);

/// Name of the node that the measurement was made from.
///
/// `ekmip_reachability.node.name`: string. Since 9.8.
pub const EKMIP_REACHABILITY_NODE_NAME: Field<Record, String> =
    Field::new("ekmip_reachability.node.name").introduced_in(9, 8, 0);

/// UUID of the node that the measurement was made from.
///
/// `ekmip_reachability.node.uuid`: string. Since 9.8.
pub const EKMIP_REACHABILITY_NODE_UUID: Field<Record, String> =
    Field::new("ekmip_reachability.node.uuid").introduced_in(9, 8, 0);

/// True when the SVM reaches the EKMIP servers of all nodes from this node.
///
/// `ekmip_reachability.reachable`: boolean. Since 9.8.
pub const EKMIP_REACHABILITY_REACHABLE: Field<Record, bool> =
    Field::new("ekmip_reachability.reachable").introduced_in(9, 8, 0);

/// Whether this configuration is in use. Inactive ones wait to be enabled through `/security/key-stores`.
///
/// `enabled`: boolean. Since 9.14.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 14, 1);

/// Identifier of the key in the vault, as its full URL. It changes by an external rekey.
///
/// `key_id`: string (uri). Since 9.8.
pub const KEY_ID: Field<Record, String> = Field::new("key_id").introduced_in(9, 8, 0);

/// URL of the vault, such as `https://myvault.vault.azure.net`. It cannot be changed.
///
/// `name`: string (uri). Since 9.8.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 8, 0);

/// Host name of the server that issues the access tokens, such as `login.microsoftonline.com`.
///
/// `oauth_host`: string. Since 9.14.1.
pub const OAUTH_HOST: Field<Record, String> = Field::new("oauth_host").introduced_in(9, 14, 1);

/// Port of that server and of the vault.
///
/// `port`: integer. Since 9.14.1.
pub const PORT: Field<Record, i64> = Field::new("port").introduced_in(9, 14, 1);

/// Name or address of the proxy through which ONTAP reaches the service. Without one the connection is direct.
///
/// `proxy_host`: string. Since 9.8.
pub const PROXY_HOST: Field<Record, String> = Field::new("proxy_host").introduced_in(9, 8, 0);

/// TCP port of the proxy. It means something only beside a proxy host.
///
/// `proxy_port`: integer. Since 9.8.
pub const PROXY_PORT: Field<Record, i64> = Field::new("proxy_port").introduced_in(9, 8, 0);

/// Protocol that ONTAP speaks with the proxy.
///
/// `proxy_type`: enumeration. Since 9.8.
pub const PROXY_TYPE: Field<Record, crate::models::azure_key_vault::ProxyType> =
    Field::new("proxy_type").introduced_in(9, 8, 0);

/// Name that ONTAP presents to a proxy that asks for a sign-in.
///
/// `proxy_username`: string. Since 9.8.
pub const PROXY_USERNAME: Field<Record, String> =
    Field::new("proxy_username").introduced_in(9, 8, 0);

/// Scope of the Azure Key Vault configuration: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: enumeration. Since 9.8.
pub const SCOPE: Field<Record, crate::models::azure_key_vault::Scope> =
    Field::new("scope").introduced_in(9, 8, 0);

/// Takes new credentials without trying them out; false unless given.
///
/// `skip_verification`: boolean. Since 9.16.1.
pub const SKIP_VERIFICATION: Field<Record, bool> =
    Field::new("skip_verification").introduced_in(9, 16, 1);

/// Whether the SVM's internal key is there in the whole cluster. It costs time to find out and is returned only when asked for by name.
///
/// `state`: object. Since 9.8.
pub const STATE: Field<Record, Whole> = Field::new("state").introduced_in(9, 8, 0);

/// True when the internal key is there on every node.
///
/// `state.available`: boolean. Since 9.8.
pub const STATE_AVAILABLE: Field<Record, bool> =
    Field::new("state.available").introduced_in(9, 8, 0);

/// Number of the reason why it is not; 0 when there is none.
///
/// `state.code`: string. Since 9.8.
pub const STATE_CODE: Field<Record, String> = Field::new("state.code").introduced_in(9, 8, 0);

/// Reason in words why it is not.
///
/// `state.message`: string. Since 9.8.
pub const STATE_MESSAGE: Field<Record, String> = Field::new("state.message").introduced_in(9, 8, 0);

/// SVM whose keys the service protects.
///
/// `svm`: object. Since 9.8.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 8, 0);

/// Name of the SVM. A POST sends the name or the UUID; a PATCH can send neither.
///
/// `svm.name`: string. Since 9.8.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 8, 0);

/// UUID of the SVM. It stays the same when the SVM is renamed.
///
/// `svm.uuid`: string. Since 9.8.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 8, 0);

/// Directory (tenant) ID of the Azure application.
///
/// `tenant_id`: string. Since 9.8.
pub const TENANT_ID: Field<Record, String> = Field::new("tenant_id").introduced_in(9, 8, 0);

/// UUID of the configuration; the key of its path.
///
/// `uuid`: string. Since 9.8.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 8, 0);

/// Domain of the vault service, such as `vault.azure.net`.
///
/// `vault_host`: string. Since 9.14.1.
pub const VAULT_HOST: Field<Record, String> = Field::new("vault_host").introduced_in(9, 14, 1);

/// Whether the host name of the vault must match its certificate.
///
/// `verify_host`: boolean. Since 9.14.1.
pub const VERIFY_HOST: Field<Record, bool> = Field::new("verify_host").introduced_in(9, 14, 1);

/// Whether the IP address of the vault must match its certificate.
///
/// `verify_ip`: boolean. Since 9.14.1.
pub const VERIFY_IP: Field<Record, bool> = Field::new("verify_ip").introduced_in(9, 14, 1);
