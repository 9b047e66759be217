// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_external_role_mapping

//! `security_external_role_mapping`.

/// What POST takes of `security_external_role_mapping`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewSecurityExternalRoleMapping {
    /// Name of the role as the identity provider puts it into tokens. Part of the key.
    ///
    /// `external_role`: string. GET, POST only. Since 9.16.1.
    pub external_role: String,
    /// Role of ONTAP that the external one stands for.
    ///
    /// `ontap_role`: object. Since 9.16.1.
    pub ontap_role: ontap_runtime::NameReference,
    /// Identity provider whose role is meant. Part of the key, so that two providers may use one role name for different things.
    ///
    /// `provider`: enumeration. GET, POST only. Since 9.16.1.
    pub provider: Provider,
    /// Free text about the mapping.
    ///
    /// `comment`: string. Since 9.16.1.
    pub comment: Option<String>,
}

impl NewSecurityExternalRoleMapping {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(
        external_role: impl Into<String>,
        ontap_role: impl Into<ontap_runtime::NameReference>,
        provider: Provider,
    ) -> Self {
        Self {
            external_role: external_role.into(),
            ontap_role: ontap_role.into(),
            provider,
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
    NewSecurityExternalRoleMapping {
        external_role: "external_role",
        ontap_role: "ontap_role",
        provider: "provider",
    } { comment: "comment" }
}
ontap_runtime::show_model!(NewSecurityExternalRoleMapping);

/// Values of `security_external_role_mapping.provider`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Provider {
    /// Microsoft Active Directory Federation Services.
    ///
    /// `adfs`. Since 9.16.1.
    Adfs,
    /// Auth0.
    ///
    /// `auth0`. Since 9.16.1.
    Auth0,
    /// A provider without particularities of its own.
    ///
    /// `basic`. Since 9.16.1.
    Basic,
    /// Microsoft Entra ID.
    ///
    /// `entra`. Since 9.16.1.
    Entra,
    /// Keycloak.
    ///
    /// `keycloak`. Since 9.16.1.
    Keycloak,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Provider>),
}

ontap_runtime::open_enum! {
    Provider {
        Adfs: "adfs",
        Auth0: "auth0",
        Basic: "basic",
        Entra: "entra",
        Keycloak: "keycloak",
    }
}

/// What replies hold of `security_external_role_mapping`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityExternalRoleMapping {
    /// `_links`: `self_link`. Since 9.16.1.
    pub links: Option<ontap_runtime::Links>,
    /// Free text about the mapping.
    ///
    /// `comment`: string. Since 9.16.1.
    pub comment: Option<String>,
    /// Name of the role as the identity provider puts it into tokens. Part of the key.
    ///
    /// `external_role`: string. GET, POST only. Since 9.16.1.
    pub external_role: Option<String>,
    /// Role of ONTAP that the external one stands for.
    ///
    /// `ontap_role`: object. Since 9.16.1.
    pub ontap_role: Option<ontap_runtime::NameReference>,
    /// Identity provider whose role is meant. Part of the key, so that two providers may use one role name for different things.
    ///
    /// `provider`: enumeration. GET, POST only. Since 9.16.1.
    pub provider: Option<Provider>,
    /// When the mapping was created.
    ///
    /// `timestamp`: date and time. GET only. Since 9.16.1.
    pub timestamp: Option<ontap_runtime::DateTime>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl SecurityExternalRoleMapping {
    /// The name in `ontap_role`.
    #[must_use]
    pub fn ontap_role_name(&self) -> Option<&str> {
        self.ontap_role.as_ref()?.name.as_deref()
    }
}

ontap_runtime::read_model! {
    SecurityExternalRoleMapping {
        links: "_links",
        comment: "comment",
        external_role: "external_role",
        ontap_role: "ontap_role",
        provider: "provider",
        timestamp: "timestamp",
    }
}
ontap_runtime::show_model!(SecurityExternalRoleMapping);

/// What PATCH takes of `security_external_role_mapping`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityExternalRoleMappingPatch {
    /// Free text about the mapping.
    ///
    /// `comment`: string. Since 9.16.1.
    pub comment: ontap_runtime::Patch<String>,
    /// Role of ONTAP that the external one stands for.
    ///
    /// `ontap_role`: object. Since 9.16.1.
    pub ontap_role: ontap_runtime::Patch<ontap_runtime::NameReference>,
}

impl SecurityExternalRoleMappingPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `ontap_role`.
    #[must_use]
    pub fn ontap_role(
        mut self,
        ontap_role: impl Into<ontap_runtime::NameReference>,
    ) -> Self {
        self.ontap_role = ontap_runtime::Patch::Set(ontap_role.into());
        self
    }
    /// Clears `ontap_role`: sends `null`.
    #[must_use]
    pub fn clear_ontap_role(mut self) -> Self {
        self.ontap_role = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    SecurityExternalRoleMappingPatch {
        comment: "comment",
        ontap_role: "ontap_role",
    }
}
ontap_runtime::show_model!(SecurityExternalRoleMappingPatch);
