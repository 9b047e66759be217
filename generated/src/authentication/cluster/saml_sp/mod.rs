// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp

//! ONTAP as a [SAML](crate::glossary#saml) service provider for web sign-on. At most one configuration exists; it starts out disabled, so that the identity provider can be set up before anyone depends on it.
//!
//! `/security/authentication/cluster/saml-sp`.

pub mod default_metadata;
pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::security_saml_sp;

/// ONTAP as a [SAML](crate::glossary#saml) service provider for web sign-on. At most one configuration exists; it starts out disabled, so that the identity provider can be set up before anyone depends on it.
///
/// `/security/authentication/cluster/saml-sp`.
#[derive(Clone, Debug)]
pub struct SamlSp {
    at: ontap_runtime::Place,
}

impl SamlSp {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves the [SAML](crate::glossary#saml) configuration.
    ///
    /// `GET /security/authentication/cluster/saml-sp`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<security_saml_sp::SecuritySamlSp> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Configures [SAML](crate::glossary#saml) from the metadata of the identity provider, disabled at first. The certificate is named either by its common name or by [CA](crate::glossary#ca) and serial number.
    ///
    /// `POST /security/authentication/cluster/saml-sp`. Since 9.6.
    ///
    /// Required: `idp_uri`.
    ///
    /// Optional: `certificate`, `enabled`, `host`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: security_saml_sp::NewSecuritySamlSp,
    ) -> ontap_runtime::Create<security_saml_sp::SecuritySamlSp> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Enables or disables [SAML](crate::glossary#saml). Once enabled, it can only be disabled from the console or by a [user](crate::glossary#account) who signed in through SAML.
    ///
    /// `PATCH /security/authentication/cluster/saml-sp`. Since 9.6.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        patch: security_saml_sp::SecuritySamlSpPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// Removes the [SAML](crate::glossary#saml) configuration. It must be disabled first.
    ///
    /// `DELETE /security/authentication/cluster/saml-sp`. Since 9.6.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(&self) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE))
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/authentication/cluster/saml-sp`, then `POST /security/authentication/cluster/saml-sp` or `PATCH /security/authentication/cluster/saml-sp`. Since 9.6.
    pub fn ensure(
        &self,
        desired: security_saml_sp::NewSecuritySamlSp,
    ) -> ontap_runtime::Ensure<
        security_saml_sp::SecuritySamlSp,
        security_saml_sp::SecuritySamlSpPatch,
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
    /// Metadata of the service provider, generated before [SAML](crate::glossary#saml) is configured, so that the identity provider can be set up first. It can only exist while there is no SAML configuration.
    ///
    /// `/security/authentication/cluster/saml-sp/default-metadata`.
    #[must_use]
    pub fn default_metadata(&self) -> default_metadata::DefaultMetadata {
        default_metadata::DefaultMetadata::new(self.at.clone())
    }
}
