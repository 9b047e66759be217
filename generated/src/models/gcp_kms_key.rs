// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/gcp_kms_key

//! `gcp_kms_key`.

/// What replies hold of `gcp_kms_key`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GcpKmsKey {
    /// Name of the key to change to.
    ///
    /// `key_name`: string. GET, POST only. Since 9.11.1.
    pub key_name: Option<String>,
    /// Location of the key ring to change to. Without it the location stays.
    ///
    /// `key_ring_location`: string. GET, POST only. Since 9.18.1.
    pub key_ring_location: Option<String>,
    /// Key ring to change to. Without it the key ring stays.
    ///
    /// `key_ring_name`: string. GET, POST only. Since 9.18.1.
    pub key_ring_name: Option<String>,
    /// Project to change to. Without it the project stays.
    ///
    /// `project_id`: string. GET, POST only. Since 9.18.1.
    pub project_id: Option<String>,
    /// Scope of the Google Cloud KMS key: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. From 9.11.1 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    pub scope: Option<Scope>,
    /// SVM whose keys are concerned, as older releases return it.
    ///
    /// `svm`: object. From 9.11.1 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    pub svm: Option<ontap_runtime::Reference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl GcpKmsKey {
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
    GcpKmsKey {
        key_name: "key_name",
        key_ring_location: "key_ring_location",
        key_ring_name: "key_ring_name",
        project_id: "project_id",
        scope: "scope",
        svm: "svm",
    }
}
ontap_runtime::show_model!(GcpKmsKey);

/// What POST takes of `gcp_kms_key`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewGcpKmsKey {
    /// Name of the key to change to.
    ///
    /// `key_name`: string. GET, POST only. Since 9.11.1.
    pub key_name: String,
    /// Location of the key ring to change to. Without it the location stays.
    ///
    /// `key_ring_location`: string. GET, POST only. Since 9.18.1.
    pub key_ring_location: Option<String>,
    /// Key ring to change to. Without it the key ring stays.
    ///
    /// `key_ring_name`: string. GET, POST only. Since 9.18.1.
    pub key_ring_name: Option<String>,
    /// Project to change to. Without it the project stays.
    ///
    /// `project_id`: string. GET, POST only. Since 9.18.1.
    pub project_id: Option<String>,
    /// SVM whose keys are concerned, as older releases return it.
    ///
    /// `svm`: object. From 9.11.1 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    pub svm: Option<ontap_runtime::Reference>,
}

impl NewGcpKmsKey {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(key_name: impl Into<String>) -> Self {
        Self {
            key_name: key_name.into(),
            key_ring_location: None,
            key_ring_name: None,
            project_id: None,
            svm: None,
        }
    }
    /// Sets `key_ring_location`.
    #[must_use]
    pub fn key_ring_location(mut self, key_ring_location: impl Into<String>) -> Self {
        self.key_ring_location = Some(key_ring_location.into());
        self
    }
    /// Sets `key_ring_name`.
    #[must_use]
    pub fn key_ring_name(mut self, key_ring_name: impl Into<String>) -> Self {
        self.key_ring_name = Some(key_ring_name.into());
        self
    }
    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
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
    NewGcpKmsKey { key_name: "key_name" } {
        key_ring_location: "key_ring_location",
        key_ring_name: "key_ring_name",
        project_id: "project_id",
        svm: "svm",
    }
}
ontap_runtime::show_model!(NewGcpKmsKey);

/// Values of `gcp_kms_key.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// Owned by the cluster as a whole.
    ///
    /// `cluster`. From 9.11.1 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    Cluster,
    /// Owned by one SVM.
    ///
    /// `svm`. From 9.11.1 to 9.12.1.
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
