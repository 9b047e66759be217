// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/webauthn_credentials

//! `webauthn_credentials`.

/// What replies hold of `webauthn_credentials.credential`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Credential {
    /// `id_sha`: string. GET only. Since 9.16.1.
    pub id_sha: Option<String>,
    /// `type`: enumeration. GET only. Since 9.16.1.
    pub type_: Option<CredentialType>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Credential {
        id_sha: "id_sha",
        type_: "type",
    }
}

/// Values of `webauthn_credentials.credential.type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CredentialType {
    /// `public_key`. Since 9.16.1.
    PublicKey,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<CredentialType>),
}

ontap_runtime::open_enum! {
    CredentialType {
        PublicKey: "public_key",
    }
}

/// What replies hold of `webauthn_credentials.public_key`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicKey {
    /// `algorithm`: string. GET only. Since 9.16.1.
    pub algorithm: Option<String>,
    /// `value`: string. GET only. Since 9.16.1.
    pub value: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    PublicKey {
        algorithm: "algorithm",
        value: "value",
    }
}

/// What replies hold of `webauthn_credentials.relying_party`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RelyingParty {
    /// `id`: string. GET only. Since 9.16.1.
    pub id: Option<String>,
    /// `name`: string. GET only. Since 9.16.1.
    pub name: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    RelyingParty {
        id: "id",
        name: "name",
    }
}

/// Values of `webauthn_credentials.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `cluster`. Since 9.16.1.
    Cluster,
    /// `svm`. Since 9.16.1.
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

/// What replies hold of `webauthn_credentials`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebauthnCredentials {
    /// `_links`: `self_link`. Since 9.16.1.
    pub links: Option<ontap_runtime::Links>,
    /// `creation_time`: date and time. GET only. Since 9.16.1.
    pub creation_time: Option<ontap_runtime::DateTime>,
    /// `credential`: object. Since 9.16.1.
    pub credential: Option<Credential>,
    /// `display_name`: string. GET only. Since 9.16.1.
    pub display_name: Option<String>,
    /// `index`: integer. GET only. Since 9.16.1.
    pub index: Option<i64>,
    /// `last_used_time`: date and time. GET only. Since 9.16.1.
    pub last_used_time: Option<ontap_runtime::DateTime>,
    /// `owner`: `svm_reference`. GET only. Since 9.16.1.
    pub owner: Option<ontap_runtime::Reference>,
    /// `public_key`: object. Since 9.16.1.
    pub public_key: Option<PublicKey>,
    /// `relying_party`: object. Since 9.16.1.
    pub relying_party: Option<RelyingParty>,
    /// `scope`: enumeration. GET only. Since 9.16.1.
    pub scope: Option<Scope>,
    /// `username`: string. GET only. Since 9.16.1.
    pub username: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    WebauthnCredentials {
        links: "_links",
        creation_time: "creation_time",
        credential: "credential",
        display_name: "display_name",
        index: "index",
        last_used_time: "last_used_time",
        owner: "owner",
        public_key: "public_key",
        relying_party: "relying_party",
        scope: "scope",
        username: "username",
    }
}
