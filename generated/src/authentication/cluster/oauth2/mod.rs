// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oauth2

//! Whether access tokens are accepted at all. The providers they may come from are listed under `clients`.
//!
//! `/security/authentication/cluster/oauth2`.

pub mod clients;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::security_oauth2_global;

/// Whether access tokens are accepted at all. The providers they may come from are listed under `clients`.
///
/// `/security/authentication/cluster/oauth2`.
#[derive(Clone, Debug)]
pub struct Oauth2 {
    at: ontap_runtime::Place,
}

impl Oauth2 {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves whether [OAuth 2.0](crate::glossary#oauth-20) is enabled.
    ///
    /// `GET /security/authentication/cluster/oauth2`. Since 9.14.1.
    ///
    /// Commands: `security oauth2 show`.
    pub fn get(
        &self,
    ) -> ontap_runtime::Get<security_oauth2_global::SecurityOauth2Global> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Enables or disables [OAuth 2.0](crate::glossary#oauth-20) for the whole cluster.
    ///
    /// `PATCH /security/authentication/cluster/oauth2`. Since 9.14.1.
    ///
    /// Commands: `security oauth2 modify`.
    pub fn update(
        &self,
        patch: security_oauth2_global::SecurityOauth2GlobalPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// Authorization servers whose access tokens the REST API accepts, and how a token is checked: locally by the keys of the server, or by asking the server (introspection). There is no PATCH; delete and create anew to change one.
    ///
    /// `/security/authentication/cluster/oauth2/clients`.
    #[must_use]
    pub fn clients(&self) -> clients::Clients {
        clients::Clients::new(self.at.clone())
    }
}
