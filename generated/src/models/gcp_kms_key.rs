// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/gcp_kms_key

//! `gcp_kms_key`.

/// What replies hold of `gcp_kms_key`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GcpKmsKey {
    /// `key_name`: string. GET, POST only. Since 9.11.1.
    pub key_name: Option<String>,
    /// `scope`: enumeration. GET only. From 9.11.1 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    pub scope: Option<Scope>,
    /// `svm`: object. From 9.11.1 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    pub svm: Option<ontap_runtime::Reference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    GcpKmsKey {
        key_name: "key_name",
        scope: "scope",
        svm: "svm",
    }
}

/// What POST takes of `gcp_kms_key`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewGcpKmsKey {
    /// `key_name`: string. GET, POST only. Since 9.11.1.
    pub key_name: Option<String>,
    /// `svm`: object. From 9.11.1 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    pub svm: Option<ontap_runtime::Reference>,
}

impl NewGcpKmsKey {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `key_name`.
    #[must_use]
    pub fn key_name(mut self, key_name: impl Into<String>) -> Self {
        self.key_name = Some(key_name.into());
        self
    }
    /// Sets `svm`.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    #[must_use]
    pub fn svm(mut self, svm: impl Into<ontap_runtime::Reference>) -> Self {
        self.svm = Some(svm.into());
        self
    }
}

ontap_runtime::create_model! {
    NewGcpKmsKey {} {
        key_name: "key_name",
        svm: "svm",
    }
}

/// Values of `gcp_kms_key.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `cluster`. From 9.11.1 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    Cluster,
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
