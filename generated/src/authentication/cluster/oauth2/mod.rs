// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oauth2

//! `/security/authentication/cluster/oauth2`.

pub mod clients;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::security_oauth2_global;

/// `/security/authentication/cluster/oauth2`.
#[derive(Clone, Debug)]
pub struct Oauth2 {
    at: ontap_runtime::Place,
}

impl Oauth2 {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/authentication/cluster/oauth2`. Since 9.14.1.
    ///
    /// Commands: `security oauth2 show`.
    pub fn get(
        &self,
    ) -> ontap_runtime::Get<security_oauth2_global::SecurityOauth2Global> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Modifies it.
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
    /// `/security/authentication/cluster/oauth2/clients`.
    #[must_use]
    pub fn clients(&self) -> clients::Clients {
        clients::Clients::new(self.at.clone())
    }
}
