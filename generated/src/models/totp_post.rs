// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/totp_post

//! `totp_post`.

/// Values of `totp_post.scope`.
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

/// What replies hold of `totp_post`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TotpPost {
    /// `_links`: object. GET only. Since 9.16.1.
    pub links: Option<ontap_runtime::Links>,
    /// Account that the profile is for.
    ///
    /// `account`: `account_reference`. Since 9.16.1.
    pub account: Option<ontap_runtime::NameReference>,
    /// Free text about the profile.
    ///
    /// `comment`: string. Since 9.13.1.
    pub comment: Option<String>,
    /// Codes for the day the authenticator is lost. They are shown this once.
    ///
    /// `emergency_codes`: list of string. GET only. Since 9.13.1.
    pub emergency_codes: Option<Vec<String>>,
    /// Whether codes of the new profile are accepted.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.13.1.
    pub enabled: Option<bool>,
    /// Address that sets up an authenticator app with the new key.
    ///
    /// `install_url`: string. GET only. Since 9.13.1.
    pub install_url: Option<String>,
    /// SVM that owns the TOTP profile. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
    ///
    /// `owner`: object. GET, POST only. Since 9.13.1.
    pub owner: Option<ontap_runtime::Reference>,
    /// Scope of the TOTP profile: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Since 9.13.1.
    pub scope: Option<Scope>,
    /// Secret that the authenticator app and ONTAP share. It is shown this once; whoever has it can produce valid codes.
    ///
    /// `secret_key`: string. GET only. Since 9.13.1.
    pub secret_key: Option<ontap_runtime::Secret>,
    /// SHA fingerprint of the secret key. It tells keys apart without revealing one.
    ///
    /// `sha_fingerprint`: string. GET only. Since 9.13.1.
    pub sha_fingerprint: Option<String>,
    /// Code that the new profile yields, to check that the app was set up properly.
    ///
    /// `verification_code`: string. GET only. Since 9.13.1.
    pub verification_code: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl TotpPost {
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
    TotpPost {
        links: "_links",
        account: "account",
        comment: "comment",
        emergency_codes: "emergency_codes",
        enabled: "enabled",
        install_url: "install_url",
        owner: "owner",
        scope: "scope",
        secret_key: "secret_key",
        sha_fingerprint: "sha_fingerprint",
        verification_code: "verification_code",
    }
}
ontap_runtime::show_model!(TotpPost);
