// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/key_manager_keys

//! `key_manager_keys`.

/// What replies hold of `key_manager_keys`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyManagerKeys {
    /// `_links`: `self_link`. Since 9.11.1.
    pub links: Option<ontap_runtime::Links>,
    /// `crn`: string. Since 9.11.1.
    pub crn: Option<String>,
    /// `encryption_algorithm`: string. Since 9.11.1.
    pub encryption_algorithm: Option<String>,
    /// `key_id`: string. Since 9.11.1.
    pub key_id: Option<String>,
    /// `key_manager`: string. Since 9.11.1.
    pub key_manager: Option<String>,
    /// `key_server`: string. Since 9.11.1.
    pub key_server: Option<String>,
    /// `key_store`: enumeration. Since 9.11.1.
    pub key_store: Option<KeyStore>,
    /// `key_store_type`: enumeration. Since 9.11.1.
    pub key_store_type: Option<KeyStoreType>,
    /// `key_tag`: string. Since 9.11.1.
    pub key_tag: Option<String>,
    /// `key_type`: enumeration. Since 9.11.1.
    pub key_type: Option<KeyType>,
    /// `key_user`: string. Since 9.11.1.
    pub key_user: Option<String>,
    /// `node`: object. GET only. Since 9.11.1.
    pub node: Option<ontap_runtime::Reference>,
    /// `policy`: string. Since 9.11.1.
    pub policy: Option<String>,
    /// `restored`: boolean. Since 9.11.1.
    pub restored: Option<bool>,
    /// `scope`: `network_scope_readonly`. Since 9.16.1.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// `security_key_manager`: object. GET only. Since 9.15.1.
    pub security_key_manager: Option<ontap_runtime::UuidReference>,
    /// `svm`: object. GET only. Since 9.14.1.
    pub svm: Option<ontap_runtime::Reference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
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

/// Values of `key_manager_keys.key_store`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KeyStore {
    /// `external`. Since 9.11.1.
    External,
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
    /// `akv`. Since 9.11.1.
    Akv,
    /// `aws`. Since 9.11.1.
    Aws,
    /// `barbican`. Since 9.17.1.
    Barbican,
    /// `gcp`. Since 9.11.1.
    Gcp,
    /// `ikp`. Since 9.12.1.
    Ikp,
    /// `kmip`. Since 9.11.1.
    Kmip,
    /// `okm`. Since 9.11.1.
    Okm,
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
    /// `aek`. Since 9.11.1.
    Aek,
    /// `mroot_ak`. Since 9.16.1.
    MrootAk,
    /// `nek`. Since 9.11.1.
    Nek,
    /// `nse_ak`. Since 9.11.1.
    NseAk,
    /// `svm_kek`. Since 9.11.1.
    SvmKek,
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
