// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication

//! How administrators prove who they are: public keys, passwords, the directory services of the cluster (LDAP, NIS, Active Directory), single sign-on ([SAML](crate::glossary#saml), [OpenID Connect](crate::glossary#oidc)), [OAuth 2.0](crate::glossary#oauth-20) tokens and Duo as a second factor. Which of these an [account](crate::glossary#account) may use is a property of the account, under `/security/accounts`.
//!
//! `/security/authentication`.

pub mod cluster;
pub mod duo;
pub mod password;
pub mod publickeys;

/// How administrators prove who they are: public keys, passwords, the directory services of the cluster (LDAP, NIS, Active Directory), single sign-on ([SAML](crate::glossary#saml), [OpenID Connect](crate::glossary#oidc)), [OAuth 2.0](crate::glossary#oauth-20) tokens and Duo as a second factor. Which of these an [account](crate::glossary#account) may use is a property of the account, under `/security/accounts`.
///
/// `/security/authentication`.
#[derive(Clone, Debug)]
pub struct Authentication {
    at: ontap_runtime::Place,
}

impl Authentication {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// `/security/authentication/cluster`.
    #[must_use]
    pub fn cluster(&self) -> cluster::Cluster {
        cluster::Cluster::new(self.at.clone())
    }
    /// `/security/authentication/duo`.
    #[must_use]
    pub fn duo(&self) -> duo::Duo {
        duo::Duo::new(self.at.clone())
    }
    /// Change of a password. [Users](crate::glossary#account) change their own here; an administrator changes those of others.
    ///
    /// `/security/authentication/password`.
    #[must_use]
    pub fn password(&self) -> password::Password {
        password::Password::new(self.at.clone())
    }
    /// SSH public keys of [accounts](crate::glossary#account), up to one hundred for each, told apart by an index.
    ///
    /// `/security/authentication/publickeys`.
    #[must_use]
    pub fn publickeys(&self) -> publickeys::Publickeys {
        publickeys::Publickeys::new(self.at.clone())
    }
}
