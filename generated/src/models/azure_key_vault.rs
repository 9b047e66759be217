// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/azure_key_vault

//! `azure_key_vault`.

/// Values of `azure_key_vault.authentication_method`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthenticationMethod {
    /// By a PKCS#12 certificate.
    ///
    /// `certificate`. Since 9.10.1.
    Certificate,
    /// By a client secret.
    ///
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureKeyVault {
    /// `_links`: object. GET only. Since 9.9.1.
    pub links: Option<ontap_runtime::Links>,
    /// How ONTAP identifies itself to Azure; it follows from what was sent.
    ///
    /// `authentication_method`: enumeration. GET only. Since 9.10.1.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Whether all nodes of the cluster reach Azure Key Vault. It costs time to find out and is returned only when asked for by name.
    ///
    /// `azure_reachability`: object. GET only. Since 9.8.
    pub azure_reachability: Option<AzureReachability>,
    /// Application (client) ID of the Azure application that may use the vault.
    ///
    /// `client_id`: string. Since 9.8.
    pub client_id: Option<String>,
    /// Key store configuration that this Azure Key Vault configuration is kept under, as `/security/key-stores` lists it.
    ///
    /// `configuration`: object. GET, POST only. Since 9.14.1.
    pub configuration: Option<ontap_runtime::Reference>,
    /// Whether the SVM reaches the EKMIP servers of all nodes, measured from each node. It costs time to find out and is returned only when asked for by name.
    ///
    /// `ekmip_reachability`: list of object. GET only. Since 9.8.
    pub ekmip_reachability: Option<Vec<EkmipReachability>>,
    /// Whether this configuration is in use. Inactive ones wait to be enabled through `/security/key-stores`.
    ///
    /// `enabled`: boolean. GET only. Since 9.14.1.
    pub enabled: Option<bool>,
    /// Identifier of the key in the vault, as its full URL. It changes by an external rekey.
    ///
    /// `key_id`: string (uri). GET, POST only. Since 9.8.
    pub key_id: Option<String>,
    /// URL of the vault, such as `https://myvault.vault.azure.net`. It cannot be changed.
    ///
    /// `name`: string (uri). GET, POST only. Since 9.8.
    pub name: Option<String>,
    /// Host name of the server that issues the access tokens, such as `login.microsoftonline.com`.
    ///
    /// `oauth_host`: string. Since 9.14.1.
    pub oauth_host: Option<String>,
    /// Port of that server and of the vault.
    ///
    /// `port`: integer. Since 9.14.1.
    pub port: Option<i64>,
    /// Name or address of the proxy through which ONTAP reaches the service. Without one the connection is direct.
    ///
    /// `proxy_host`: string. Since 9.8.
    pub proxy_host: Option<String>,
    /// TCP port of the proxy. It means something only beside a proxy host.
    ///
    /// `proxy_port`: integer. Since 9.8.
    pub proxy_port: Option<i64>,
    /// Protocol that ONTAP speaks with the proxy.
    ///
    /// `proxy_type`: enumeration. Since 9.8.
    pub proxy_type: Option<ProxyType>,
    /// Name that ONTAP presents to a proxy that asks for a sign-in.
    ///
    /// `proxy_username`: string. Since 9.8.
    pub proxy_username: Option<String>,
    /// Scope of the Azure Key Vault configuration: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Since 9.8.
    pub scope: Option<Scope>,
    /// Takes new credentials without trying them out; false unless given.
    ///
    /// `skip_verification`: boolean. Since 9.16.1.
    pub skip_verification: Option<bool>,
    /// Whether the SVM's internal key is there in the whole cluster. It costs time to find out and is returned only when asked for by name.
    ///
    /// `state`: object. GET only. Since 9.8.
    pub state: Option<State>,
    /// SVM whose keys the service protects.
    ///
    /// `svm`: object. GET, POST only. Since 9.8.
    pub svm: Option<ontap_runtime::Reference>,
    /// Directory (tenant) ID of the Azure application.
    ///
    /// `tenant_id`: string. Since 9.8.
    pub tenant_id: Option<String>,
    /// UUID of the configuration; the key of its path.
    ///
    /// `uuid`: string. GET only. Since 9.8.
    pub uuid: Option<String>,
    /// Domain of the vault service, such as `vault.azure.net`.
    ///
    /// `vault_host`: string. Since 9.14.1.
    pub vault_host: Option<String>,
    /// Whether the host name of the vault must match its certificate.
    ///
    /// `verify_host`: boolean. GET, PATCH only. Since 9.14.1.
    pub verify_host: Option<bool>,
    /// Whether the IP address of the vault must match its certificate.
    ///
    /// `verify_ip`: boolean. GET, PATCH only. Since 9.14.1.
    pub verify_ip: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl AzureKeyVault {
    /// The name in `configuration`.
    #[must_use]
    pub fn configuration_name(&self) -> Option<&str> {
        self.configuration.as_ref()?.name.as_deref()
    }
    /// The uuid in `configuration`.
    #[must_use]
    pub fn configuration_uuid(&self) -> Option<&str> {
        self.configuration.as_ref()?.uuid.as_deref()
    }
    /// The name in `svm`.
    #[must_use]
    pub fn svm_name(&self) -> Option<&str> {
        self.svm.as_ref()?.name.as_deref()
    }
    /// The uuid in `svm`.
    #[must_use]
    pub fn svm_uuid(&self) -> Option<&str> {
        self.svm.as_ref()?.uuid.as_deref()
    }
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
ontap_runtime::show_model!(AzureKeyVault);

/// What PATCH takes of `azure_key_vault`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureKeyVaultPatch {
    /// PKCS#12 certificate by which ONTAP identifies itself; use it or the client secret. It is never returned.
    ///
    /// `client_certificate`: secret. POST, PATCH only. Since 9.10.1.
    pub client_certificate: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// Application (client) ID of the Azure application that may use the vault.
    ///
    /// `client_id`: string. Since 9.8.
    pub client_id: ontap_runtime::Patch<String>,
    /// Secret by which ONTAP identifies itself; use it or the client certificate. It is never returned.
    ///
    /// `client_secret`: secret. POST, PATCH only. Since 9.8.
    pub client_secret: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// Host name of the server that issues the access tokens, such as `login.microsoftonline.com`.
    ///
    /// `oauth_host`: string. Since 9.14.1.
    pub oauth_host: ontap_runtime::Patch<String>,
    /// Port of that server and of the vault.
    ///
    /// `port`: integer. Since 9.14.1.
    pub port: ontap_runtime::Patch<i64>,
    /// Name or address of the proxy through which ONTAP reaches the service. Without one the connection is direct.
    ///
    /// `proxy_host`: string. Since 9.8.
    pub proxy_host: ontap_runtime::Patch<String>,
    /// Password that goes with the proxy's user name. It is never returned.
    ///
    /// `proxy_password`: string. POST, PATCH only. Since 9.8.
    pub proxy_password: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// TCP port of the proxy. It means something only beside a proxy host.
    ///
    /// `proxy_port`: integer. Since 9.8.
    pub proxy_port: ontap_runtime::Patch<i64>,
    /// Protocol that ONTAP speaks with the proxy.
    ///
    /// `proxy_type`: enumeration. Since 9.8.
    pub proxy_type: ontap_runtime::Patch<ProxyType>,
    /// Name that ONTAP presents to a proxy that asks for a sign-in.
    ///
    /// `proxy_username`: string. Since 9.8.
    pub proxy_username: ontap_runtime::Patch<String>,
    /// Takes new credentials without trying them out; false unless given.
    ///
    /// `skip_verification`: boolean. Since 9.16.1.
    pub skip_verification: ontap_runtime::Patch<bool>,
    /// Directory (tenant) ID of the Azure application.
    ///
    /// `tenant_id`: string. Since 9.8.
    pub tenant_id: ontap_runtime::Patch<String>,
    /// Domain of the vault service, such as `vault.azure.net`.
    ///
    /// `vault_host`: string. Since 9.14.1.
    pub vault_host: ontap_runtime::Patch<String>,
    /// Whether the host name of the vault must match its certificate.
    ///
    /// `verify_host`: boolean. GET, PATCH only. Since 9.14.1.
    pub verify_host: ontap_runtime::Patch<bool>,
    /// Whether the IP address of the vault must match its certificate.
    ///
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
ontap_runtime::show_model!(AzureKeyVaultPatch);

/// What replies hold of `azure_key_vault.azure_reachability`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureReachability {
    /// Number of the reason why a node does not reach Azure Key Vault; 0 when all do.
    ///
    /// `code`: string. Since 9.8.
    pub code: Option<String>,
    /// Reason in words why a node does not reach Azure Key Vault.
    ///
    /// `message`: string. Since 9.8.
    pub message: Option<String>,
    /// True when all nodes of the cluster reach Azure Key Vault.
    ///
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
ontap_runtime::show_model!(AzureReachability);

/// What replies hold of `azure_key_vault.ekmip_reachability[]`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EkmipReachability {
    /// Number of the reason why an EKMIP server is out of reach; 0 when none is.
    ///
    /// `code`: string. Since 9.8.
    pub code: Option<String>,
    /// Reason in words why an EKMIP server is out of reach.
    ///
    /// `message`: string. Since 9.8.
    pub message: Option<String>,
    /// Node that the measurement was made from.
    ///
    /// `node`: object. Since 9.8.
    pub node: Option<ontap_runtime::Reference>,
    /// True when the SVM reaches the EKMIP servers of all nodes from this node.
    ///
    /// `reachable`: boolean. Since 9.8.
    pub reachable: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl EkmipReachability {
    /// The name in `node`.
    #[must_use]
    pub fn node_name(&self) -> Option<&str> {
        self.node.as_ref()?.name.as_deref()
    }
    /// The uuid in `node`.
    #[must_use]
    pub fn node_uuid(&self) -> Option<&str> {
        self.node.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    EkmipReachability {
        code: "code",
        message: "message",
        node: "node",
        reachable: "reachable",
    }
}
ontap_runtime::show_model!(EkmipReachability);

/// What POST takes of `azure_key_vault`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewAzureKeyVault {
    /// Application (client) ID of the Azure application that may use the vault.
    ///
    /// `client_id`: string. Since 9.8.
    pub client_id: String,
    /// Identifier of the key in the vault, as its full URL. It changes by an external rekey.
    ///
    /// `key_id`: string (uri). GET, POST only. Since 9.8.
    pub key_id: String,
    /// URL of the vault, such as `https://myvault.vault.azure.net`. It cannot be changed.
    ///
    /// `name`: string (uri). GET, POST only. Since 9.8.
    pub name: String,
    /// SVM whose keys the service protects.
    ///
    /// `svm`: object. GET, POST only. Since 9.8.
    pub svm: ontap_runtime::Reference,
    /// Directory (tenant) ID of the Azure application.
    ///
    /// `tenant_id`: string. Since 9.8.
    pub tenant_id: String,
    /// PKCS#12 certificate by which ONTAP identifies itself; use it or the client secret. It is never returned.
    ///
    /// `client_certificate`: secret. POST, PATCH only. Since 9.10.1.
    pub client_certificate: Option<ontap_runtime::Secret>,
    /// Secret by which ONTAP identifies itself; use it or the client certificate. It is never returned.
    ///
    /// `client_secret`: secret. POST, PATCH only. Since 9.8.
    pub client_secret: Option<ontap_runtime::Secret>,
    /// Key store configuration that this Azure Key Vault configuration is kept under, as `/security/key-stores` lists it.
    ///
    /// `configuration`: object. GET, POST only. Since 9.14.1.
    pub configuration: Option<ontap_runtime::Reference>,
    /// Host name of the server that issues the access tokens, such as `login.microsoftonline.com`.
    ///
    /// `oauth_host`: string. Since 9.14.1.
    pub oauth_host: Option<String>,
    /// Port of that server and of the vault.
    ///
    /// `port`: integer. Since 9.14.1.
    pub port: Option<i64>,
    /// Name or address of the proxy through which ONTAP reaches the service. Without one the connection is direct.
    ///
    /// `proxy_host`: string. Since 9.8.
    pub proxy_host: Option<String>,
    /// Password that goes with the proxy's user name. It is never returned.
    ///
    /// `proxy_password`: string. POST, PATCH only. Since 9.8.
    pub proxy_password: Option<ontap_runtime::Secret>,
    /// TCP port of the proxy. It means something only beside a proxy host.
    ///
    /// `proxy_port`: integer. Since 9.8.
    pub proxy_port: Option<i64>,
    /// Protocol that ONTAP speaks with the proxy.
    ///
    /// `proxy_type`: enumeration. Since 9.8.
    pub proxy_type: Option<ProxyType>,
    /// Name that ONTAP presents to a proxy that asks for a sign-in.
    ///
    /// `proxy_username`: string. Since 9.8.
    pub proxy_username: Option<String>,
    /// Takes new credentials without trying them out; false unless given.
    ///
    /// `skip_verification`: boolean. Since 9.16.1.
    pub skip_verification: Option<bool>,
    /// Domain of the vault service, such as `vault.azure.net`.
    ///
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
ontap_runtime::show_model!(NewAzureKeyVault);

/// Values of `azure_key_vault.proxy_type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProxyType {
    /// Plain HTTP.
    ///
    /// `http`. Since 9.9.1.
    Http,
    /// HTTP over TLS.
    ///
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
    /// Owned by the cluster as a whole.
    ///
    /// `cluster`. Since 9.9.1.
    Cluster,
    /// Owned by one SVM.
    ///
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct State {
    /// True when the internal key is there on every node.
    ///
    /// `available`: boolean. Since 9.8.
    pub available: Option<bool>,
    /// Number of the reason why it is not; 0 when there is none.
    ///
    /// `code`: string. Since 9.8.
    pub code: Option<String>,
    /// Reason in words why it is not.
    ///
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
ontap_runtime::show_model!(State);
