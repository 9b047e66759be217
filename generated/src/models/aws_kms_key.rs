// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/aws_kms_key

//! `aws_kms_key`.

/// What replies hold of `aws_kms_key`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsKmsKey {
    /// ID of the key at Amazon to change to.
    ///
    /// `key_id`: string. GET, POST only. Since 9.12.1.
    pub key_id: Option<String>,
    /// Scope of the AWS KMS key: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Only in 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    pub scope: Option<Scope>,
    /// SVM whose keys are concerned, as older releases return it.
    ///
    /// `svm`: object. Only in 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    pub svm: Option<ontap_runtime::Reference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl AwsKmsKey {
    /// The name in `svm`.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    #[must_use]
    pub fn svm_name(&self) -> Option<&str> {
        self.svm.as_ref()?.name.as_deref()
    }
    /// The uuid in `svm`.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    #[must_use]
    pub fn svm_uuid(&self) -> Option<&str> {
        self.svm.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    AwsKmsKey {
        key_id: "key_id",
        scope: "scope",
        svm: "svm",
    }
}
ontap_runtime::show_model!(AwsKmsKey);

/// What POST takes of `aws_kms_key`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewAwsKmsKey {
    /// ID of the key at Amazon to change to.
    ///
    /// `key_id`: string. GET, POST only. Since 9.12.1.
    pub key_id: Option<String>,
    /// SVM whose keys are concerned, as older releases return it.
    ///
    /// `svm`: object. Only in 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    pub svm: Option<ontap_runtime::Reference>,
}

impl NewAwsKmsKey {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `key_id`.
    #[must_use]
    pub fn key_id(mut self, key_id: impl Into<String>) -> Self {
        self.key_id = Some(key_id.into());
        self
    }
    /// Sets `svm`.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    #[must_use]
    pub fn svm(mut self, svm: impl ontap_runtime::IntoReference) -> Self {
        self.svm = Some(svm.into_reference());
        self
    }
}

ontap_runtime::create_model! {
    NewAwsKmsKey {} {
        key_id: "key_id",
        svm: "svm",
    }
}
ontap_runtime::show_model!(NewAwsKmsKey);

/// Values of `aws_kms_key.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// Owned by the cluster as a whole.
    ///
    /// `cluster`. Only in 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    Cluster,
    /// Owned by one SVM.
    ///
    /// `svm`. Only in 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    Svm,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Scope>),
}

ontap_runtime::open_enum! {
    Scope {
        Cluster: "cluster",
        Svm: "svm",
    }
}
