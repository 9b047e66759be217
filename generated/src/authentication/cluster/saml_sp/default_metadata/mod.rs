// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp/default-metadata

//! Metadata of the service provider, generated before [SAML](crate::glossary#saml) is configured, so that the identity provider can be set up first. It can only exist while there is no SAML configuration.
//!
//! `/security/authentication/cluster/saml-sp/default-metadata`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::security_saml_def_metadata;

/// Metadata of the service provider, generated before [SAML](crate::glossary#saml) is configured, so that the identity provider can be set up first. It can only exist while there is no SAML configuration.
///
/// `/security/authentication/cluster/saml-sp/default-metadata`.
#[derive(Clone, Debug)]
pub struct DefaultMetadata {
    at: ontap_runtime::Place,
}

impl DefaultMetadata {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves the settings of the default metadata.
    ///
    /// `GET /security/authentication/cluster/saml-sp/default-metadata`. Since 9.17.1.
    pub fn get(
        &self,
    ) -> ontap_runtime::Get<security_saml_def_metadata::SecuritySamlDefMetadata> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Generates the default metadata. The certificate is named either by its common name or by [CA](crate::glossary#ca) and serial number.
    ///
    /// `POST /security/authentication/cluster/saml-sp/default-metadata`. Since 9.17.1.
    ///
    /// Optional: `certificate`, `host`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: security_saml_def_metadata::NewSecuritySamlDefMetadata,
    ) -> ontap_runtime::Create<security_saml_def_metadata::SecuritySamlDefMetadata> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Removes the default metadata. ONTAP refuses once [SAML](crate::glossary#saml) is configured.
    ///
    /// `DELETE /security/authentication/cluster/saml-sp/default-metadata`. Since 9.17.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(&self) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE))
    }
}
