// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_certificate

//! `security_certificate`.

/// What replies hold of `security_certificate.azure`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Azure {
    /// `proxy`: object. Since 9.14.1.
    pub proxy: Option<AzureProxy>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Azure { proxy: "proxy" }
}

/// What replies hold of `security_certificate.azure.proxy`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureProxy {
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    AzureProxy {}
}

/// Values of `security_certificate.azure.proxy.type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AzureProxyType {
    /// `http`. Since 9.16.1.
    Http,
    /// `https`. Since 9.16.1.
    Https,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<AzureProxyType>),
}

ontap_runtime::open_enum! {
    AzureProxyType {
        Http: "http",
        Https: "https",
    }
}

/// Values of `security_certificate.hash_function`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HashFunction {
    /// `md5`. Since 9.6.
    Md5,
    /// `sha1`. Since 9.6.
    Sha1,
    /// `sha224`. Since 9.6.
    Sha224,
    /// `sha256`. Since 9.6.
    Sha256,
    /// `sha384`. Since 9.6.
    Sha384,
    /// `sha512`. Since 9.6.
    Sha512,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<HashFunction>),
}

ontap_runtime::open_enum! {
    HashFunction {
        Md5: "md5",
        Sha1: "sha1",
        Sha224: "sha224",
        Sha256: "sha256",
        Sha384: "sha384",
        Sha512: "sha512",
    }
}

/// Values of `security_certificate.key_size`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KeySize {
    /// `512`. Since 9.16.1.
    Value512,
    /// `1024`. Since 9.16.1.
    Value1024,
    /// `1536`. Since 9.16.1.
    Value1536,
    /// `2048`. Since 9.16.1.
    Value2048,
    /// `3072`. Since 9.16.1.
    Value3072,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::UnknownInteger<KeySize>),
}

ontap_runtime::open_integer_enum! {
    KeySize {
        Value512: 512,
        Value1024: 1024,
        Value1536: 1536,
        Value2048: 2048,
        Value3072: 3072,
    }
}

/// What POST takes of `security_certificate.azure`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewAzure {
    /// `client_certificate`: secret. POST only. Since 9.14.1.
    pub client_certificate: Option<ontap_runtime::Secret>,
    /// `client_id`: string. POST only. Since 9.14.1.
    pub client_id: Option<String>,
    /// `client_secret`: secret. POST only. Since 9.14.1.
    pub client_secret: Option<ontap_runtime::Secret>,
    /// `key_vault`: string (uri). POST only. Since 9.14.1.
    pub key_vault: Option<String>,
    /// `oauth_host`: string. POST only. Since 9.14.1.
    pub oauth_host: Option<String>,
    /// `proxy`: object. Since 9.14.1.
    pub proxy: Option<NewAzureProxy>,
    /// `tenant_id`: string. POST only. Since 9.14.1.
    pub tenant_id: Option<String>,
    /// `timeout`: integer. POST only. Since 9.14.1.
    pub timeout: Option<i64>,
    /// `verify_host`: boolean. POST only. Since 9.14.1.
    pub verify_host: Option<bool>,
}

impl NewAzure {
    /// A body without any property.
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
        self.client_certificate = Some(client_certificate.into());
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
    /// Sets `key_vault`.
    #[must_use]
    pub fn key_vault(mut self, key_vault: impl Into<String>) -> Self {
        self.key_vault = Some(key_vault.into());
        self
    }
    /// Sets `oauth_host`.
    #[must_use]
    pub fn oauth_host(mut self, oauth_host: impl Into<String>) -> Self {
        self.oauth_host = Some(oauth_host.into());
        self
    }
    /// Sets `proxy`.
    #[must_use]
    pub fn proxy(mut self, proxy: NewAzureProxy) -> Self {
        self.proxy = Some(proxy);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
    /// Sets `timeout`.
    #[must_use]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Sets `verify_host`.
    #[must_use]
    pub fn verify_host(mut self, verify_host: bool) -> Self {
        self.verify_host = Some(verify_host);
        self
    }
}

ontap_runtime::create_model! {
    NewAzure {} {
        client_certificate: "client_certificate",
        client_id: "client_id",
        client_secret: "client_secret",
        key_vault: "key_vault",
        oauth_host: "oauth_host",
        proxy: "proxy",
        tenant_id: "tenant_id",
        timeout: "timeout",
        verify_host: "verify_host",
    }
}

/// What POST takes of `security_certificate.azure.proxy`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewAzureProxy {
    /// `host`: string. POST only. Since 9.14.1.
    pub host: Option<String>,
    /// `password`: string. POST only. Since 9.14.1.
    pub password: Option<ontap_runtime::Secret>,
    /// `port`: integer. POST only. Since 9.14.1.
    pub port: Option<i64>,
    /// `type`: enumeration. POST only. Since 9.14.1.
    pub type_: Option<AzureProxyType>,
    /// `username`: string. POST only. Since 9.14.1.
    pub username: Option<String>,
}

impl NewAzureProxy {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `host`.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<ontap_runtime::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: AzureProxyType) -> Self {
        self.type_ = Some(type_);
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

ontap_runtime::create_model! {
    NewAzureProxy {} {
        host: "host",
        password: "password",
        port: "port",
        type_: "type",
        username: "username",
    }
}

/// What POST takes of `security_certificate`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewSecurityCertificate {
    /// `type`: enumeration. Since 9.6.
    pub type_: Type,
    /// `azure`: object. Since 9.14.1.
    pub azure: Option<NewAzure>,
    /// `common_name`: string. Since 9.6.
    pub common_name: Option<String>,
    /// `expiry_time`: ISO 8601 duration, or date and time. Since 9.6.
    pub expiry_time: Option<ontap_runtime::DurationOrDateTime>,
    /// `hash_function`: enumeration. Default: `sha256`. Since 9.6.
    pub hash_function: Option<HashFunction>,
    /// `intermediate_certificates`: list of string. POST only. Since 9.6.
    pub intermediate_certificates: Option<Vec<String>>,
    /// `key_size`: enumeration. Default: `2048`. Since 9.6.
    pub key_size: Option<KeySize>,
    /// `name`: string. Since 9.8.
    pub name: Option<String>,
    /// `private_key`: string. POST only. Since 9.6.
    pub private_key: Option<ontap_runtime::Secret>,
    /// `public_certificate`: string. Since 9.6.
    pub public_certificate: Option<String>,
    /// `scope`: `network_scope_readonly`. Since 9.6.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// `subject_alternatives`: object. GET, POST only. Since 9.15.1.
    pub subject_alternatives: Option<NewSubjectAlternatives>,
    /// `svm`: object. Since 9.6.
    pub svm: Option<ontap_runtime::Reference>,
}

impl NewSecurityCertificate {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(type_: Type) -> Self {
        Self {
            type_,
            azure: None,
            common_name: None,
            expiry_time: None,
            hash_function: None,
            intermediate_certificates: None,
            key_size: None,
            name: None,
            private_key: None,
            public_certificate: None,
            scope: None,
            subject_alternatives: None,
            svm: None,
        }
    }
    /// Sets `azure`.
    #[must_use]
    pub fn azure(mut self, azure: NewAzure) -> Self {
        self.azure = Some(azure);
        self
    }
    /// Sets `common_name`.
    #[must_use]
    pub fn common_name(mut self, common_name: impl Into<String>) -> Self {
        self.common_name = Some(common_name.into());
        self
    }
    /// Sets `expiry_time`.
    #[must_use]
    pub fn expiry_time(
        mut self,
        expiry_time: impl Into<ontap_runtime::DurationOrDateTime>,
    ) -> Self {
        self.expiry_time = Some(expiry_time.into());
        self
    }
    /// Sets `hash_function`.
    #[must_use]
    pub fn hash_function(mut self, hash_function: HashFunction) -> Self {
        self.hash_function = Some(hash_function);
        self
    }
    /// Sets `intermediate_certificates`.
    #[must_use]
    pub fn intermediate_certificates(
        mut self,
        intermediate_certificates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.intermediate_certificates = Some(
            intermediate_certificates.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `key_size`.
    #[must_use]
    pub fn key_size(mut self, key_size: KeySize) -> Self {
        self.key_size = Some(key_size);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `private_key`.
    #[must_use]
    pub fn private_key(mut self, private_key: impl Into<ontap_runtime::Secret>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
    /// Sets `public_certificate`.
    #[must_use]
    pub fn public_certificate(mut self, public_certificate: impl Into<String>) -> Self {
        self.public_certificate = Some(public_certificate.into());
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(
        mut self,
        scope: super::network_scope_readonly::NetworkScopeReadonly,
    ) -> Self {
        self.scope = Some(scope);
        self
    }
    /// Sets `subject_alternatives`.
    #[must_use]
    pub fn subject_alternatives(
        mut self,
        subject_alternatives: NewSubjectAlternatives,
    ) -> Self {
        self.subject_alternatives = Some(subject_alternatives);
        self
    }
    /// Sets `svm`.
    #[must_use]
    pub fn svm(mut self, svm: impl ontap_runtime::IntoReference) -> Self {
        self.svm = Some(svm.into_reference());
        self
    }
}

ontap_runtime::create_model! {
    NewSecurityCertificate { type_: "type" } {
        azure: "azure",
        common_name: "common_name",
        expiry_time: "expiry_time",
        hash_function: "hash_function",
        intermediate_certificates: "intermediate_certificates",
        key_size: "key_size",
        name: "name",
        private_key: "private_key",
        public_certificate: "public_certificate",
        scope: "scope",
        subject_alternatives: "subject_alternatives",
        svm: "svm",
    }
}

/// What POST takes of `security_certificate.subject_alternatives`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewSubjectAlternatives {
    /// `dns`: list of string. GET, POST only. Since 9.15.1.
    pub dns: Option<Vec<String>>,
    /// `email`: list of string. GET, POST only. Since 9.15.1.
    pub email: Option<Vec<String>>,
    /// `ip`: list of string. GET, POST only. Since 9.15.1.
    pub ip: Option<Vec<String>>,
    /// `uri`: list of string. GET, POST only. Since 9.15.1.
    pub uri: Option<Vec<String>>,
}

impl NewSubjectAlternatives {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `dns`.
    #[must_use]
    pub fn dns(mut self, dns: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dns = Some(dns.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.email = Some(email.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `ip`.
    #[must_use]
    pub fn ip(mut self, ip: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ip = Some(ip.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `uri`.
    #[must_use]
    pub fn uri(mut self, uri: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.uri = Some(uri.into_iter().map(Into::into).collect());
        self
    }
}

ontap_runtime::create_model! {
    NewSubjectAlternatives {} {
        dns: "dns",
        email: "email",
        ip: "ip",
        uri: "uri",
    }
}

/// What replies hold of `security_certificate`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityCertificate {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// `authority_key_identifier`: string. GET only. Since 9.8.
    pub authority_key_identifier: Option<String>,
    /// `azure`: object. Since 9.14.1.
    pub azure: Option<Azure>,
    /// `ca`: string. 1 to 256 characters. GET only. Since 9.6.
    pub ca: Option<String>,
    /// `common_name`: string. Since 9.6.
    pub common_name: Option<String>,
    /// `expiry_time`: ISO 8601 duration, or date and time. Since 9.6.
    pub expiry_time: Option<ontap_runtime::DurationOrDateTime>,
    /// `hash_function`: enumeration. Default: `sha256`. Since 9.6.
    pub hash_function: Option<HashFunction>,
    /// `key_size`: enumeration. Default: `2048`. Since 9.6.
    pub key_size: Option<KeySize>,
    /// `name`: string. Since 9.8.
    pub name: Option<String>,
    /// `public_certificate`: string. Since 9.6.
    pub public_certificate: Option<String>,
    /// `scope`: `network_scope_readonly`. Since 9.6.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// `serial_number`: string. 1 to 40 characters. GET only. Since 9.6.
    pub serial_number: Option<String>,
    /// `subject_alternatives`: object. GET, POST only. Since 9.15.1.
    pub subject_alternatives: Option<SubjectAlternatives>,
    /// `subject_key_identifier`: string. GET only. Since 9.8.
    pub subject_key_identifier: Option<String>,
    /// `svm`: object. Since 9.6.
    pub svm: Option<ontap_runtime::Reference>,
    /// `type`: enumeration. Since 9.6.
    pub type_: Option<Type>,
    /// `uuid`: string. GET only. Since 9.6.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    SecurityCertificate {
        links: "_links",
        authority_key_identifier: "authority_key_identifier",
        azure: "azure",
        ca: "ca",
        common_name: "common_name",
        expiry_time: "expiry_time",
        hash_function: "hash_function",
        key_size: "key_size",
        name: "name",
        public_certificate: "public_certificate",
        scope: "scope",
        serial_number: "serial_number",
        subject_alternatives: "subject_alternatives",
        subject_key_identifier: "subject_key_identifier",
        svm: "svm",
        type_: "type",
        uuid: "uuid",
    }
}

/// What replies hold of `security_certificate.subject_alternatives`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubjectAlternatives {
    /// `dns`: list of string. GET, POST only. Since 9.15.1.
    pub dns: Option<Vec<String>>,
    /// `email`: list of string. GET, POST only. Since 9.15.1.
    pub email: Option<Vec<String>>,
    /// `ip`: list of string. GET, POST only. Since 9.15.1.
    pub ip: Option<Vec<String>>,
    /// `uri`: list of string. GET, POST only. Since 9.15.1.
    pub uri: Option<Vec<String>>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    SubjectAlternatives {
        dns: "dns",
        email: "email",
        ip: "ip",
        uri: "uri",
    }
}

/// Values of `security_certificate.type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `client`. Since 9.6.
    Client,
    /// `client_ca`. Since 9.6.
    ClientCa,
    /// `root_ca`. Since 9.6.
    RootCa,
    /// `server`. Since 9.6.
    Server,
    /// `server_ca`. Since 9.6.
    ServerCa,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Type>),
}

ontap_runtime::open_enum! {
    Type {
        Client: "client",
        ClientCa: "client_ca",
        RootCa: "root_ca",
        Server: "server",
        ServerCa: "server_ca",
    }
}
