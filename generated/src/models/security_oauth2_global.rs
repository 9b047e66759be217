// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_oauth2_global

//! `security_oauth2_global`.

/// What replies hold of `security_oauth2_global`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityOauth2Global {
    /// Whether the REST API accepts OAuth 2.0 tokens; false unless enabled.
    ///
    /// `enabled`: boolean. Since 9.14.1.
    pub enabled: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    SecurityOauth2Global { enabled: "enabled" }
}
ontap_runtime::show_model!(SecurityOauth2Global);

/// What PATCH takes of `security_oauth2_global`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityOauth2GlobalPatch {
    /// Whether the REST API accepts OAuth 2.0 tokens; false unless enabled.
    ///
    /// `enabled`: boolean. Since 9.14.1.
    pub enabled: ontap_runtime::Patch<bool>,
}

impl SecurityOauth2GlobalPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
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
    SecurityOauth2GlobalPatch { enabled: "enabled" }
}
ontap_runtime::show_model!(SecurityOauth2GlobalPatch);
