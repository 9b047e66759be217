// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/publickey

//! `publickey`.

/// What POST takes of `publickey`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewPublickey {
    /// Number of the key among those of the account, 0 to 99. Part of the key of the path.
    ///
    /// `index`: integer. 0 to 99. GET, POST only. Since 9.7.
    pub index: i64,
    /// SVM that owns the public key. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
    ///
    /// `owner`: object. GET, POST only. Since 9.7.
    pub owner: ontap_runtime::Reference,
    /// The key as in an `authorized_keys` file.
    ///
    /// `public_key`: string. Since 9.7.
    pub public_key: String,
    /// Account that the key belongs to.
    ///
    /// `account`: `account_reference`. Since 9.7.
    pub account: Option<ontap_runtime::NameReference>,
    /// Certificate of the key, in PEM form.
    ///
    /// `certificate`: string. Since 9.13.1.
    pub certificate: Option<String>,
    /// Free text about the key, for instance whose laptop it is on.
    ///
    /// `comment`: string. Since 9.7.
    pub comment: Option<String>,
}

impl NewPublickey {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(
        index: i64,
        owner: impl ontap_runtime::IntoReference,
        public_key: impl Into<String>,
    ) -> Self {
        Self {
            index,
            owner: owner.into_reference(),
            public_key: public_key.into(),
            account: None,
            certificate: None,
            comment: None,
        }
    }
    /// Sets `account`.
    #[must_use]
    pub fn account(mut self, account: impl Into<ontap_runtime::NameReference>) -> Self {
        self.account = Some(account.into());
        self
    }
    /// Sets `certificate`.
    #[must_use]
    pub fn certificate(mut self, certificate: impl Into<String>) -> Self {
        self.certificate = Some(certificate.into());
        self
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

ontap_runtime::create_model! {
    NewPublickey {
        index: "index",
        owner: "owner",
        public_key: "public_key",
    } {
        account: "account",
        certificate: "certificate",
        comment: "comment",
    }
}
ontap_runtime::show_model!(NewPublickey);

/// What replies hold of `publickey`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Publickey {
    /// `_links`: object. GET only. Since 9.7.
    pub links: Option<ontap_runtime::Links>,
    /// Account that the key belongs to.
    ///
    /// `account`: `account_reference`. Since 9.7.
    pub account: Option<ontap_runtime::NameReference>,
    /// Certificate of the key, in PEM form.
    ///
    /// `certificate`: string. Since 9.13.1.
    pub certificate: Option<String>,
    /// Contents of the certificate in readable form.
    ///
    /// `certificate_details`: string. GET only. Since 9.13.1.
    pub certificate_details: Option<String>,
    /// Whether, and since when, the certificate has expired.
    ///
    /// `certificate_expired`: string. GET only. Since 9.13.1.
    pub certificate_expired: Option<String>,
    /// Whether the certificate has been revoked.
    ///
    /// `certificate_revoked`: string. GET only. Since 9.13.1.
    pub certificate_revoked: Option<String>,
    /// Free text about the key, for instance whose laptop it is on.
    ///
    /// `comment`: string. Since 9.7.
    pub comment: Option<String>,
    /// Number of the key among those of the account, 0 to 99. Part of the key of the path.
    ///
    /// `index`: integer. 0 to 99. GET, POST only. Since 9.7.
    pub index: Option<i64>,
    /// Fingerprint of the key in an obfuscated form.
    ///
    /// `obfuscated_fingerprint`: string. GET only. Since 9.7.
    pub obfuscated_fingerprint: Option<String>,
    /// SVM that owns the public key. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
    ///
    /// `owner`: object. GET, POST only. Since 9.7.
    pub owner: Option<ontap_runtime::Reference>,
    /// The key as in an `authorized_keys` file.
    ///
    /// `public_key`: string. Since 9.7.
    pub public_key: Option<String>,
    /// Scope of the public key: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Since 9.7.
    pub scope: Option<Scope>,
    /// SHA fingerprint of the key.
    ///
    /// `sha_fingerprint`: string. GET only. Since 9.7.
    pub sha_fingerprint: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl Publickey {
    /// The name in `account`.
    #[must_use]
    pub fn account_name(&self) -> Option<&str> {
        self.account.as_ref()?.name.as_deref()
    }
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
    Publickey {
        links: "_links",
        account: "account",
        certificate: "certificate",
        certificate_details: "certificate_details",
        certificate_expired: "certificate_expired",
        certificate_revoked: "certificate_revoked",
        comment: "comment",
        index: "index",
        obfuscated_fingerprint: "obfuscated_fingerprint",
        owner: "owner",
        public_key: "public_key",
        scope: "scope",
        sha_fingerprint: "sha_fingerprint",
    }
}
ontap_runtime::show_model!(Publickey);

/// What PATCH takes of `publickey`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublickeyPatch {
    /// Account that the key belongs to.
    ///
    /// `account`: `account_reference`. Since 9.7.
    pub account: ontap_runtime::Patch<ontap_runtime::NameReference>,
    /// Certificate of the key, in PEM form.
    ///
    /// `certificate`: string. Since 9.13.1.
    pub certificate: ontap_runtime::Patch<String>,
    /// Free text about the key, for instance whose laptop it is on.
    ///
    /// `comment`: string. Since 9.7.
    pub comment: ontap_runtime::Patch<String>,
    /// The key as in an `authorized_keys` file.
    ///
    /// `public_key`: string. Since 9.7.
    pub public_key: ontap_runtime::Patch<String>,
}

impl PublickeyPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `account`.
    #[must_use]
    pub fn account(mut self, account: impl Into<ontap_runtime::NameReference>) -> Self {
        self.account = ontap_runtime::Patch::Set(account.into());
        self
    }
    /// Clears `account`: sends `null`.
    #[must_use]
    pub fn clear_account(mut self) -> Self {
        self.account = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `certificate`.
    #[must_use]
    pub fn certificate(mut self, certificate: impl Into<String>) -> Self {
        self.certificate = ontap_runtime::Patch::Set(certificate.into());
        self
    }
    /// Clears `certificate`: sends `null`.
    #[must_use]
    pub fn clear_certificate(mut self) -> Self {
        self.certificate = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = ontap_runtime::Patch::Set(comment.into());
        self
    }
    /// Clears `comment`: sends `null`.
    #[must_use]
    pub fn clear_comment(mut self) -> Self {
        self.comment = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `public_key`.
    #[must_use]
    pub fn public_key(mut self, public_key: impl Into<String>) -> Self {
        self.public_key = ontap_runtime::Patch::Set(public_key.into());
        self
    }
    /// Clears `public_key`: sends `null`.
    #[must_use]
    pub fn clear_public_key(mut self) -> Self {
        self.public_key = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    PublickeyPatch {
        account: "account",
        certificate: "certificate",
        comment: "comment",
        public_key: "public_key",
    }
}
ontap_runtime::show_model!(PublickeyPatch);

/// Values of `publickey.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// The key belongs to an administrator of the cluster.
    ///
    /// `cluster`. Since 9.7.
    Cluster,
    /// The key belongs to an administrator of one SVM.
    ///
    /// `svm`. Since 9.7.
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
