// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers

//! Key managers keep the keys of encrypted volumes and disks: the [onboard key manager](crate::glossary#onboard-key-manager) (OKM) inside the cluster, or external servers that speak [KMIP](crate::glossary#kmip). Cloud services have families of their own (`/security/azure-key-vaults`, `/security/aws-kms`, `/security/gcp-kms`, `/security/barbican-kms`); `/security/key-stores` shows all kinds side by side and switches between them. Losing a key manager means losing the data, so keep backups and passphrases.
//!
//! Key managers of the cluster (in the [administrative SVM](crate::glossary#administrative-svm)) and of single [data SVMs](crate::glossary#data-svm), onboard or external. The onboard one is possible only for the cluster.
//!
//! `/security/key-managers`.

pub mod auth_keys;
pub mod body;
pub mod error;
pub mod field;
pub mod key_servers;
pub mod keys;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::{security_key_manager, security_key_manager_restore_keys};

/// Key managers of the cluster (in the [administrative SVM](crate::glossary#administrative-svm)) and of single [data SVMs](crate::glossary#data-svm), onboard or external. The onboard one is possible only for the cluster.
///
/// `/security/key-managers`.
#[derive(Clone, Debug)]
pub struct KeyManagers {
    at: ontap_runtime::Place,
}

impl KeyManagers {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists key managers. `status` costs time to find out and is returned only when asked for by name.
    ///
    /// `GET /security/key-managers`. Since 9.6.
    ///
    /// Expensive: `connectivity`, `connectivity.cluster_availability`, `connectivity.node_states.node.name`, `connectivity.node_states.node.uuid`, `connectivity.node_states.state`, `status.code`, `status.message`.
    ///
    /// Commands: `security key-manager external show`, `security key-manager external show-status`, `security key-manager onboard show-backup`, `security key-manager show-key-store`.
    pub fn list(&self) -> ontap_runtime::List<security_key_manager::SecurityKeyManager> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one key manager. `status` costs time to find out and is returned only when asked for by name.
    ///
    /// `GET /security/key-managers/{uuid}`. Since 9.6.
    ///
    /// Expensive: `connectivity`, `connectivity.cluster_availability`, `connectivity.node_states.node.name`, `connectivity.node_states.node.uuid`, `connectivity.node_states.state`, `status.code`, `status.message`.
    ///
    /// Commands: `security key-manager external show`, `security key-manager external show-status`, `security key-manager onboard show-backup`, `security key-manager show-key-store`.
    ///
    /// Error codes: see the module [`error`].
    pub fn get(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<security_key_manager::SecurityKeyManager> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(uuid))
    }
    /// Creates a key manager: onboard from a passphrase, or external from servers, a client certificate and the servers' [CAs](crate::glossary#ca). At the second site of a [MetroCluster](crate::glossary#metrocluster), `onboard.synchronize` takes over the keys of the first.
    ///
    /// `POST /security/key-managers`. Since 9.6.
    ///
    /// Optional: `create_inactive`, `external.client_certificate`, `external.server_ca_certificates`, `external.servers.server`, `onboard.passphrase`, `synchronize`.
    ///
    /// Defaults: `create_inactive`: `false`.
    ///
    /// Commands: `security key-manager external enable`, `security key-manager onboard enable`, `security key-manager onboard sync`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: security_key_manager::NewSecurityKeyManager,
    ) -> ontap_runtime::Create<security_key_manager::SecurityKeyManager> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/key-managers` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = security_key_manager::NewSecurityKeyManager>,
    ) -> ontap_runtime::CreateMany<security_key_manager::SecurityKeyManager> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Changes a key manager: the passphrase of the onboard one, the certificates of an external one, or, with `onboard.synchronize`, the keys on nodes that lack some.
    ///
    /// `PATCH /security/key-managers/{uuid}`. Since 9.6.
    ///
    /// Optional: `external.client_certificate`, `external.server_ca_certificates`, `onboard.existing_passphrase`, `synchronize`, `validate_certificates`.
    ///
    /// Defaults: `validate_certificates`: `false`.
    ///
    /// Commands: `security key-manager external modify`, `security key-manager onboard sync`, `security key-manager onboard update-passphrase`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
        patch: security_key_manager::SecurityKeyManagerPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(uuid).patch(&patch),
        )
    }
    /// Applies one change to all key managers that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/key-managers`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: security_key_manager::SecurityKeyManagerPatch,
    ) -> ontap_runtime::UpdateWhere<security_key_manager::SecurityKeyManager> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/key-managers` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<
            Item = (KeyManagerKey, security_key_manager::SecurityKeyManagerPatch),
        >,
    ) -> ontap_runtime::UpdateMany<security_key_manager::SecurityKeyManager> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Deletes a key manager. ONTAP refuses while encrypted volumes need its keys.
    ///
    /// `DELETE /security/key-managers/{uuid}`. Since 9.6.
    ///
    /// Commands: `security key-manager external disable`, `security key-manager onboard disable`.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(&self, uuid: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(uuid))
    }
    /// Deletes all key managers that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/key-managers`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<security_key_manager::SecurityKeyManager> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/key-managers` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = KeyManagerKey>,
    ) -> ontap_runtime::DeleteMany<security_key_manager::SecurityKeyManager> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Moves the keys of an [SVM](crate::glossary#svm) from the key manager in the path to the one in the body. It runs as a [job](crate::glossary#job) and can take minutes.
    ///
    /// `POST /security/key-managers/{source.uuid}/migrate`. Since 9.7.
    ///
    /// Required: `source.uuid`, `uuid`.
    ///
    /// Commands: `security key-manager key migrate`.
    ///
    /// Error codes: see the module [`error`].
    pub fn migrate(
        &self,
        source_uuid: impl Into<ontap_runtime::Key>,
        body: crate::key_managers::body::MigrateBody,
    ) -> ontap_runtime::Action<security_key_manager::SecurityKeyManager> {
        ontap_runtime::Action::new(
            self.at.call(&operation::MIGRATE).key(source_uuid).body(&body),
        )
    }
    /// Retrieves all keys from the external servers that the nodes of the cluster lack, and restores them there.
    ///
    /// `POST /security/key-managers/{security_key_manager.uuid}/restore`. Since 9.16.1.
    ///
    /// Required: `security_key_manager.uuid`.
    ///
    /// Commands: `security key-manager external restore`.
    ///
    /// Error codes: see the module [`error`].
    pub fn restore(
        &self,
        security_key_manager_uuid: impl Into<ontap_runtime::Key>,
        body: security_key_manager_restore_keys::NewSecurityKeyManagerRestoreKeys,
    ) -> ontap_runtime::Action<security_key_manager::SecurityKeyManager> {
        ontap_runtime::Action::new(
            self.at.call(&operation::RESTORE).key(security_key_manager_uuid).body(&body),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/key-managers`, then `POST /security/key-managers` or `PATCH /security/key-managers/{uuid}`. Since 9.6.
    ///
    /// Records are told apart by `svm`.
    pub fn ensure(
        &self,
        desired: security_key_manager::NewSecurityKeyManager,
    ) -> ontap_runtime::Ensure<
        security_key_manager::SecurityKeyManager,
        security_key_manager::SecurityKeyManagerPatch,
    > {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &["svm"],
            keys: &["uuid"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
    /// [Authentication keys](crate::glossary#authentication-key) of self-encrypting drives, held by the [external key manager](crate::glossary#external-key-manager) of the [administrative SVM](crate::glossary#administrative-svm).
    ///
    /// `/security/key-managers/{security_key_manager.uuid}/auth-keys`.
    #[must_use]
    pub fn auth_keys(
        &self,
        security_key_manager_uuid: impl Into<ontap_runtime::Key>,
    ) -> auth_keys::AuthKeys {
        auth_keys::AuthKeys::new(self.at.bind(security_key_manager_uuid))
    }
    /// [KMIP](crate::glossary#kmip) servers of one [external key manager](crate::glossary#external-key-manager): up to four primary ones, each of which can have secondary servers.
    ///
    /// `/security/key-managers/{uuid}/key-servers`.
    #[must_use]
    pub fn key_servers(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> key_servers::KeyServers {
        key_servers::KeyServers::new(self.at.bind(uuid))
    }
    /// `/security/key-managers/{security_key_manager.uuid}/keys`.
    #[must_use]
    pub fn keys(
        &self,
        security_key_manager_uuid: impl Into<ontap_runtime::Key>,
    ) -> keys::Keys {
        keys::Keys::new(self.at.bind(security_key_manager_uuid))
    }
}

/// Names one record of `/security/key-managers`.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyManagerKey {
    uuid: ontap_runtime::Key,
}

impl KeyManagerKey {
    /// The key of one record.
    #[must_use]
    pub fn new(uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self { uuid: uuid.into() }
    }
}

ontap_runtime::record_key! {
    KeyManagerKey { uuid: "uuid" }
}
