// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oidc

//! Web sign-on by [OpenID Connect](crate::glossary#oidc). At most one configuration exists, and none beside [SAML](crate::glossary#saml).
//!
//! `/security/authentication/cluster/oidc`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::security_oidc;

/// Web sign-on by [OpenID Connect](crate::glossary#oidc). At most one configuration exists, and none beside [SAML](crate::glossary#saml).
///
/// `/security/authentication/cluster/oidc`.
#[derive(Clone, Debug)]
pub struct Oidc {
    at: ontap_runtime::Place,
}

impl Oidc {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves the [OpenID Connect](crate::glossary#oidc) configuration.
    ///
    /// `GET /security/authentication/cluster/oidc`. Since 9.18.1.
    ///
    /// Commands: `security oidc show`.
    pub fn get(&self) -> ontap_runtime::Get<security_oidc::SecurityOidc> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Configures [OpenID Connect](crate::glossary#oidc). It also makes an [OAuth 2.0](crate::glossary#oauth-20) configuration, and is refused while [SAML](crate::glossary#saml) is configured.
    ///
    /// `POST /security/authentication/cluster/oidc`. Since 9.18.1.
    ///
    /// Optional: `access_token_issuer`, `jwks_refresh_interval`, `outgoing_proxy`, `skip_uri_validation`.
    ///
    /// Commands: `security oidc create`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: security_oidc::NewSecurityOidc,
    ) -> ontap_runtime::Create<security_oidc::SecurityOidc> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Enables or disables [OpenID Connect](crate::glossary#oidc); nothing else can be changed.
    ///
    /// `PATCH /security/authentication/cluster/oidc`. Since 9.18.1.
    ///
    /// Required: `enabled`.
    ///
    /// Commands: `security oidc modify`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        patch: security_oidc::SecurityOidcPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// Removes the [OpenID Connect](crate::glossary#oidc) configuration. It must be disabled first.
    ///
    /// `DELETE /security/authentication/cluster/oidc`. Since 9.18.1.
    ///
    /// Commands: `security oidc delete`.
    pub fn delete(&self) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE))
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/authentication/cluster/oidc`, then `POST /security/authentication/cluster/oidc` or `PATCH /security/authentication/cluster/oidc`. Since 9.18.1.
    pub fn ensure(
        &self,
        desired: security_oidc::NewSecurityOidc,
    ) -> ontap_runtime::Ensure<
        security_oidc::SecurityOidc,
        security_oidc::SecurityOidcPatch,
    > {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::GET,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &[],
            keys: &[],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}
