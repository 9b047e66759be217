// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/totp

//! `totp`.

/// What POST takes of `totp`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewTotp {
    /// Account that the profile belongs to.
    ///
    /// `account`: `account_reference`. Since 9.16.1.
    pub account: ontap_runtime::NameReference,
    /// SVM that owns the TOTP profile. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
    ///
    /// `owner`: object. GET, POST only. Since 9.13.1.
    pub owner: ontap_runtime::Reference,
    /// Free text about the profile.
    ///
    /// `comment`: string. Since 9.13.1.
    pub comment: Option<String>,
}

impl NewTotp {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(
        account: impl Into<ontap_runtime::NameReference>,
        owner: impl ontap_runtime::IntoReference,
    ) -> Self {
        Self {
            account: account.into(),
            owner: owner.into_reference(),
            comment: None,
        }
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

ontap_runtime::create_model! {
    NewTotp {
        account: "account",
        owner: "owner",
    } { comment: "comment" }
}
ontap_runtime::show_model!(NewTotp);

/// Values of `totp.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// The profile is for an administrator of the cluster.
    ///
    /// `cluster`. Since 9.16.1.
    Cluster,
    /// The profile is for an administrator of one SVM.
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

/// What replies hold of `totp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Totp {
    /// `_links`: object. GET only. Since 9.16.1.
    pub links: Option<ontap_runtime::Links>,
    /// Account that the profile belongs to.
    ///
    /// `account`: `account_reference`. Since 9.16.1.
    pub account: Option<ontap_runtime::NameReference>,
    /// Free text about the profile.
    ///
    /// `comment`: string. Since 9.13.1.
    pub comment: Option<String>,
    /// Whether codes of this profile are accepted.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.13.1.
    pub enabled: Option<bool>,
    /// SVM that owns the TOTP profile. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
    ///
    /// `owner`: object. GET, POST only. Since 9.13.1.
    pub owner: Option<ontap_runtime::Reference>,
    /// Scope of the TOTP profile: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Since 9.13.1.
    pub scope: Option<Scope>,
    /// SHA fingerprint of the secret key. It tells keys apart without revealing one.
    ///
    /// `sha_fingerprint`: string. GET only. Since 9.13.1.
    pub sha_fingerprint: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl Totp {
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
    Totp {
        links: "_links",
        account: "account",
        comment: "comment",
        enabled: "enabled",
        owner: "owner",
        scope: "scope",
        sha_fingerprint: "sha_fingerprint",
    }
}
ontap_runtime::show_model!(Totp);

/// What PATCH takes of `totp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TotpPatch {
    /// Account that the profile belongs to.
    ///
    /// `account`: `account_reference`. Since 9.16.1.
    pub account: ontap_runtime::Patch<ontap_runtime::NameReference>,
    /// Free text about the profile.
    ///
    /// `comment`: string. Since 9.13.1.
    pub comment: ontap_runtime::Patch<String>,
    /// Whether codes of this profile are accepted.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.13.1.
    pub enabled: ontap_runtime::Patch<bool>,
}

impl TotpPatch {
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
    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = ontap_runtime::Patch::Set(enabled);
        self
    }
    /// Clears `enabled`: sends `null`.
    #[must_use]
    pub fn clear_enabled(mut self) -> Self {
        self.enabled = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    TotpPatch {
        account: "account",
        comment: "comment",
        enabled: "enabled",
    }
}
ontap_runtime::show_model!(TotpPatch);
