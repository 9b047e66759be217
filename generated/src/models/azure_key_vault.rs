// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/azure_key_vault

//! `azure_key_vault`.

/// Values of `azure_key_vault.authentication_method`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthenticationMethod {
    /// `certificate`. Since 9.10.1.
    Certificate,
    /// `client_secret`. Since 9.10.1.
    ClientSecret,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<AuthenticationMethod>),
}

ontap_runtime::open_enum! {
    AuthenticationMethod {
        Certificate: "certificate",
        ClientSecret: "client_secret",
    }
}

/// What replies hold of `azure_key_vault`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureKeyVault {
    /// `_links`: object. GET only. Since 9.9.1.
    pub links: Option<ontap_runtime::Links>,
    /// `authentication_method`: enumeration. GET only. Since 9.10.1.
    pub authentication_method: Option<AuthenticationMethod>,
    /// `azure_reachability`: object. GET only. Since 9.8.
    pub azure_reachability: Option<AzureReachability>,
    /// `client_id`: string. Since 9.8.
    pub client_id: Option<String>,
    /// `configuration`: object. GET, POST only. Since 9.14.1.
    pub configuration: Option<ontap_runtime::Reference>,
    /// `ekmip_reachability`: list of object. GET only. Since 9.8.
    pub ekmip_reachability: Option<Vec<EkmipReachability>>,
    /// `enabled`: boolean. GET only. Since 9.14.1.
    pub enabled: Option<bool>,
    /// `key_id`: string (uri). GET, POST only. Since 9.8.
    pub key_id: Option<String>,
    /// `name`: string (uri). GET, POST only. Since 9.8.
    pub name: Option<String>,
    /// `oauth_host`: string. Since 9.14.1.
    pub oauth_host: Option<String>,
    /// `port`: integer. Since 9.14.1.
    pub port: Option<i64>,
    /// `proxy_host`: string. Since 9.8.
    pub proxy_host: Option<String>,
    /// `proxy_port`: integer. Since 9.8.
    pub proxy_port: Option<i64>,
    /// `proxy_type`: enumeration. Since 9.8.
    pub proxy_type: Option<ProxyType>,
    /// `proxy_username`: string. Since 9.8.
    pub proxy_username: Option<String>,
    /// `scope`: enumeration. GET only. Since 9.8.
    pub scope: Option<Scope>,
    /// `skip_verification`: boolean. Since 9.16.1.
    pub skip_verification: Option<bool>,
    /// `state`: object. GET only. Since 9.8.
    pub state: Option<State>,
    /// `svm`: object. GET, POST only. Since 9.8.
    pub svm: Option<ontap_runtime::Reference>,
    /// `tenant_id`: string. Since 9.8.
    pub tenant_id: Option<String>,
    /// `uuid`: string. GET only. Since 9.8.
    pub uuid: Option<String>,
    /// `vault_host`: string. Since 9.14.1.
    pub vault_host: Option<String>,
    /// `verify_host`: boolean. GET, PATCH only. Since 9.14.1.
    pub verify_host: Option<bool>,
    /// `verify_ip`: boolean. GET, PATCH only. Since 9.14.1.
    pub verify_ip: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    AzureKeyVault {
        links: "_links",
        authentication_method: "authentication_method",
        azure_reachability: "azure_reachability",
        client_id: "client_id",
        configuration: "configuration",
        ekmip_reachability: "ekmip_reachability",
        enabled: "enabled",
        key_id: "key_id",
        name: "name",
        oauth_host: "oauth_host",
        port: "port",
        proxy_host: "proxy_host",
        proxy_port: "proxy_port",
        proxy_type: "proxy_type",
        proxy_username: "proxy_username",
        scope: "scope",
        skip_verification: "skip_verification",
        state: "state",
        svm: "svm",
        tenant_id: "tenant_id",
        uuid: "uuid",
        vault_host: "vault_host",
        verify_host: "verify_host",
        verify_ip: "verify_ip",
    }
}

/// What PATCH takes of `azure_key_vault`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureKeyVaultPatch {
    /// `client_certificate`: secret. POST, PATCH only. Since 9.10.1.
    pub client_certificate: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// `client_id`: string. Since 9.8.
    pub client_id: ontap_runtime::Patch<String>,
    /// `client_secret`: secret. POST, PATCH only. Since 9.8.
    pub client_secret: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// `oauth_host`: string. Since 9.14.1.
    pub oauth_host: ontap_runtime::Patch<String>,
    /// `port`: integer. Since 9.14.1.
    pub port: ontap_runtime::Patch<i64>,
    /// `proxy_host`: string. Since 9.8.
    pub proxy_host: ontap_runtime::Patch<String>,
    /// `proxy_password`: string. POST, PATCH only. Since 9.8.
    pub proxy_password: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// `proxy_port`: integer. Since 9.8.
    pub proxy_port: ontap_runtime::Patch<i64>,
    /// `proxy_type`: enumeration. Since 9.8.
    pub proxy_type: ontap_runtime::Patch<ProxyType>,
    /// `proxy_username`: string. Since 9.8.
    pub proxy_username: ontap_runtime::Patch<String>,
    /// `skip_verification`: boolean. Since 9.16.1.
    pub skip_verification: ontap_runtime::Patch<bool>,
    /// `tenant_id`: string. Since 9.8.
    pub tenant_id: ontap_runtime::Patch<String>,
    /// `vault_host`: string. Since 9.14.1.
    pub vault_host: ontap_runtime::Patch<String>,
    /// `verify_host`: boolean. GET, PATCH only. Since 9.14.1.
    pub verify_host: ontap_runtime::Patch<bool>,
    /// `verify_ip`: boolean. GET, PATCH only. Since 9.14.1.
    pub verify_ip: ontap_runtime::Patch<bool>,
}

impl AzureKeyVaultPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `client_certificate`.
    #[must_use]
    pub fn client_certificate(
        mut self,
        client_certificate: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        self.client_certificate = ontap_runtime::Patch::Set(client_certificate.into());
        self
    }
    /// Clears `client_certificate`: sends `null`.
    #[must_use]
    pub fn clear_client_certificate(mut self) -> Self {
        self.client_certificate = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `client_id`.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = ontap_runtime::Patch::Set(client_id.into());
        self
    }
    /// Clears `client_id`: sends `null`.
    #[must_use]
    pub fn clear_client_id(mut self) -> Self {
        self.client_id = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `client_secret`.
    #[must_use]
    pub fn client_secret(
        mut self,
        client_secret: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        self.client_secret = ontap_runtime::Patch::Set(client_secret.into());
        self
    }
    /// Clears `client_secret`: sends `null`.
    #[must_use]
    pub fn clear_client_secret(mut self) -> Self {
        self.client_secret = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `oauth_host`.
    #[must_use]
    pub fn oauth_host(mut self, oauth_host: impl Into<String>) -> Self {
        self.oauth_host = ontap_runtime::Patch::Set(oauth_host.into());
        self
    }
    /// Clears `oauth_host`: sends `null`.
    #[must_use]
    pub fn clear_oauth_host(mut self) -> Self {
        self.oauth_host = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = ontap_runtime::Patch::Set(port);
        self
    }
    /// Clears `port`: sends `null`.
    #[must_use]
    pub fn clear_port(mut self) -> Self {
        self.port = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `proxy_host`.
    #[must_use]
    pub fn proxy_host(mut self, proxy_host: impl Into<String>) -> Self {
        self.proxy_host = ontap_runtime::Patch::Set(proxy_host.into());
        self
    }
    /// Clears `proxy_host`: sends `null`.
    #[must_use]
    pub fn clear_proxy_host(mut self) -> Self {
        self.proxy_host = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `proxy_password`.
    #[must_use]
    pub fn proxy_password(
        mut self,
        proxy_password: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        self.proxy_password = ontap_runtime::Patch::Set(proxy_password.into());
        self
    }
    /// Clears `proxy_password`: sends `null`.
    #[must_use]
    pub fn clear_proxy_password(mut self) -> Self {
        self.proxy_password = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `proxy_port`.
    #[must_use]
    pub fn proxy_port(mut self, proxy_port: i64) -> Self {
        self.proxy_port = ontap_runtime::Patch::Set(proxy_port);
        self
    }
    /// Clears `proxy_port`: sends `null`.
    #[must_use]
    pub fn clear_proxy_port(mut self) -> Self {
        self.proxy_port = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `proxy_type`.
    #[must_use]
    pub fn proxy_type(mut self, proxy_type: ProxyType) -> Self {
        self.proxy_type = ontap_runtime::Patch::Set(proxy_type);
        self
    }
    /// Clears `proxy_type`: sends `null`.
    #[must_use]
    pub fn clear_proxy_type(mut self) -> Self {
        self.proxy_type = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `proxy_username`.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = ontap_runtime::Patch::Set(proxy_username.into());
        self
    }
    /// Clears `proxy_username`: sends `null`.
    #[must_use]
    pub fn clear_proxy_username(mut self) -> Self {
        self.proxy_username = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `skip_verification`.
    #[must_use]
    pub fn skip_verification(mut self, skip_verification: bool) -> Self {
        self.skip_verification = ontap_runtime::Patch::Set(skip_verification);
        self
    }
    /// Clears `skip_verification`: sends `null`.
    #[must_use]
    pub fn clear_skip_verification(mut self) -> Self {
        self.skip_verification = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = ontap_runtime::Patch::Set(tenant_id.into());
        self
    }
    /// Clears `tenant_id`: sends `null`.
    #[must_use]
    pub fn clear_tenant_id(mut self) -> Self {
        self.tenant_id = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `vault_host`.
    #[must_use]
    pub fn vault_host(mut self, vault_host: impl Into<String>) -> Self {
        self.vault_host = ontap_runtime::Patch::Set(vault_host.into());
        self
    }
    /// Clears `vault_host`: sends `null`.
    #[must_use]
    pub fn clear_vault_host(mut self) -> Self {
        self.vault_host = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `verify_host`.
    #[must_use]
    pub fn verify_host(mut self, verify_host: bool) -> Self {
        self.verify_host = ontap_runtime::Patch::Set(verify_host);
        self
    }
    /// Clears `verify_host`: sends `null`.
    #[must_use]
    pub fn clear_verify_host(mut self) -> Self {
        self.verify_host = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `verify_ip`.
    #[must_use]
    pub fn verify_ip(mut self, verify_ip: bool) -> Self {
        self.verify_ip = ontap_runtime::Patch::Set(verify_ip);
        self
    }
    /// Clears `verify_ip`: sends `null`.
    #[must_use]
    pub fn clear_verify_ip(mut self) -> Self {
        self.verify_ip = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    AzureKeyVaultPatch {
        client_certificate: "client_certificate",
        client_id: "client_id",
        client_secret: "client_secret",
        oauth_host: "oauth_host",
        port: "port",
        proxy_host: "proxy_host",
        proxy_password: "proxy_password",
        proxy_port: "proxy_port",
        proxy_type: "proxy_type",
        proxy_username: "proxy_username",
        skip_verification: "skip_verification",
        tenant_id: "tenant_id",
        vault_host: "vault_host",
        verify_host: "verify_host",
        verify_ip: "verify_ip",
    }
}

/// What replies hold of `azure_key_vault.azure_reachability`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureReachability {
    /// `code`: string. Since 9.8.
    pub code: Option<String>,
    /// `message`: string. Since 9.8.
    pub message: Option<String>,
    /// `reachable`: boolean. Since 9.8.
    pub reachable: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    AzureReachability {
        code: "code",
        message: "message",
        reachable: "reachable",
    }
}

/// What replies hold of `azure_key_vault.ekmip_reachability[]`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EkmipReachability {
    /// `code`: string. Since 9.8.
    pub code: Option<String>,
    /// `message`: string. Since 9.8.
    pub message: Option<String>,
    /// `node`: object. Since 9.8.
    pub node: Option<ontap_runtime::Reference>,
    /// `reachable`: boolean. Since 9.8.
    pub reachable: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    EkmipReachability {
        code: "code",
        message: "message",
        node: "node",
        reachable: "reachable",
    }
}

/// What POST takes of `azure_key_vault`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewAzureKeyVault {
    /// `client_id`: string. Since 9.8.
    pub client_id: String,
    /// `key_id`: string (uri). GET, POST only. Since 9.8.
    pub key_id: String,
    /// `name`: string (uri). GET, POST only. Since 9.8.
    pub name: String,
    /// `svm`: object. GET, POST only. Since 9.8.
    pub svm: ontap_runtime::Reference,
    /// `tenant_id`: string. Since 9.8.
    pub tenant_id: String,
    /// `client_certificate`: secret. POST, PATCH only. Since 9.10.1.
    pub client_certificate: Option<ontap_runtime::Secret>,
    /// `client_secret`: secret. POST, PATCH only. Since 9.8.
    pub client_secret: Option<ontap_runtime::Secret>,
    /// `configuration`: object. GET, POST only. Since 9.14.1.
    pub configuration: Option<ontap_runtime::Reference>,
    /// `oauth_host`: string. Since 9.14.1.
    pub oauth_host: Option<String>,
    /// `port`: integer. Since 9.14.1.
    pub port: Option<i64>,
    /// `proxy_host`: string. Since 9.8.
    pub proxy_host: Option<String>,
    /// `proxy_password`: string. POST, PATCH only. Since 9.8.
    pub proxy_password: Option<ontap_runtime::Secret>,
    /// `proxy_port`: integer. Since 9.8.
    pub proxy_port: Option<i64>,
    /// `proxy_type`: enumeration. Since 9.8.
    pub proxy_type: Option<ProxyType>,
    /// `proxy_username`: string. Since 9.8.
    pub proxy_username: Option<String>,
    /// `skip_verification`: boolean. Since 9.16.1.
    pub skip_verification: Option<bool>,
    /// `vault_host`: string. Since 9.14.1.
    pub vault_host: Option<String>,
}

impl NewAzureKeyVault {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        key_id: impl Into<String>,
        name: impl Into<String>,
        svm: impl ontap_runtime::IntoReference,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            key_id: key_id.into(),
            name: name.into(),
            svm: svm.into_reference(),
            tenant_id: tenant_id.into(),
            client_certificate: None,
            client_secret: None,
            configuration: None,
            oauth_host: None,
            port: None,
            proxy_host: None,
            proxy_password: None,
            proxy_port: None,
            proxy_type: None,
            proxy_username: None,
            skip_verification: None,
            vault_host: None,
        }
    }
    /// Sets `client_certificate`.
    #[must_use]
    pub fn client_certificate(
        mut self,
        client_certificate: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        self.client_certificate = Some(client_certificate.into());
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
    /// Sets `configuration`.
    #[must_use]
    pub fn configuration(
        mut self,
        configuration: impl ontap_runtime::IntoReference,
    ) -> Self {
        self.configuration = Some(configuration.into_reference());
        self
    }
    /// Sets `oauth_host`.
    #[must_use]
    pub fn oauth_host(mut self, oauth_host: impl Into<String>) -> Self {
        self.oauth_host = Some(oauth_host.into());
        self
    }
    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }
    /// Sets `proxy_host`.
    #[must_use]
    pub fn proxy_host(mut self, proxy_host: impl Into<String>) -> Self {
        self.proxy_host = Some(proxy_host.into());
        self
    }
    /// Sets `proxy_password`.
    #[must_use]
    pub fn proxy_password(
        mut self,
        proxy_password: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        self.proxy_password = Some(proxy_password.into());
        self
    }
    /// Sets `proxy_port`.
    #[must_use]
    pub fn proxy_port(mut self, proxy_port: i64) -> Self {
        self.proxy_port = Some(proxy_port);
        self
    }
    /// Sets `proxy_type`.
    #[must_use]
    pub fn proxy_type(mut self, proxy_type: ProxyType) -> Self {
        self.proxy_type = Some(proxy_type);
        self
    }
    /// Sets `proxy_username`.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }
    /// Sets `skip_verification`.
    #[must_use]
    pub fn skip_verification(mut self, skip_verification: bool) -> Self {
        self.skip_verification = Some(skip_verification);
        self
    }
    /// Sets `vault_host`.
    #[must_use]
    pub fn vault_host(mut self, vault_host: impl Into<String>) -> Self {
        self.vault_host = Some(vault_host.into());
        self
    }
}

ontap_runtime::create_model! {
    NewAzureKeyVault {
        client_id: "client_id",
        key_id: "key_id",
        name: "name",
        svm: "svm",
        tenant_id: "tenant_id",
    } {
        client_certificate: "client_certificate",
        client_secret: "client_secret",
        configuration: "configuration",
        oauth_host: "oauth_host",
        port: "port",
        proxy_host: "proxy_host",
        proxy_password: "proxy_password",
        proxy_port: "proxy_port",
        proxy_type: "proxy_type",
        proxy_username: "proxy_username",
        skip_verification: "skip_verification",
        vault_host: "vault_host",
    }
}

/// Values of `azure_key_vault.proxy_type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProxyType {
    /// `http`. Since 9.9.1.
    Http,
    /// `https`. Since 9.9.1.
    Https,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<ProxyType>),
}

ontap_runtime::open_enum! {
    ProxyType {
        Http: "http",
        Https: "https",
    }
}

/// Values of `azure_key_vault.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `cluster`. Since 9.9.1.
    Cluster,
    /// `svm`. Since 9.9.1.
    Svm,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Scope>),
}

ontap_runtime::open_enum! {
    Scope {
        Cluster: "cluster",
        Svm: "svm",
    }
}

/// What replies hold of `azure_key_vault.state`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct State {
    /// `available`: boolean. Since 9.8.
    pub available: Option<bool>,
    /// `code`: string. Since 9.8.
    pub code: Option<String>,
    /// `message`: string. Since 9.8.
    pub message: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    State {
        available: "available",
        code: "code",
        message: "message",
    }
}
