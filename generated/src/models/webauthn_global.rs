// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/webauthn_global

//! `webauthn_global`.

/// Values of `webauthn_global.attestation`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Attestation {
    /// The proof as the authenticator gives it.
    ///
    /// `direct`. Since 9.16.1.
    Direct,
    /// A proof that identifies the single authenticator.
    ///
    /// `enterprise`. Since 9.16.1.
    Enterprise,
    /// A proof that the browser may make anonymous.
    ///
    /// `indirect`. Since 9.16.1.
    Indirect,
    /// No proof.
    ///
    /// `none`. Since 9.16.1.
    None,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Attestation>),
}

ontap_runtime::open_enum! {
    Attestation {
        Direct: "direct",
        Enterprise: "enterprise",
        Indirect: "indirect",
        None: "none",
    }
}

/// Values of `webauthn_global.resident_key`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResidentKey {
    /// Avoided where possible.
    ///
    /// `discouraged`. Since 9.16.1.
    Discouraged,
    /// Used where possible.
    ///
    /// `preferred`. Since 9.16.1.
    Preferred,
    /// Always.
    ///
    /// `required`. Since 9.16.1.
    Required,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<ResidentKey>),
}

ontap_runtime::open_enum! {
    ResidentKey {
        Discouraged: "discouraged",
        Preferred: "preferred",
        Required: "required",
    }
}

/// Values of `webauthn_global.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// Owned by the cluster as a whole.
    ///
    /// `cluster`. Since 9.16.1.
    Cluster,
    /// Owned by one SVM.
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

/// Values of `webauthn_global.user_verification`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserVerification {
    /// Avoided where possible.
    ///
    /// `discouraged`. Since 9.16.1.
    Discouraged,
    /// Used where possible.
    ///
    /// `preferred`. Since 9.16.1.
    Preferred,
    /// Always.
    ///
    /// `required`. Since 9.16.1.
    Required,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<UserVerification>),
}

ontap_runtime::open_enum! {
    UserVerification {
        Discouraged: "discouraged",
        Preferred: "preferred",
        Required: "required",
    }
}

/// What replies hold of `webauthn_global`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebauthnGlobal {
    /// `_links`: `self_link`. Since 9.16.1.
    pub links: Option<ontap_runtime::Links>,
    /// How much proof of its make an authenticator has to give at registration.
    ///
    /// `attestation`: enumeration. GET only. Since 9.16.1.
    pub attestation: Option<Attestation>,
    /// Cluster or SVM that the settings are for.
    ///
    /// `owner`: `svm_reference`. GET only. Since 9.16.1.
    pub owner: Option<ontap_runtime::Reference>,
    /// Whether the credential must be stored on the authenticator (resident key).
    ///
    /// `require_rk`: boolean. GET only. Since 9.16.1.
    pub require_rk: Option<bool>,
    /// How strongly a credential stored on the authenticator is preferred.
    ///
    /// `resident_key`: enumeration. GET only. Since 9.16.1.
    pub resident_key: Option<ResidentKey>,
    /// Domains that credentials can be registered for. The list that is sent replaces the old one.
    ///
    /// `rp_domains`: list of string. Since 9.19.1.
    pub rp_domains: Option<Vec<String>>,
    /// Scope of the WebAuthn settings: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Since 9.16.1.
    pub scope: Option<Scope>,
    /// Milliseconds that the browser gives the user.
    ///
    /// `timeout`: integer. GET only. Since 9.16.1.
    pub timeout: Option<i64>,
    /// How strongly a check of the user, by PIN or biometrics, is preferred.
    ///
    /// `user_verification`: enumeration. GET only. Since 9.16.1.
    pub user_verification: Option<UserVerification>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl WebauthnGlobal {
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
    WebauthnGlobal {
        links: "_links",
        attestation: "attestation",
        owner: "owner",
        require_rk: "require_rk",
        resident_key: "resident_key",
        rp_domains: "rp_domains",
        scope: "scope",
        timeout: "timeout",
        user_verification: "user_verification",
    }
}
ontap_runtime::show_model!(WebauthnGlobal);

/// What PATCH takes of `webauthn_global`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebauthnGlobalPatch {
    /// Domains that credentials can be registered for. The list that is sent replaces the old one.
    ///
    /// `rp_domains`: list of string. Since 9.19.1.
    pub rp_domains: ontap_runtime::Patch<Vec<String>>,
}

impl WebauthnGlobalPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `rp_domains`.
    #[must_use]
    pub fn rp_domains(
        mut self,
        rp_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rp_domains = ontap_runtime::Patch::Set(
            rp_domains.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Clears `rp_domains`: sends `null`.
    #[must_use]
    pub fn clear_rp_domains(mut self) -> Self {
        self.rp_domains = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    WebauthnGlobalPatch { rp_domains: "rp_domains" }
}
ontap_runtime::show_model!(WebauthnGlobalPatch);
