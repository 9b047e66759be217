// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/key_manager_keys

//! `key_manager_keys`.

/// What replies hold of `key_manager_keys`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyManagerKeys {
    /// `_links`: `self_link`. Since 9.11.1.
    pub links: Option<ontap_runtime::Links>,
    /// Cloud resource name of the key, where a cloud service holds it.
    ///
    /// `crn`: string. Since 9.11.1.
    pub crn: Option<String>,
    /// Algorithm that the key is used with, such as `XTS-AES-256`.
    ///
    /// `encryption_algorithm`: string. Since 9.11.1.
    pub encryption_algorithm: Option<String>,
    /// Identifier of the key.
    ///
    /// `key_id`: string. Since 9.11.1.
    pub key_id: Option<String>,
    /// Key server that manages the key, where the key manager is external.
    ///
    /// `key_manager`: string. Since 9.11.1.
    pub key_manager: Option<String>,
    /// Address and port of the external key server that holds the key.
    ///
    /// `key_server`: string. Since 9.11.1.
    pub key_server: Option<String>,
    /// Whether the key is kept in the cluster or outside of it.
    ///
    /// `key_store`: enumeration. Since 9.11.1.
    pub key_store: Option<KeyStore>,
    /// Kind of key manager that holds the key.
    ///
    /// `key_store_type`: enumeration. Since 9.11.1.
    pub key_store_type: Option<KeyStoreType>,
    /// Label or further information that is kept with the key.
    ///
    /// `key_tag`: string. Since 9.11.1.
    pub key_tag: Option<String>,
    /// What the key encrypts.
    ///
    /// `key_type`: enumeration. Since 9.11.1.
    pub key_type: Option<KeyType>,
    /// SVM that uses the key.
    ///
    /// `key_user`: string. Since 9.11.1.
    pub key_user: Option<String>,
    /// Node of the key.
    ///
    /// `node`: object. GET only. Since 9.11.1.
    pub node: Option<ontap_runtime::Reference>,
    /// Policy that the key store applies to the key.
    ///
    /// `policy`: string. Since 9.11.1.
    pub policy: Option<String>,
    /// Whether the node has the key at hand. When false, it must be restored before its data can be read.
    ///
    /// `restored`: boolean. Since 9.11.1.
    pub restored: Option<bool>,
    /// Scope of the key: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: `network_scope_readonly`. Since 9.16.1.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// Key manager that holds the key.
    ///
    /// `security_key_manager`: object. GET only. Since 9.15.1.
    pub security_key_manager: Option<ontap_runtime::UuidReference>,
    /// SVM of the key. Absent at cluster scope.
    ///
    /// `svm`: object. GET only. Since 9.14.1.
    pub svm: Option<ontap_runtime::Reference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl KeyManagerKeys {
    /// The name in `node`.
    #[must_use]
    pub fn node_name(&self) -> Option<&str> {
        self.node.as_ref()?.name.as_deref()
    }
    /// The uuid in `node`.
    #[must_use]
    pub fn node_uuid(&self) -> Option<&str> {
        self.node.as_ref()?.uuid.as_deref()
    }
    /// The uuid in `security_key_manager`.
    #[must_use]
    pub fn security_key_manager_uuid(&self) -> Option<&str> {
        self.security_key_manager.as_ref()?.uuid.as_deref()
    }
    /// The name in `svm`.
    #[must_use]
    pub fn svm_name(&self) -> Option<&str> {
        self.svm.as_ref()?.name.as_deref()
    }
    /// The uuid in `svm`.
    #[must_use]
    pub fn svm_uuid(&self) -> Option<&str> {
        self.svm.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    KeyManagerKeys {
        links: "_links",
        crn: "crn",
        encryption_algorithm: "encryption_algorithm",
        key_id: "key_id",
        key_manager: "key_manager",
        key_server: "key_server",
        key_store: "key_store",
        key_store_type: "key_store_type",
        key_tag: "key_tag",
        key_type: "key_type",
        key_user: "key_user",
        node: "node",
        policy: "policy",
        restored: "restored",
        scope: "scope",
        security_key_manager: "security_key_manager",
        svm: "svm",
    }
}
ontap_runtime::show_model!(KeyManagerKeys);

/// Values of `key_manager_keys.key_store`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KeyStore {
    /// Outside of the cluster, with KMIP servers or a cloud service.
    ///
    /// `external`. Since 9.11.1.
    External,
    /// In the cluster itself.
    ///
    /// `onboard`. Since 9.11.1.
    Onboard,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<KeyStore>),
}

ontap_runtime::open_enum! {
    KeyStore {
        External: "external",
        Onboard: "onboard",
    }
}

/// Values of `key_manager_keys.key_store_type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KeyStoreType {
    /// Azure Key Vault.
    ///
    /// `akv`. Since 9.11.1.
    Akv,
    /// Key service of Amazon Web Services.
    ///
    /// `aws`. Since 9.11.1.
    Aws,
    /// OpenStack Barbican.
    ///
    /// `barbican`. Since 9.17.1.
    Barbican,
    /// Key service of Google Cloud.
    ///
    /// `gcp`. Since 9.11.1.
    Gcp,
    /// IBM Key Protect.
    ///
    /// `ikp`. Since 9.12.1.
    Ikp,
    /// External servers that speak KMIP.
    ///
    /// `kmip`. Since 9.11.1.
    Kmip,
    /// Onboard key manager.
    ///
    /// `okm`. Since 9.11.1.
    Okm,
    /// Not known.
    ///
    /// `unset`. Since 9.11.1.
    Unset,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<KeyStoreType>),
}

ontap_runtime::open_enum! {
    KeyStoreType {
        Akv: "akv",
        Aws: "aws",
        Barbican: "barbican",
        Gcp: "gcp",
        Ikp: "ikp",
        Kmip: "kmip",
        Okm: "okm",
        Unset: "unset",
    }
}

/// Values of `key_manager_keys.key_type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KeyType {
    /// Aggregate encryption key.
    ///
    /// `aek`. Since 9.11.1.
    Aek,
    /// Authentication key of the node's root volume (mroot).
    ///
    /// `mroot_ak`. Since 9.16.1.
    MrootAk,
    /// Key of the type NEK.
    ///
    /// `nek`. Since 9.11.1.
    Nek,
    /// Authentication key of self-encrypting drives (NSE).
    ///
    /// `nse_ak`. Since 9.11.1.
    NseAk,
    /// Key of an SVM that encrypts its volume keys.
    ///
    /// `svm_kek`. Since 9.11.1.
    SvmKek,
    /// Volume encryption key.
    ///
    /// `vek`. Since 9.11.1.
    Vek,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<KeyType>),
}

ontap_runtime::open_enum! {
    KeyType {
        Aek: "aek",
        MrootAk: "mroot_ak",
        Nek: "nek",
        NseAk: "nse_ak",
        SvmKek: "svm_kek",
        Vek: "vek",
    }
}
