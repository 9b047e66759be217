// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_oidc

//! `security_oidc`.

/// What POST takes of `security_oidc`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewSecurityOidc {
    /// Issuer of access tokens, where it differs from the issuer of the provider.
    ///
    /// `access_token_issuer`: string. GET, POST only. Since 9.18.1.
    pub access_token_issuer: Option<String>,
    /// URI to which the browser is sent to sign in.
    ///
    /// `authorization_endpoint`: string. GET, POST only. Since 9.18.1.
    pub authorization_endpoint: Option<String>,
    /// Client ID that the provider issued for this cluster.
    ///
    /// `client_id`: string. GET, POST only. Since 9.18.1.
    pub client_id: Option<String>,
    /// Client secret that goes with the client ID, 1 to 256 characters. Treat it as a password.
    ///
    /// `client_secret`: string. GET, POST only. Since 9.18.1.
    pub client_secret: Option<ontap_runtime::Secret>,
    /// URI to which the browser is sent to sign out.
    ///
    /// `end_session_endpoint`: string. GET, POST only. Since 9.18.1.
    pub end_session_endpoint: Option<String>,
    /// URI that identifies the provider.
    ///
    /// `issuer`: string. GET, POST only. Since 9.18.1.
    pub issuer: Option<String>,
    /// How often the key set is fetched again, as an ISO 8601 duration of 300 seconds or more.
    ///
    /// `jwks_refresh_interval`: ISO 8601 duration. GET, POST only. Since 9.18.1.
    pub jwks_refresh_interval: Option<ontap_runtime::IsoDuration>,
    /// URL of the proxy on the way to the provider. Without one the connection is direct.
    ///
    /// `outgoing_proxy`: string. GET, POST only. Since 9.18.1.
    pub outgoing_proxy: Option<ontap_runtime::Secret>,
    /// Kind of provider.
    ///
    /// `provider`: enumeration. GET, POST only. Since 9.18.1.
    pub provider: Option<Provider>,
    /// URI of the provider's JSON Web Key Set (JWKS).
    ///
    /// `provider_jwks_uri`: string. GET, POST only. Since 9.18.1.
    pub provider_jwks_uri: Option<String>,
    /// Management address of the cluster or a node that the browser returns to after signing in.
    ///
    /// `redirect_ipaddress`: string. GET, POST only. Since 9.18.1.
    pub redirect_ipaddress: Option<String>,
    /// Claim that holds the name of the user.
    ///
    /// `remote_user_claim`: string. GET, POST only. Since 9.18.1.
    pub remote_user_claim: Option<String>,
    /// Accepts the URIs without trying them out. A mistake then shows only when somebody signs in.
    ///
    /// `skip_uri_validation`: boolean. GET, POST only. Since 9.18.1.
    pub skip_uri_validation: Option<bool>,
    /// URI at which ONTAP exchanges the code for tokens.
    ///
    /// `token_endpoint`: string. GET, POST only. Since 9.18.1.
    pub token_endpoint: Option<String>,
}

impl NewSecurityOidc {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `access_token_issuer`.
    #[must_use]
    pub fn access_token_issuer(
        mut self,
        access_token_issuer: impl Into<String>,
    ) -> Self {
        self.access_token_issuer = Some(access_token_issuer.into());
        self
    }
    /// Sets `authorization_endpoint`.
    #[must_use]
    pub fn authorization_endpoint(
        mut self,
        authorization_endpoint: impl Into<String>,
    ) -> Self {
        self.authorization_endpoint = Some(authorization_endpoint.into());
        self
    }
    /// Sets `client_id`.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Sets `client_secret`.
    #[must_use]
    pub fn client_secret(
        mut self,
        client_secret: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// Sets `end_session_endpoint`.
    #[must_use]
    pub fn end_session_endpoint(
        mut self,
        end_session_endpoint: impl Into<String>,
    ) -> Self {
        self.end_session_endpoint = Some(end_session_endpoint.into());
        self
    }
    /// Sets `issuer`.
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }
    /// Sets `jwks_refresh_interval`.
    #[must_use]
    pub fn jwks_refresh_interval(
        mut self,
        jwks_refresh_interval: impl ontap_runtime::IntoDuration,
    ) -> Self {
        self.jwks_refresh_interval = Some(jwks_refresh_interval.into_duration());
        self
    }
    /// Sets `outgoing_proxy`.
    #[must_use]
    pub fn outgoing_proxy(
        mut self,
        outgoing_proxy: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        self.outgoing_proxy = Some(outgoing_proxy.into());
        self
    }
    /// Sets `provider`.
    #[must_use]
    pub fn provider(mut self, provider: Provider) -> Self {
        self.provider = Some(provider);
        self
    }
    /// Sets `provider_jwks_uri`.
    #[must_use]
    pub fn provider_jwks_uri(mut self, provider_jwks_uri: impl Into<String>) -> Self {
        self.provider_jwks_uri = Some(provider_jwks_uri.into());
        self
    }
    /// Sets `redirect_ipaddress`.
    #[must_use]
    pub fn redirect_ipaddress(mut self, redirect_ipaddress: impl Into<String>) -> Self {
        self.redirect_ipaddress = Some(redirect_ipaddress.into());
        self
    }
    /// Sets `remote_user_claim`.
    #[must_use]
    pub fn remote_user_claim(mut self, remote_user_claim: impl Into<String>) -> Self {
        self.remote_user_claim = Some(remote_user_claim.into());
        self
    }
    /// Sets `skip_uri_validation`.
    #[must_use]
    pub fn skip_uri_validation(mut self, skip_uri_validation: bool) -> Self {
        self.skip_uri_validation = Some(skip_uri_validation);
        self
    }
    /// Sets `token_endpoint`.
    #[must_use]
    pub fn token_endpoint(mut self, token_endpoint: impl Into<String>) -> Self {
        self.token_endpoint = Some(token_endpoint.into());
        self
    }
}

ontap_runtime::create_model! {
    NewSecurityOidc {} {
        access_token_issuer: "access_token_issuer",
        authorization_endpoint: "authorization_endpoint",
        client_id: "client_id",
        client_secret: "client_secret",
        end_session_endpoint: "end_session_endpoint",
        issuer: "issuer",
        jwks_refresh_interval: "jwks_refresh_interval",
        outgoing_proxy: "outgoing_proxy",
        provider: "provider",
        provider_jwks_uri: "provider_jwks_uri",
        redirect_ipaddress: "redirect_ipaddress",
        remote_user_claim: "remote_user_claim",
        skip_uri_validation: "skip_uri_validation",
        token_endpoint: "token_endpoint",
    }
}
ontap_runtime::show_model!(NewSecurityOidc);

/// Values of `security_oidc.provider`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Provider {
    /// Microsoft Active Directory Federation Services.
    ///
    /// `adfs`. Since 9.18.1.
    Adfs,
    /// Microsoft Entra ID.
    ///
    /// `entra`. Since 9.18.1.
    Entra,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Provider>),
}

ontap_runtime::open_enum! {
    Provider {
        Adfs: "adfs",
        Entra: "entra",
    }
}

/// What replies hold of `security_oidc`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityOidc {
    /// `_links`: object. GET only. Since 9.18.1.
    pub links: Option<ontap_runtime::Links>,
    /// Issuer of access tokens, where it differs from the issuer of the provider.
    ///
    /// `access_token_issuer`: string. GET, POST only. Since 9.18.1.
    pub access_token_issuer: Option<String>,
    /// URI to which the browser is sent to sign in.
    ///
    /// `authorization_endpoint`: string. GET, POST only. Since 9.18.1.
    pub authorization_endpoint: Option<String>,
    /// Client ID that the provider issued for this cluster.
    ///
    /// `client_id`: string. GET, POST only. Since 9.18.1.
    pub client_id: Option<String>,
    /// Client secret that goes with the client ID, 1 to 256 characters. Treat it as a password.
    ///
    /// `client_secret`: string. GET, POST only. Since 9.18.1.
    pub client_secret: Option<ontap_runtime::Secret>,
    /// Hash of the client secret. It serves to compare secrets.
    ///
    /// `client_secret_hash`: string. GET only. Since 9.18.1.
    pub client_secret_hash: Option<ontap_runtime::Secret>,
    /// Whether users sign in through the provider. It can be changed later, as the only property.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.18.1.
    pub enabled: Option<bool>,
    /// URI to which the browser is sent to sign out.
    ///
    /// `end_session_endpoint`: string. GET, POST only. Since 9.18.1.
    pub end_session_endpoint: Option<String>,
    /// URI that identifies the provider.
    ///
    /// `issuer`: string. GET, POST only. Since 9.18.1.
    pub issuer: Option<String>,
    /// How often the key set is fetched again, as an ISO 8601 duration of 300 seconds or more.
    ///
    /// `jwks_refresh_interval`: ISO 8601 duration. GET, POST only. Since 9.18.1.
    pub jwks_refresh_interval: Option<ontap_runtime::IsoDuration>,
    /// URL of the proxy on the way to the provider. Without one the connection is direct.
    ///
    /// `outgoing_proxy`: string. GET, POST only. Since 9.18.1.
    pub outgoing_proxy: Option<ontap_runtime::Secret>,
    /// Kind of provider.
    ///
    /// `provider`: enumeration. GET, POST only. Since 9.18.1.
    pub provider: Option<Provider>,
    /// URI of the provider's JSON Web Key Set (JWKS).
    ///
    /// `provider_jwks_uri`: string. GET, POST only. Since 9.18.1.
    pub provider_jwks_uri: Option<String>,
    /// Management address of the cluster or a node that the browser returns to after signing in.
    ///
    /// `redirect_ipaddress`: string. GET, POST only. Since 9.18.1.
    pub redirect_ipaddress: Option<String>,
    /// Claim that holds the name of the user.
    ///
    /// `remote_user_claim`: string. GET, POST only. Since 9.18.1.
    pub remote_user_claim: Option<String>,
    /// Accepts the URIs without trying them out. A mistake then shows only when somebody signs in.
    ///
    /// `skip_uri_validation`: boolean. GET, POST only. Since 9.18.1.
    pub skip_uri_validation: Option<bool>,
    /// URI at which ONTAP exchanges the code for tokens.
    ///
    /// `token_endpoint`: string. GET, POST only. Since 9.18.1.
    pub token_endpoint: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    SecurityOidc {
        links: "_links",
        access_token_issuer: "access_token_issuer",
        authorization_endpoint: "authorization_endpoint",
        client_id: "client_id",
        client_secret: "client_secret",
        client_secret_hash: "client_secret_hash",
        enabled: "enabled",
        end_session_endpoint: "end_session_endpoint",
        issuer: "issuer",
        jwks_refresh_interval: "jwks_refresh_interval",
        outgoing_proxy: "outgoing_proxy",
        provider: "provider",
        provider_jwks_uri: "provider_jwks_uri",
        redirect_ipaddress: "redirect_ipaddress",
        remote_user_claim: "remote_user_claim",
        skip_uri_validation: "skip_uri_validation",
        token_endpoint: "token_endpoint",
    }
}
ontap_runtime::show_model!(SecurityOidc);

/// What PATCH takes of `security_oidc`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityOidcPatch {
    /// Whether users sign in through the provider. It can be changed later, as the only property.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.18.1.
    pub enabled: ontap_runtime::Patch<bool>,
}

impl SecurityOidcPatch {
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
    SecurityOidcPatch { enabled: "enabled" }
}
ontap_runtime::show_model!(SecurityOidcPatch);
