// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_oauth2

//! `security_oauth2`.

/// Values of `security_oauth2.application`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Application {
    /// HTTP, which includes the REST API.
    ///
    /// `http`. Since 9.16.1.
    Http,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Application>),
}

ontap_runtime::open_enum! {
    Application {
        Http: "http",
    }
}

/// What replies hold of `security_oauth2.introspection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Introspection {
    /// URI of the server's introspection endpoint.
    ///
    /// `endpoint_uri`: string. GET, POST only. Since 9.14.1.
    pub endpoint_uri: Option<String>,
    /// How long the outcome of an introspection is remembered, as an ISO 8601 duration of at least one second. Zero stands for the token's own lifetime, `disabled` for not at all.
    ///
    /// `interval`: ISO 8601 duration, or date and time. GET, POST only. Since 9.14.1.
    pub interval: Option<ontap_runtime::DurationOrDateTime>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Introspection {
        endpoint_uri: "endpoint_uri",
        interval: "interval",
    }
}
ontap_runtime::show_model!(Introspection);

/// What replies hold of `security_oauth2.jwks`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Jwks {
    /// URI of the server's JSON Web Key Set (JWKS).
    ///
    /// `provider_uri`: string. GET, POST only. Since 9.14.1.
    pub provider_uri: Option<String>,
    /// How often the key set is fetched again, as an ISO 8601 duration of 300 seconds or more.
    ///
    /// `refresh_interval`: ISO 8601 duration. GET, POST only. Since 9.14.1.
    pub refresh_interval: Option<ontap_runtime::IsoDuration>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Jwks {
        provider_uri: "provider_uri",
        refresh_interval: "refresh_interval",
    }
}
ontap_runtime::show_model!(Jwks);

/// What POST takes of `security_oauth2.introspection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewIntrospection {
    /// URI of the server's introspection endpoint.
    ///
    /// `endpoint_uri`: string. GET, POST only. Since 9.14.1.
    pub endpoint_uri: Option<String>,
    /// How long the outcome of an introspection is remembered, as an ISO 8601 duration of at least one second. Zero stands for the token's own lifetime, `disabled` for not at all.
    ///
    /// `interval`: ISO 8601 duration, or date and time. GET, POST only. Since 9.14.1.
    pub interval: Option<ontap_runtime::DurationOrDateTime>,
}

impl NewIntrospection {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `endpoint_uri`.
    #[must_use]
    pub fn endpoint_uri(mut self, endpoint_uri: impl Into<String>) -> Self {
        self.endpoint_uri = Some(endpoint_uri.into());
        self
    }
    /// Sets `interval`.
    #[must_use]
    pub fn interval(
        mut self,
        interval: impl Into<ontap_runtime::DurationOrDateTime>,
    ) -> Self {
        self.interval = Some(interval.into());
        self
    }
}

ontap_runtime::create_model! {
    NewIntrospection {} {
        endpoint_uri: "endpoint_uri",
        interval: "interval",
    }
}
ontap_runtime::show_model!(NewIntrospection);

/// What POST takes of `security_oauth2.jwks`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewJwks {
    /// URI of the server's JSON Web Key Set (JWKS).
    ///
    /// `provider_uri`: string. GET, POST only. Since 9.14.1.
    pub provider_uri: Option<String>,
    /// How often the key set is fetched again, as an ISO 8601 duration of 300 seconds or more.
    ///
    /// `refresh_interval`: ISO 8601 duration. GET, POST only. Since 9.14.1.
    pub refresh_interval: Option<ontap_runtime::IsoDuration>,
}

impl NewJwks {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `provider_uri`.
    #[must_use]
    pub fn provider_uri(mut self, provider_uri: impl Into<String>) -> Self {
        self.provider_uri = Some(provider_uri.into());
        self
    }
    /// Sets `refresh_interval`.
    #[must_use]
    pub fn refresh_interval(
        mut self,
        refresh_interval: impl ontap_runtime::IntoDuration,
    ) -> Self {
        self.refresh_interval = Some(refresh_interval.into_duration());
        self
    }
}

ontap_runtime::create_model! {
    NewJwks {} {
        provider_uri: "provider_uri",
        refresh_interval: "refresh_interval",
    }
}
ontap_runtime::show_model!(NewJwks);

/// What POST takes of `security_oauth2`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewSecurityOauth2 {
    /// Application that accepts the tokens; so far HTTP alone.
    ///
    /// `application`: enumeration. GET, POST only. Since 9.14.1.
    pub application: Application,
    /// Issuer that a token must name, exactly as it appears in the token.
    ///
    /// `issuer`: string. GET, POST only. Since 9.14.1.
    pub issuer: String,
    /// Name of the configuration; the key of its path.
    ///
    /// `name`: string. GET, POST only. Since 9.14.1.
    pub name: String,
    /// Audience that a token must be issued for. Tokens for others are refused.
    ///
    /// `audience`: string. GET, POST only. Since 9.14.1.
    pub audience: Option<String>,
    /// Client ID that ONTAP presents to the introspection endpoint. Needed for introspection only.
    ///
    /// `client_id`: string. GET, POST only. Since 9.14.1.
    pub client_id: Option<String>,
    /// Client secret that goes with the client ID. It is never returned.
    ///
    /// `client_secret`: string. POST only. Since 9.14.1.
    pub client_secret: Option<ontap_runtime::Secret>,
    /// Checks tokens by asking the authorization server. The alternative is local validation, under `jwks`.
    ///
    /// `introspection`: object. GET, POST only. Since 9.14.1.
    pub introspection: Option<NewIntrospection>,
    /// Checks tokens locally, with the key set of the authorization server. The alternative is introspection.
    ///
    /// `jwks`: object. GET, POST only. Since 9.14.1.
    pub jwks: Option<NewJwks>,
    /// URL of the proxy on the way to the authorization server, which can contain a user name and password. Without one the connection is direct.
    ///
    /// `outgoing_proxy`: string. GET, POST only. Since 9.14.1.
    pub outgoing_proxy: Option<ontap_runtime::Secret>,
    /// Kind of authorization server.
    ///
    /// `provider`: enumeration. GET, POST only. Since 9.16.1.
    pub provider: Option<Provider>,
    /// Claim of the token that holds the name of the user.
    ///
    /// `remote_user_claim`: string. GET, POST only. Since 9.14.1.
    pub remote_user_claim: Option<String>,
    /// Accepts the URIs without trying them out. A mistake then shows only with the first token.
    ///
    /// `skip_uri_validation`: boolean. POST only. Since 9.14.1.
    pub skip_uri_validation: Option<bool>,
    /// Uses the locally configured roles where there are any; false unless given.
    ///
    /// `use_local_roles_if_present`: boolean. GET, POST only. Since 9.14.1.
    pub use_local_roles_if_present: Option<bool>,
    /// Whether a token must be bound to the TLS certificate of its bearer.
    ///
    /// `use_mutual_tls`: enumeration. GET, POST only. Since 9.14.1.
    pub use_mutual_tls: Option<UseMutualTls>,
}

impl NewSecurityOauth2 {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(
        application: Application,
        issuer: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            application,
            issuer: issuer.into(),
            name: name.into(),
            audience: None,
            client_id: None,
            client_secret: None,
            introspection: None,
            jwks: None,
            outgoing_proxy: None,
            provider: None,
            remote_user_claim: None,
            skip_uri_validation: None,
            use_local_roles_if_present: None,
            use_mutual_tls: None,
        }
    }
    /// Sets `audience`.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
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
    /// Sets `introspection`.
    #[must_use]
    pub fn introspection(mut self, introspection: NewIntrospection) -> Self {
        self.introspection = Some(introspection);
        self
    }
    /// Sets `jwks`.
    #[must_use]
    pub fn jwks(mut self, jwks: NewJwks) -> Self {
        self.jwks = Some(jwks);
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
    /// Sets `use_local_roles_if_present`.
    #[must_use]
    pub fn use_local_roles_if_present(
        mut self,
        use_local_roles_if_present: bool,
    ) -> Self {
        self.use_local_roles_if_present = Some(use_local_roles_if_present);
        self
    }
    /// Sets `use_mutual_tls`.
    #[must_use]
    pub fn use_mutual_tls(mut self, use_mutual_tls: UseMutualTls) -> Self {
        self.use_mutual_tls = Some(use_mutual_tls);
        self
    }
}

ontap_runtime::create_model! {
    NewSecurityOauth2 {
        application: "application",
        issuer: "issuer",
        name: "name",
    } {
        audience: "audience",
        client_id: "client_id",
        client_secret: "client_secret",
        introspection: "introspection",
        jwks: "jwks",
        outgoing_proxy: "outgoing_proxy",
        provider: "provider",
        remote_user_claim: "remote_user_claim",
        skip_uri_validation: "skip_uri_validation",
        use_local_roles_if_present: "use_local_roles_if_present",
        use_mutual_tls: "use_mutual_tls",
    }
}
ontap_runtime::show_model!(NewSecurityOauth2);

/// Values of `security_oauth2.provider`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Provider {
    /// Microsoft Active Directory Federation Services.
    ///
    /// `adfs`. Since 9.16.1.
    Adfs,
    /// Auth0.
    ///
    /// `auth0`. Since 9.16.1.
    Auth0,
    /// A provider without particularities of its own.
    ///
    /// `basic`. Since 9.16.1.
    Basic,
    /// Microsoft Entra ID.
    ///
    /// `entra`. Since 9.16.1.
    Entra,
    /// Keycloak.
    ///
    /// `keycloak`. Since 9.16.1.
    Keycloak,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Provider>),
}

ontap_runtime::open_enum! {
    Provider {
        Adfs: "adfs",
        Auth0: "auth0",
        Basic: "basic",
        Entra: "entra",
        Keycloak: "keycloak",
    }
}

/// What replies hold of `security_oauth2`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityOauth2 {
    /// `_links`: object. GET only. Since 9.16.1.
    pub links: Option<ontap_runtime::Links>,
    /// Application that accepts the tokens; so far HTTP alone.
    ///
    /// `application`: enumeration. GET, POST only. Since 9.14.1.
    pub application: Option<Application>,
    /// Audience that a token must be issued for. Tokens for others are refused.
    ///
    /// `audience`: string. GET, POST only. Since 9.14.1.
    pub audience: Option<String>,
    /// Client ID that ONTAP presents to the introspection endpoint. Needed for introspection only.
    ///
    /// `client_id`: string. GET, POST only. Since 9.14.1.
    pub client_id: Option<String>,
    /// Keyed hash (HMAC with SHA-256, keyed by the cluster's UUID) of the client secret. It serves to compare secrets.
    ///
    /// `hashed_client_secret`: string. GET only. Since 9.14.1.
    pub hashed_client_secret: Option<ontap_runtime::Secret>,
    /// Checks tokens by asking the authorization server. The alternative is local validation, under `jwks`.
    ///
    /// `introspection`: object. GET, POST only. Since 9.14.1.
    pub introspection: Option<Introspection>,
    /// Issuer that a token must name, exactly as it appears in the token.
    ///
    /// `issuer`: string. GET, POST only. Since 9.14.1.
    pub issuer: Option<String>,
    /// Checks tokens locally, with the key set of the authorization server. The alternative is introspection.
    ///
    /// `jwks`: object. GET, POST only. Since 9.14.1.
    pub jwks: Option<Jwks>,
    /// Name of the configuration; the key of its path.
    ///
    /// `name`: string. GET, POST only. Since 9.14.1.
    pub name: Option<String>,
    /// URL of the proxy on the way to the authorization server, which can contain a user name and password. Without one the connection is direct.
    ///
    /// `outgoing_proxy`: string. GET, POST only. Since 9.14.1.
    pub outgoing_proxy: Option<ontap_runtime::Secret>,
    /// Kind of authorization server.
    ///
    /// `provider`: enumeration. GET, POST only. Since 9.16.1.
    pub provider: Option<Provider>,
    /// Claim of the token that holds the name of the user.
    ///
    /// `remote_user_claim`: string. GET, POST only. Since 9.14.1.
    pub remote_user_claim: Option<String>,
    /// Uses the locally configured roles where there are any; false unless given.
    ///
    /// `use_local_roles_if_present`: boolean. GET, POST only. Since 9.14.1.
    pub use_local_roles_if_present: Option<bool>,
    /// Whether a token must be bound to the TLS certificate of its bearer.
    ///
    /// `use_mutual_tls`: enumeration. GET, POST only. Since 9.14.1.
    pub use_mutual_tls: Option<UseMutualTls>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    SecurityOauth2 {
        links: "_links",
        application: "application",
        audience: "audience",
        client_id: "client_id",
        hashed_client_secret: "hashed_client_secret",
        introspection: "introspection",
        issuer: "issuer",
        jwks: "jwks",
        name: "name",
        outgoing_proxy: "outgoing_proxy",
        provider: "provider",
        remote_user_claim: "remote_user_claim",
        use_local_roles_if_present: "use_local_roles_if_present",
        use_mutual_tls: "use_mutual_tls",
    }
}
ontap_runtime::show_model!(SecurityOauth2);

/// Values of `security_oauth2.use_mutual_tls`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UseMutualTls {
    /// The certificate is not looked at.
    ///
    /// `none`. Since 9.16.1.
    None,
    /// Tokens that are bound to a certificate are checked against it, others accepted; the default.
    ///
    /// `request`. Since 9.16.1.
    Request,
    /// Tokens that are not bound to a certificate are refused.
    ///
    /// `required`. Since 9.16.1.
    Required,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<UseMutualTls>),
}

ontap_runtime::open_enum! {
    UseMutualTls {
        None: "none",
        Request: "request",
        Required: "required",
    }
}
