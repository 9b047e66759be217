// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/webauthn_credentials

//! `webauthn_credentials`.

/// What replies hold of `webauthn_credentials.credential`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Credential {
    /// SHA-256 hash of the credential's ID.
    ///
    /// `id_sha`: string. GET only. Since 9.16.1.
    pub id_sha: Option<String>,
    /// Kind of the credential.
    ///
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
ontap_runtime::show_model!(Credential);

/// Values of `webauthn_credentials.credential.type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CredentialType {
    /// A public key.
    ///
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicKey {
    /// Algorithm of the key, such as `ES-256`.
    ///
    /// `algorithm`: string. GET only. Since 9.16.1.
    pub algorithm: Option<String>,
    /// The key as text.
    ///
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
ontap_runtime::show_model!(PublicKey);

/// What replies hold of `webauthn_credentials.relying_party`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelyingParty {
    /// Domain that the credential is bound to. Part of the key.
    ///
    /// `id`: string. GET only. Since 9.16.1.
    pub id: Option<String>,
    /// Name of the site for people.
    ///
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
ontap_runtime::show_model!(RelyingParty);

/// Values of `webauthn_credentials.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// The credential belongs to an administrator of the cluster.
    ///
    /// `cluster`. Since 9.16.1.
    Cluster,
    /// The credential belongs to an administrator of one SVM.
    ///
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebauthnCredentials {
    /// `_links`: `self_link`. Since 9.16.1.
    pub links: Option<ontap_runtime::Links>,
    /// When the credential was registered.
    ///
    /// `creation_time`: date and time. GET only. Since 9.16.1.
    pub creation_time: Option<ontap_runtime::DateTime>,
    /// What the authenticator reported at registration.
    ///
    /// `credential`: object. Since 9.16.1.
    pub credential: Option<Credential>,
    /// Name that the browser shows for the credential.
    ///
    /// `display_name`: string. GET only. Since 9.16.1.
    pub display_name: Option<String>,
    /// Number of the credential among those of the user. Part of the key.
    ///
    /// `index`: integer. GET only. Since 9.16.1.
    pub index: Option<i64>,
    /// When somebody last signed in with it.
    ///
    /// `last_used_time`: date and time. GET only. Since 9.16.1.
    pub last_used_time: Option<ontap_runtime::DateTime>,
    /// Cluster or SVM that the credential signs in to.
    ///
    /// `owner`: `svm_reference`. GET only. Since 9.16.1.
    pub owner: Option<ontap_runtime::Reference>,
    /// Public key of the credential.
    ///
    /// `public_key`: object. Since 9.16.1.
    pub public_key: Option<PublicKey>,
    /// Site that the credential was registered for.
    ///
    /// `relying_party`: object. Since 9.16.1.
    pub relying_party: Option<RelyingParty>,
    /// Scope of the credential: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Since 9.16.1.
    pub scope: Option<Scope>,
    /// User that the credential belongs to. Part of the key.
    ///
    /// `username`: string. GET only. Since 9.16.1.
    pub username: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl WebauthnCredentials {
    /// The name in `owner`.
    #[must_use]
    pub fn owner_name(&self) -> Option<&str> {
        self.owner.as_ref()?.name.as_deref()
    }
    /// The uuid in `owner`.
    #[must_use]
    pub fn owner_uuid(&self) -> Option<&str> {
        self.owner.as_ref()?.uuid.as_deref()
    }
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
ontap_runtime::show_model!(WebauthnCredentials);
