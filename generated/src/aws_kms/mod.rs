// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/aws-kms

//! Key management for [data SVMs](crate::glossary#data-svm) by the key service of Amazon Web Services (AWS KMS): the keys of an [SVM](crate::glossary#svm)'s encrypted volumes are protected by a key that never leaves Amazon. Other kinds of key managers are under `/security/key-managers` and its neighbours; `/security/key-stores` shows them all.
//!
//! One configuration per data SVM. The [administrative SVM](crate::glossary#administrative-svm) and [MetroCluster](crate::glossary#metrocluster) configurations cannot use the service.
//!
//! `/security/aws-kms`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::{aws_kms, aws_kms_key};

/// One configuration per [data SVM](crate::glossary#data-svm). The [administrative SVM](crate::glossary#administrative-svm) and [MetroCluster](crate::glossary#metrocluster) configurations cannot use the service.
///
/// `/security/aws-kms`.
#[derive(Clone, Debug)]
pub struct AwsKms {
    at: ontap_runtime::Place,
}

impl AwsKms {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the AWS KMS configurations.
    ///
    /// `GET /security/aws-kms`. Since 9.12.1.
    ///
    /// Commands: `security key-manager external aws check`, `security key-manager external aws show`.
    ///
    /// Error codes: see the module [`error`].
    pub fn list(&self) -> ontap_runtime::List<aws_kms::AwsKms> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one AWS KMS configuration.
    ///
    /// `GET /security/aws-kms/{uuid}`. Since 9.12.1.
    ///
    /// Commands: `security key-manager external aws check`, `security key-manager external aws show`.
    ///
    /// Error codes: see the module [`error`].
    pub fn get(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<aws_kms::AwsKms> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(uuid))
    }
    /// Configures AWS KMS for a [data SVM](crate::glossary#data-svm). [SVM](crate::glossary#svm), region, key ID, access key ID and secret access key are required.
    ///
    /// `POST /security/aws-kms`. Since 9.12.1.
    ///
    /// Required: `access_key_id`, `key_id`, `region`, `secret_access_key`, `svm.name` or `svm.uuid`.
    ///
    /// Optional: `default_domain`, `encryption_context`, `host`, `polling_period`, `port`, `proxy_host`, `proxy_password`, `proxy_port`, `proxy_type`, `proxy_username`, `service`.
    ///
    /// Commands: `security key-manager external aws enable`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: aws_kms::NewAwsKms,
    ) -> ontap_runtime::Create<aws_kms::AwsKms> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/aws-kms` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = aws_kms::NewAwsKms>,
    ) -> ontap_runtime::CreateMany<aws_kms::AwsKms> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Changes a configuration, for instance its credentials or proxy. The key itself is changed by an external [rekey](crate::glossary#rekey).
    ///
    /// `PATCH /security/aws-kms/{uuid}`. Since 9.12.1.
    ///
    /// Optional: `access_key_id`, `default_domain`, `encryption_context`, `host`, `polling_period`, `port`, `proxy_host`, `proxy_password`, `proxy_port`, `proxy_type`, `proxy_username`, `region`, `secret_access_key`, `service`, `skip_verify`, `timeout`, `verify`, `verify_host`, `verify_ip`.
    ///
    /// Commands: `security key-manager external aws update-config`, `security key-manager external aws update-credentials`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
        patch: aws_kms::AwsKmsPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(uuid).patch(&patch),
        )
    }
    /// Applies one change to all AWS KMS configurations that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/aws-kms`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: aws_kms::AwsKmsPatch,
    ) -> ontap_runtime::UpdateWhere<aws_kms::AwsKms> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/aws-kms` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<Item = (AwsKmKey, aws_kms::AwsKmsPatch)>,
    ) -> ontap_runtime::UpdateMany<aws_kms::AwsKms> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Removes AWS KMS from the [SVM](crate::glossary#svm). ONTAP refuses while volumes depend on its keys.
    ///
    /// `DELETE /security/aws-kms/{uuid}`. Since 9.12.1.
    ///
    /// Commands: `security key-manager external aws disable`.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(&self, uuid: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(uuid))
    }
    /// Deletes all AWS KMS configurations that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/aws-kms`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(&self) -> ontap_runtime::DeleteWhere<aws_kms::AwsKms> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/aws-kms` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = AwsKmKey>,
    ) -> ontap_runtime::DeleteMany<aws_kms::AwsKms> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Protects the [SVM](crate::glossary#svm)'s keys with another key at Amazon, or with a new version of the same key.
    ///
    /// `POST /security/aws-kms/{aws_kms.uuid}/rekey-external`. Since 9.12.1.
    ///
    /// Commands: `security key-manager external aws rekey-external`.
    ///
    /// Error codes: see the module [`error`].
    pub fn rekey_external(
        &self,
        aws_kms_uuid: impl Into<ontap_runtime::Key>,
        body: aws_kms_key::NewAwsKmsKey,
    ) -> ontap_runtime::Action<aws_kms_key::AwsKmsKey> {
        ontap_runtime::Action::new(
            self.at.call(&operation::REKEY_EXTERNAL).key(aws_kms_uuid).body(&body),
        )
    }
    /// Renews the [SVM](crate::glossary#svm)'s [key encryption key](crate::glossary#kek). The key at Amazon stays the same.
    ///
    /// `POST /security/aws-kms/{aws_kms.uuid}/rekey-internal`. Since 9.12.1.
    ///
    /// Commands: `security key-manager external aws rekey-internal`.
    ///
    /// Error codes: see the module [`error`].
    pub fn rekey_internal(
        &self,
        aws_kms_uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Action<aws_kms_key::AwsKmsKey> {
        ontap_runtime::Action::new(
            self.at.call(&operation::REKEY_INTERNAL).key(aws_kms_uuid),
        )
    }
    /// Restores the keys of the [SVM](crate::glossary#svm) on nodes that lack them.
    ///
    /// `POST /security/aws-kms/{aws_kms.uuid}/restore`. Since 9.12.1.
    ///
    /// Commands: `security key-manager external AWS restore`.
    ///
    /// Error codes: see the module [`error`].
    pub fn restore(
        &self,
        aws_kms_uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Action<aws_kms::AwsKms> {
        ontap_runtime::Action::new(self.at.call(&operation::RESTORE).key(aws_kms_uuid))
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/aws-kms`, then `POST /security/aws-kms` or `PATCH /security/aws-kms/{uuid}`. Since 9.12.1.
    ///
    /// Records are told apart by `svm`.
    pub fn ensure(
        &self,
        desired: aws_kms::NewAwsKms,
    ) -> ontap_runtime::Ensure<aws_kms::AwsKms, aws_kms::AwsKmsPatch> {
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

/// Names one record of `/security/aws-kms`.
#[derive(Clone, Debug, PartialEq)]
pub struct AwsKmKey {
    uuid: ontap_runtime::Key,
}

impl AwsKmKey {
    /// The key of one record.
    #[must_use]
    pub fn new(uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self { uuid: uuid.into() }
    }
}

ontap_runtime::record_key! {
    AwsKmKey { uuid: "uuid" }
}
