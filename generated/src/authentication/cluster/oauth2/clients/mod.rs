// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oauth2/clients

//! Authorization servers whose access tokens the REST API accepts, and how a token is checked: locally by the keys of the server, or by asking the server (introspection). There is no PATCH; delete and create anew to change one.
//!
//! `/security/authentication/cluster/oauth2/clients`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::security_oauth2;

/// Authorization servers whose access tokens the REST API accepts, and how a token is checked: locally by the keys of the server, or by asking the server (introspection). There is no PATCH; delete and create anew to change one.
///
/// `/security/authentication/cluster/oauth2/clients`.
#[derive(Clone, Debug)]
pub struct Clients {
    at: ontap_runtime::Place,
}

impl Clients {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the [OAuth 2.0](crate::glossary#oauth-20) configurations.
    ///
    /// `GET /security/authentication/cluster/oauth2/clients`. Since 9.14.1.
    ///
    /// Commands: `security oauth2 client show`.
    pub fn list(&self) -> ontap_runtime::List<security_oauth2::SecurityOauth2> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one [OAuth 2.0](crate::glossary#oauth-20) configuration.
    ///
    /// `GET /security/authentication/cluster/oauth2/clients/{name}`. Since 9.14.1.
    ///
    /// Commands: `security oauth2 client show`.
    pub fn get(
        &self,
        name: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<security_oauth2::SecurityOauth2> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(name))
    }
    /// Registers an authorization server. Name, [application](crate::glossary#application) and issuer are required, and either the key set for local checks or client ID, secret and introspection endpoint.
    ///
    /// `POST /security/authentication/cluster/oauth2/clients`. Since 9.14.1.
    ///
    /// Required: `application`, `issuer`, `name`.
    ///
    /// Optional: `audience`, `client_id`, `client_secret`, `introspection.endpoint_uri`, `introspection.interval`, `jwks.provider_uri`, `jwks.refresh_interval`, `outgoing_proxy`, `provider`, `remote_user_claim`, `skip_uri_validation`, `use_local_roles_if_present`, `use_mutual_tls`.
    ///
    /// Commands: `security oauth2 client create`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: security_oauth2::NewSecurityOauth2,
    ) -> ontap_runtime::Create<security_oauth2::SecurityOauth2> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/authentication/cluster/oauth2/clients` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = security_oauth2::NewSecurityOauth2>,
    ) -> ontap_runtime::CreateMany<security_oauth2::SecurityOauth2> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Removes an authorization server. [OAuth 2.0](crate::glossary#oauth-20) must be disabled first.
    ///
    /// `DELETE /security/authentication/cluster/oauth2/clients/{name}`. Since 9.14.1.
    ///
    /// Required: `config_name`.
    ///
    /// Commands: `security oauth2 client delete`.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(&self, name: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(name))
    }
    /// Deletes all [OAuth 2.0](crate::glossary#oauth-20) configurations that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/authentication/cluster/oauth2/clients`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<security_oauth2::SecurityOauth2> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/authentication/cluster/oauth2/clients` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = ClientKey>,
    ) -> ontap_runtime::DeleteMany<security_oauth2::SecurityOauth2> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
}

/// Names one record of `/security/authentication/cluster/oauth2/clients`.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientKey {
    name: ontap_runtime::Key,
}

impl ClientKey {
    /// The key of one record.
    #[must_use]
    pub fn new(name: impl Into<ontap_runtime::Key>) -> Self {
        Self { name: name.into() }
    }
}

ontap_runtime::record_key! {
    ClientKey { name: "name" }
}
