// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/gcp-kms

//! Key management for [data SVMs](crate::glossary#data-svm) by the key service of Google Cloud (Cloud KMS): the keys of an [SVM](crate::glossary#svm)'s encrypted volumes are protected by a key that never leaves Google. Other kinds of key managers are under `/security/key-managers` and its neighbours; `/security/key-stores` shows them all.
//!
//! One configuration per data SVM. The [administrative SVM](crate::glossary#administrative-svm) and [MetroCluster](crate::glossary#metrocluster) configurations cannot use the service.
//!
//! `/security/gcp-kms`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::{gcp_kms, gcp_kms_key};

/// One configuration per [data SVM](crate::glossary#data-svm). The [administrative SVM](crate::glossary#administrative-svm) and [MetroCluster](crate::glossary#metrocluster) configurations cannot use the service.
///
/// `/security/gcp-kms`.
#[derive(Clone, Debug)]
pub struct GcpKms {
    at: ontap_runtime::Place,
}

impl GcpKms {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the Google Cloud KMS configurations. `state` and reachability cost time to find out and are returned only when asked for by name.
    ///
    /// `GET /security/gcp-kms`. Since 9.9.1.
    ///
    /// Commands: `security key-manager external gcp check`, `security key-manager external gcp show`.
    ///
    /// Error codes: see the module [`error`].
    pub fn list(&self) -> ontap_runtime::List<gcp_kms::GcpKms> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one Google Cloud KMS configuration.
    ///
    /// `GET /security/gcp-kms/{uuid}`. Since 9.9.1.
    ///
    /// Commands: `security key-manager external gcp check`, `security key-manager external gcp show`.
    ///
    /// Error codes: see the module [`error`].
    pub fn get(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<gcp_kms::GcpKms> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(uuid))
    }
    /// Configures Google Cloud KMS for a [data SVM](crate::glossary#data-svm). [SVM](crate::glossary#svm), project, key ring with its location, key and credentials are required.
    ///
    /// `POST /security/gcp-kms`. Since 9.9.1.
    ///
    /// Required: `key_name`, `key_ring_location`, `key_ring_name`, `project_id`, `svm.name` or `svm.uuid`.
    ///
    /// Optional: `application_credentials`, `authentication_method`, `cloudkms_host`, `gce_metadata_server`, `oauth_host`, `oauth_url`, `port`, `privileged_account`, `proxy_host`, `proxy_password`, `proxy_port`, `proxy_type`, `proxy_username`, `verify_host`, `verify_ip`.
    ///
    /// Commands: `security key-manager external gcp enable`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: gcp_kms::NewGcpKms,
    ) -> ontap_runtime::Create<gcp_kms::GcpKms> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/gcp-kms` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = gcp_kms::NewGcpKms>,
    ) -> ontap_runtime::CreateMany<gcp_kms::GcpKms> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Changes a configuration, for instance its credentials or proxy. Project, key ring and key are changed by an external [rekey](crate::glossary#rekey).
    ///
    /// `PATCH /security/gcp-kms/{uuid}`. Since 9.9.1.
    ///
    /// Optional: `application_credentials`, `authentication_method`, `cloudkms_host`, `gce_metadata_server`, `key_ring_location`, `key_ring_name`, `oauth_host`, `oauth_url`, `port`, `privileged_account`, `project_id`, `proxy_host`, `proxy_password`, `proxy_port`, `proxy_type`, `proxy_username`, `verify_host`, `verify_ip`.
    ///
    /// Commands: `security key-manager external gcp update-config`, `security key-manager external gcp update-credentials`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
        patch: gcp_kms::GcpKmsPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(uuid).patch(&patch),
        )
    }
    /// Applies one change to all Google Cloud KMS configurations that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/gcp-kms`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: gcp_kms::GcpKmsPatch,
    ) -> ontap_runtime::UpdateWhere<gcp_kms::GcpKms> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/gcp-kms` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<Item = (GcpKmKey, gcp_kms::GcpKmsPatch)>,
    ) -> ontap_runtime::UpdateMany<gcp_kms::GcpKms> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Removes Google Cloud KMS from the [SVM](crate::glossary#svm). ONTAP refuses while volumes depend on its keys.
    ///
    /// `DELETE /security/gcp-kms/{uuid}`. Since 9.9.1.
    ///
    /// Commands: `security key-manager external gcp disable`.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(&self, uuid: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(uuid))
    }
    /// Deletes all Google Cloud KMS configurations that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/gcp-kms`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(&self) -> ontap_runtime::DeleteWhere<gcp_kms::GcpKms> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/gcp-kms` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = GcpKmKey>,
    ) -> ontap_runtime::DeleteMany<gcp_kms::GcpKms> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Protects the [SVM](crate::glossary#svm)'s keys with another key at Google. The name of the key is required; newer releases can change project and key ring along with it.
    ///
    /// `POST /security/gcp-kms/{gcp_kms.uuid}/rekey-external`. Since 9.11.1.
    ///
    /// Required: `key_name`.
    ///
    /// Optional: `key_ring_location`, `key_ring_name`, `project_id`.
    ///
    /// Commands: `security key-manager external gcp rekey-external`.
    ///
    /// Error codes: see the module [`error`].
    pub fn rekey_external(
        &self,
        gcp_kms_uuid: impl Into<ontap_runtime::Key>,
        body: gcp_kms_key::NewGcpKmsKey,
    ) -> ontap_runtime::Action<gcp_kms_key::GcpKmsKey> {
        ontap_runtime::Action::new(
            self.at.call(&operation::REKEY_EXTERNAL).key(gcp_kms_uuid).body(&body),
        )
    }
    /// Renews the [SVM](crate::glossary#svm)'s internal key. The key at Google stays the same.
    ///
    /// `POST /security/gcp-kms/{uuid}/rekey-internal`. Since 9.9.1.
    ///
    /// Commands: `security key-manager external gcp rekey-internal`.
    ///
    /// Error codes: see the module [`error`].
    pub fn rekey_internal(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Action<gcp_kms_key::GcpKmsKey> {
        ontap_runtime::Action::new(self.at.call(&operation::REKEY_INTERNAL).key(uuid))
    }
    /// Restores the keys of the [SVM](crate::glossary#svm) on nodes that lack them.
    ///
    /// `POST /security/gcp-kms/{uuid}/restore`. Since 9.9.1.
    ///
    /// Commands: `security key-manager external gcp restore`.
    ///
    /// Error codes: see the module [`error`].
    pub fn restore(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Action<gcp_kms::GcpKms> {
        ontap_runtime::Action::new(self.at.call(&operation::RESTORE).key(uuid))
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/gcp-kms`, then `POST /security/gcp-kms` or `PATCH /security/gcp-kms/{uuid}`. Since 9.9.1.
    ///
    /// Records are told apart by `svm`.
    pub fn ensure(
        &self,
        desired: gcp_kms::NewGcpKms,
    ) -> ontap_runtime::Ensure<gcp_kms::GcpKms, gcp_kms::GcpKmsPatch> {
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

/// Names one record of `/security/gcp-kms`.
#[derive(Clone, Debug, PartialEq)]
pub struct GcpKmKey {
    uuid: ontap_runtime::Key,
}

impl GcpKmKey {
    /// The key of one record.
    #[must_use]
    pub fn new(uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self { uuid: uuid.into() }
    }
}

ontap_runtime::record_key! {
    GcpKmKey { uuid: "uuid" }
}
