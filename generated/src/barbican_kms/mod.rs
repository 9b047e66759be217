// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/barbican-kms

//! Key management for [data SVMs](crate::glossary#data-svm) by OpenStack Barbican: the keys of an [SVM](crate::glossary#svm)'s encrypted volumes are protected by a key kept there. There is no DELETE here: `/security/key-stores` switches between configurations and deletes inactive ones.
//!
//! Configurations of data SVMs, each with a name. The [administrative SVM](crate::glossary#administrative-svm) and [MetroCluster](crate::glossary#metrocluster) configurations cannot use the service.
//!
//! `/security/barbican-kms`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::barbican;

/// Configurations of [data SVMs](crate::glossary#data-svm), each with a name. The [administrative SVM](crate::glossary#administrative-svm) and [MetroCluster](crate::glossary#metrocluster) configurations cannot use the service.
///
/// `/security/barbican-kms`.
#[derive(Clone, Debug)]
pub struct BarbicanKms {
    at: ontap_runtime::Place,
}

impl BarbicanKms {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the Barbican configurations. `state` and reachability cost time to find out and are returned only when asked for by name.
    ///
    /// `GET /security/barbican-kms`. Since 9.17.1.
    ///
    /// Commands: `security key-manager external barbican check`, `security key-manager external barbican show`.
    ///
    /// Error codes: see the module [`error`].
    pub fn list(&self) -> ontap_runtime::List<barbican::Barbican> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one Barbican configuration.
    ///
    /// `GET /security/barbican-kms/{uuid}`. Since 9.17.1.
    ///
    /// Commands: `security key-manager external barbican check`, `security key-manager external barbican show`.
    ///
    /// Error codes: see the module [`error`].
    pub fn get(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<barbican::Barbican> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(uuid))
    }
    /// Configures Barbican for a [data SVM](crate::glossary#data-svm). Name, [SVM](crate::glossary#svm), key, Keystone URL and [application](crate::glossary#application) credentials are required.
    ///
    /// `POST /security/barbican-kms`. Since 9.17.1.
    ///
    /// Required: `application_cred_id`, `application_cred_secret`, `configuration.name`, `key_id`, `keystone_url`, `svm.name` or `svm.uuid`.
    ///
    /// Optional: `proxy_host`, `proxy_password`, `proxy_port`, `proxy_type`, `proxy_username`, `timeout`, `verify`, `verify_host`.
    ///
    /// Commands: `security key-manager external barbican create-config`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: barbican::NewBarbican,
    ) -> ontap_runtime::Create<barbican::Barbican> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/barbican-kms` with `records`. Since 9.17.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = barbican::NewBarbican>,
    ) -> ontap_runtime::CreateMany<barbican::Barbican> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Changes a configuration. ID and secret of the [application](crate::glossary#application) credentials change together or not at all.
    ///
    /// `PATCH /security/barbican-kms/{uuid}`. Since 9.17.1.
    ///
    /// Optional: `application_cred_id`, `application_cred_secret`, `proxy_host`, `proxy_password`, `proxy_port`, `proxy_type`, `proxy_username`, `timeout`, `verify`, `verify_host`.
    ///
    /// Commands: `security key-manager external barbican update-config`, `security key-manager external barbican update-credentials`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
        patch: barbican::BarbicanPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(uuid).patch(&patch),
        )
    }
    /// Applies one change to all Barbican configurations that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/barbican-kms`. Since 9.17.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: barbican::BarbicanPatch,
    ) -> ontap_runtime::UpdateWhere<barbican::Barbican> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/barbican-kms` with `records`. Since 9.17.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<Item = (BarbicanKmKey, barbican::BarbicanPatch)>,
    ) -> ontap_runtime::UpdateMany<barbican::Barbican> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Renews the [SVM](crate::glossary#svm)'s internal key. The key in Barbican stays the same.
    ///
    /// `POST /security/barbican-kms/{uuid}/rekey-internal`. Since 9.17.1.
    ///
    /// Commands: `security key-manager external barbican rekey-internal`.
    ///
    /// Error codes: see the module [`error`].
    pub fn rekey_internal(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Action<barbican::Barbican> {
        ontap_runtime::Action::new(self.at.call(&operation::REKEY_INTERNAL).key(uuid))
    }
    /// Restores the keys of the [SVM](crate::glossary#svm) on nodes that lack them.
    ///
    /// `POST /security/barbican-kms/{uuid}/restore`. Since 9.17.1.
    ///
    /// Commands: `security key-manager external barbican restore`.
    ///
    /// Error codes: see the module [`error`].
    pub fn restore(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Action<barbican::Barbican> {
        ontap_runtime::Action::new(self.at.call(&operation::RESTORE).key(uuid))
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/barbican-kms`, then `POST /security/barbican-kms` or `PATCH /security/barbican-kms/{uuid}`. Since 9.17.1.
    ///
    /// Records are told apart by `svm`.
    pub fn ensure(
        &self,
        desired: barbican::NewBarbican,
    ) -> ontap_runtime::Ensure<barbican::Barbican, barbican::BarbicanPatch> {
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
}

/// Names one record of `/security/barbican-kms`.
#[derive(Clone, Debug, PartialEq)]
pub struct BarbicanKmKey {
    uuid: ontap_runtime::Key,
}

impl BarbicanKmKey {
    /// The key of one record.
    #[must_use]
    pub fn new(uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self { uuid: uuid.into() }
    }
}

ontap_runtime::record_key! {
    BarbicanKmKey { uuid: "uuid" }
}
