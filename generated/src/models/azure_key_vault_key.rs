// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/azure_key_vault_key

//! `azure_key_vault_key`.

/// What replies hold of `azure_key_vault_key`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureKeyVaultKey {
    /// Identifier of the key to change to, as its full URL.
    ///
    /// `key_id`: string (uri). GET, POST only. Since 9.11.1.
    pub key_id: Option<String>,
    /// Scope of the Azure Key Vault key: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
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

impl AzureKeyVaultKey {
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
    AzureKeyVaultKey {
        key_id: "key_id",
        scope: "scope",
        svm: "svm",
    }
}
ontap_runtime::show_model!(AzureKeyVaultKey);

/// What POST takes of `azure_key_vault_key`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewAzureKeyVaultKey {
    /// Identifier of the key to change to, as its full URL.
    ///
    /// `key_id`: string (uri). GET, POST only. Since 9.11.1.
    pub key_id: String,
    /// SVM whose keys are concerned, as older releases return it.
    ///
    /// `svm`: object. From 9.11.1 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    pub svm: Option<ontap_runtime::Reference>,
}

impl NewAzureKeyVaultKey {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(key_id: impl Into<String>) -> Self {
        Self {
            key_id: key_id.into(),
            svm: None,
        }
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
    NewAzureKeyVaultKey { key_id: "key_id" } { svm: "svm" }
}
ontap_runtime::show_model!(NewAzureKeyVaultKey);

/// Values of `azure_key_vault_key.scope`.
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
