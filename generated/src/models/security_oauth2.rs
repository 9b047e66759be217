// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_oauth2

//! `security_oauth2`.

/// Values of `security_oauth2.application`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Application {
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Introspection {
    /// `endpoint_uri`: string. GET, POST only. Since 9.14.1.
    pub endpoint_uri: Option<String>,
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

/// What replies hold of `security_oauth2.jwks`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Jwks {
    /// `provider_uri`: string. GET, POST only. Since 9.14.1.
    pub provider_uri: Option<String>,
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

/// What POST takes of `security_oauth2.introspection`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewIntrospection {
    /// `endpoint_uri`: string. GET, POST only. Since 9.14.1.
    pub endpoint_uri: Option<String>,
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

/// What POST takes of `security_oauth2.jwks`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewJwks {
    /// `provider_uri`: string. GET, POST only. Since 9.14.1.
    pub provider_uri: Option<String>,
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

/// What POST takes of `security_oauth2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewSecurityOauth2 {
    /// `application`: enumeration. GET, POST only. Since 9.14.1.
    pub application: Application,
    /// `issuer`: string. GET, POST only. Since 9.14.1.
    pub issuer: String,
    /// `name`: string. GET, POST only. Since 9.14.1.
    pub name: String,
    /// `audience`: string. GET, POST only. Since 9.14.1.
    pub audience: Option<String>,
    /// `client_id`: string. GET, POST only. Since 9.14.1.
    pub client_id: Option<String>,
    /// `client_secret`: string. POST only. Since 9.14.1.
    pub client_secret: Option<ontap_runtime::Secret>,
    /// `introspection`: object. GET, POST only. Since 9.14.1.
    pub introspection: Option<NewIntrospection>,
    /// `jwks`: object. GET, POST only. Since 9.14.1.
    pub jwks: Option<NewJwks>,
    /// `outgoing_proxy`: string. GET, POST only. Since 9.14.1.
    pub outgoing_proxy: Option<ontap_runtime::Secret>,
    /// `provider`: enumeration. GET, POST only. Since 9.16.1.
    pub provider: Option<Provider>,
    /// `remote_user_claim`: string. GET, POST only. Since 9.14.1.
    pub remote_user_claim: Option<String>,
    /// `skip_uri_validation`: boolean. POST only. Since 9.14.1.
    pub skip_uri_validation: Option<bool>,
    /// `use_local_roles_if_present`: boolean. GET, POST only. Since 9.14.1.
    pub use_local_roles_if_present: Option<bool>,
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

/// Values of `security_oauth2.provider`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Provider {
    /// `adfs`. Since 9.16.1.
    Adfs,
    /// `auth0`. Since 9.16.1.
    Auth0,
    /// `basic`. Since 9.16.1.
    Basic,
    /// `entra`. Since 9.16.1.
    Entra,
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityOauth2 {
    /// `_links`: object. GET only. Since 9.16.1.
    pub links: Option<ontap_runtime::Links>,
    /// `application`: enumeration. GET, POST only. Since 9.14.1.
    pub application: Option<Application>,
    /// `audience`: string. GET, POST only. Since 9.14.1.
    pub audience: Option<String>,
    /// `client_id`: string. GET, POST only. Since 9.14.1.
    pub client_id: Option<String>,
    /// `hashed_client_secret`: string. GET only. Since 9.14.1.
    pub hashed_client_secret: Option<ontap_runtime::Secret>,
    /// `introspection`: object. GET, POST only. Since 9.14.1.
    pub introspection: Option<Introspection>,
    /// `issuer`: string. GET, POST only. Since 9.14.1.
    pub issuer: Option<String>,
    /// `jwks`: object. GET, POST only. Since 9.14.1.
    pub jwks: Option<Jwks>,
    /// `name`: string. GET, POST only. Since 9.14.1.
    pub name: Option<String>,
    /// `outgoing_proxy`: string. GET, POST only. Since 9.14.1.
    pub outgoing_proxy: Option<ontap_runtime::Secret>,
    /// `provider`: enumeration. GET, POST only. Since 9.16.1.
    pub provider: Option<Provider>,
    /// `remote_user_claim`: string. GET, POST only. Since 9.14.1.
    pub remote_user_claim: Option<String>,
    /// `use_local_roles_if_present`: boolean. GET, POST only. Since 9.14.1.
    pub use_local_roles_if_present: Option<bool>,
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

/// Values of `security_oauth2.use_mutual_tls`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UseMutualTls {
    /// `none`. Since 9.16.1.
    None,
    /// `request`. Since 9.16.1.
    Request,
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
