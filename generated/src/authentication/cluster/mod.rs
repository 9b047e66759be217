// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster

//! `/security/authentication/cluster`.

pub mod ad_proxy;
pub mod ldap;
pub mod nis;
pub mod oauth2;
pub mod oidc;
pub mod saml_sp;

/// `/security/authentication/cluster`.
#[derive(Clone, Debug)]
pub struct Cluster {
    at: ontap_runtime::Place,
}

impl Cluster {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// The [data SVM](crate::glossary#data-svm) through which administrators of the cluster are authenticated by Active Directory (the [domain tunnel](crate::glossary#domain-tunnel)). At most one exists.
    ///
    /// `/security/authentication/cluster/ad-proxy`.
    #[must_use]
    pub fn ad_proxy(&self) -> ad_proxy::AdProxy {
        ad_proxy::AdProxy::new(self.at.clone())
    }
    /// LDAP client of the cluster, used to authenticate its administrators. At most one exists; [SVMs](crate::glossary#svm) have theirs elsewhere, under `/name-services/ldap`.
    ///
    /// `/security/authentication/cluster/ldap`.
    #[must_use]
    pub fn ldap(&self) -> ldap::Ldap {
        ldap::Ldap::new(self.at.clone())
    }
    /// NIS client of the cluster, used to authenticate its administrators. At most one exists.
    ///
    /// `/security/authentication/cluster/nis`.
    #[must_use]
    pub fn nis(&self) -> nis::Nis {
        nis::Nis::new(self.at.clone())
    }
    /// Whether access tokens are accepted at all. The providers they may come from are listed under `clients`.
    ///
    /// `/security/authentication/cluster/oauth2`.
    #[must_use]
    pub fn oauth2(&self) -> oauth2::Oauth2 {
        oauth2::Oauth2::new(self.at.clone())
    }
    /// Web sign-on by [OpenID Connect](crate::glossary#oidc). At most one configuration exists, and none beside [SAML](crate::glossary#saml).
    ///
    /// `/security/authentication/cluster/oidc`.
    #[must_use]
    pub fn oidc(&self) -> oidc::Oidc {
        oidc::Oidc::new(self.at.clone())
    }
    /// ONTAP as a [SAML](crate::glossary#saml) service provider for web sign-on. At most one configuration exists; it starts out disabled, so that the identity provider can be set up before anyone depends on it.
    ///
    /// `/security/authentication/cluster/saml-sp`.
    #[must_use]
    pub fn saml_sp(&self) -> saml_sp::SamlSp {
        saml_sp::SamlSp::new(self.at.clone())
    }
}
