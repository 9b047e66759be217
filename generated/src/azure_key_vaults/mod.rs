// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/azure-key-vaults

//! Key management for [SVMs](crate::glossary#svm) by Azure Key Vault (AKV): the keys of encrypted volumes are protected by a key in a vault. Other kinds of key managers are under `/security/key-managers` and its neighbours; `/security/key-stores` shows them all and switches between configurations.
//!
//! One enabled configuration per SVM, and further inactive ones to switch to. [MetroCluster](crate::glossary#metrocluster) configurations cannot use the service.
//!
//! `/security/azure-key-vaults`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::{azure_key_vault, azure_key_vault_key};

/// One enabled configuration per [SVM](crate::glossary#svm), and further inactive ones to switch to. [MetroCluster](crate::glossary#metrocluster) configurations cannot use the service.
///
/// `/security/azure-key-vaults`.
#[derive(Clone, Debug)]
pub struct AzureKeyVaults {
    at: ontap_runtime::Place,
}

impl AzureKeyVaults {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the Azure Key Vault configurations. `state` and reachability cost time to find out and are returned only when asked for by name.
    ///
    /// `GET /security/azure-key-vaults`. Since 9.8.
    ///
    /// Commands: `security key-manager external azure check`, `security key-manager external azure show`.
    ///
    /// Error codes: see the module [`error`].
    pub fn list(&self) -> ontap_runtime::List<azure_key_vault::AzureKeyVault> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one Azure Key Vault configuration.
    ///
    /// `GET /security/azure-key-vaults/{uuid}`. Since 9.8.
    ///
    /// Commands: `security key-manager external azure check`, `security key-manager external azure show`.
    ///
    /// Error codes: see the module [`error`].
    pub fn get(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<azure_key_vault::AzureKeyVault> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(uuid))
    }
    /// Configures Azure Key Vault for an [SVM](crate::glossary#svm). SVM, vault, key, tenant, client ID and a secret or certificate are required; with `create_inactive` the configuration is stored under a name and not used yet.
    ///
    /// `POST /security/azure-key-vaults`. Since 9.8.
    ///
    /// Required: `client_certificate` or `client_secret`, `client_id`, `key_id`, `name`, `svm.name` or `svm.uuid`, `tenant_id`.
    ///
    /// Optional: `configuration.name`, `create_inactive`, `oauth_host`, `port`, `proxy_host`, `proxy_password`, `proxy_port`, `proxy_type`, `proxy_username`, `vault_host`.
    ///
    /// Defaults: `create_inactive`: `false`.
    ///
    /// Commands: `security key-manager external azure create-config`, `security key-manager external azure update-config`, `security key-manager keystore enable`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: azure_key_vault::NewAzureKeyVault,
    ) -> ontap_runtime::Create<azure_key_vault::AzureKeyVault> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/azure-key-vaults` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = azure_key_vault::NewAzureKeyVault>,
    ) -> ontap_runtime::CreateMany<azure_key_vault::AzureKeyVault> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Changes a configuration, for instance its secret or certificate before it expires. The key itself is changed by an external [rekey](crate::glossary#rekey).
    ///
    /// `PATCH /security/azure-key-vaults/{uuid}`. Since 9.8.
    ///
    /// Optional: `client_certificate`, `client_id`, `client_secret`, `oauth_host`, `port`, `proxy_host`, `proxy_password`, `proxy_port`, `proxy_type`, `proxy_username`, `skip_verification`, `tenant_id`, `vault_host`, `verify_host`, `verify_ip`.
    ///
    /// Defaults: `skip_verification`: `false`.
    ///
    /// Commands: `security key-manager external azure update-client-secret`, `security key-manager external azure update-config`, `security key-manager external azure update-credentials`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
        patch: azure_key_vault::AzureKeyVaultPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(uuid).patch(&patch),
        )
    }
    /// Applies one change to all Azure Key Vault configurations that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/azure-key-vaults`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: azure_key_vault::AzureKeyVaultPatch,
    ) -> ontap_runtime::UpdateWhere<azure_key_vault::AzureKeyVault> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/azure-key-vaults` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<
            Item = (AzureKeyVaultKey, azure_key_vault::AzureKeyVaultPatch),
        >,
    ) -> ontap_runtime::UpdateMany<azure_key_vault::AzureKeyVault> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Removes Azure Key Vault from the [SVM](crate::glossary#svm). ONTAP refuses while volumes depend on its keys.
    ///
    /// `DELETE /security/azure-key-vaults/{uuid}`. Since 9.8.
    ///
    /// Commands: `security key-manager keystore delete`, `security key-manager keystore disable`.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(&self, uuid: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(uuid))
    }
    /// Deletes all Azure Key Vault configurations that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/azure-key-vaults`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<azure_key_vault::AzureKeyVault> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/azure-key-vaults` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = AzureKeyVaultKey>,
    ) -> ontap_runtime::DeleteMany<azure_key_vault::AzureKeyVault> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Protects the [SVM](crate::glossary#svm)'s keys with another key in the vault, whose identifier is required.
    ///
    /// `POST /security/azure-key-vaults/{azure_key_vault.uuid}/rekey-external`. Since 9.11.1.
    ///
    /// Required: `key_id`.
    ///
    /// Commands: `security key-manager external azure rekey-external`.
    ///
    /// Error codes: see the module [`error`].
    pub fn rekey_external(
        &self,
        azure_key_vault_uuid: impl Into<ontap_runtime::Key>,
        body: azure_key_vault_key::NewAzureKeyVaultKey,
    ) -> ontap_runtime::Action<azure_key_vault_key::AzureKeyVaultKey> {
        ontap_runtime::Action::new(
            self
                .at
                .call(&operation::REKEY_EXTERNAL)
                .key(azure_key_vault_uuid)
                .body(&body),
        )
    }
    /// Renews the [SVM](crate::glossary#svm)'s internal key. The key in the vault stays the same.
    ///
    /// `POST /security/azure-key-vaults/{uuid}/rekey-internal`. Since 9.9.1.
    ///
    /// Commands: `security key-manager external azure rekey-internal`.
    ///
    /// Error codes: see the module [`error`].
    pub fn rekey_internal(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Action<azure_key_vault_key::AzureKeyVaultKey> {
        ontap_runtime::Action::new(self.at.call(&operation::REKEY_INTERNAL).key(uuid))
    }
    /// Restores the keys of the [SVM](crate::glossary#svm) on nodes that lack them.
    ///
    /// `POST /security/azure-key-vaults/{uuid}/restore`. Since 9.9.1.
    ///
    /// Commands: `security key-manager external azure restore`.
    ///
    /// Error codes: see the module [`error`].
    pub fn restore(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Action<azure_key_vault::AzureKeyVault> {
        ontap_runtime::Action::new(self.at.call(&operation::RESTORE).key(uuid))
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/azure-key-vaults`, then `POST /security/azure-key-vaults` or `PATCH /security/azure-key-vaults/{uuid}`. Since 9.8.
    ///
    /// Records are told apart by `name`, `svm`.
    pub fn ensure(
        &self,
        desired: azure_key_vault::NewAzureKeyVault,
    ) -> ontap_runtime::Ensure<
        azure_key_vault::AzureKeyVault,
        azure_key_vault::AzureKeyVaultPatch,
    > {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &["name", "svm"],
            keys: &["uuid"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}

/// Names one record of `/security/azure-key-vaults`.
#[derive(Clone, Debug, PartialEq)]
pub struct AzureKeyVaultKey {
    uuid: ontap_runtime::Key,
}

impl AzureKeyVaultKey {
    /// The key of one record.
    #[must_use]
    pub fn new(uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self { uuid: uuid.into() }
    }
}

ontap_runtime::record_key! {
    AzureKeyVaultKey { uuid: "uuid" }
}
