// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_certificate

//! `security_certificate`.

/// What replies hold of `security_certificate.azure`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Azure {
    /// Proxy on the way to Azure. Without one the connection is direct.
    ///
    /// `proxy`: object. Since 9.14.1.
    pub proxy: Option<AzureProxy>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Azure { proxy: "proxy" }
}
ontap_runtime::show_model!(Azure);

/// What replies hold of `security_certificate.azure.proxy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureProxy {
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    AzureProxy {}
}
ontap_runtime::show_model!(AzureProxy);

/// Values of `security_certificate.azure.proxy.type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AzureProxyType {
    /// Plain HTTP.
    ///
    /// `http`. Since 9.16.1.
    Http,
    /// HTTP over TLS.
    ///
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
    /// MD5; only on old certificates, never for new ones.
    ///
    /// `md5`. Since 9.6.
    Md5,
    /// SHA-1; only on old certificates, never for new ones.
    ///
    /// `sha1`. Since 9.6.
    Sha1,
    /// SHA-224.
    ///
    /// `sha224`. Since 9.6.
    Sha224,
    /// SHA-256.
    ///
    /// `sha256`. Since 9.6.
    Sha256,
    /// SHA-384.
    ///
    /// `sha384`. Since 9.6.
    Sha384,
    /// SHA-512.
    ///
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
    /// 512 bits; only on old certificates.
    ///
    /// `512`. Since 9.16.1.
    Value512,
    /// 1,024 bits; only on old certificates.
    ///
    /// `1024`. Since 9.16.1.
    Value1024,
    /// 1,536 bits; only on old certificates.
    ///
    /// `1536`. Since 9.16.1.
    Value1536,
    /// 2,048 bits; the default.
    ///
    /// `2048`. Since 9.16.1.
    Value2048,
    /// 3,072 bits.
    ///
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewAzure {
    /// PKCS#12 certificate by which ONTAP identifies itself to Azure; use it or the client secret. It is never returned.
    ///
    /// `client_certificate`: secret. POST only. Since 9.14.1.
    pub client_certificate: Option<ontap_runtime::Secret>,
    /// Application (client) ID of the Azure application that may read the vault.
    ///
    /// `client_id`: string. POST only. Since 9.14.1.
    pub client_id: Option<String>,
    /// Secret by which ONTAP identifies itself to Azure; use it or the client certificate. It is never returned.
    ///
    /// `client_secret`: secret. POST only. Since 9.14.1.
    pub client_secret: Option<ontap_runtime::Secret>,
    /// URI of the vault that holds the certificate.
    ///
    /// `key_vault`: string (uri). POST only. Since 9.14.1.
    pub key_vault: Option<String>,
    /// Host name of the server that issues the access tokens, such as `login.microsoftonline.com`.
    ///
    /// `oauth_host`: string. POST only. Since 9.14.1.
    pub oauth_host: Option<String>,
    /// Proxy on the way to Azure. Without one the connection is direct.
    ///
    /// `proxy`: object. Since 9.14.1.
    pub proxy: Option<NewAzureProxy>,
    /// Directory (tenant) ID of the Azure application.
    ///
    /// `tenant_id`: string. POST only. Since 9.14.1.
    pub tenant_id: Option<String>,
    /// Time limit for the vault, in seconds, from 0 to 30.
    ///
    /// `timeout`: integer. POST only. Since 9.14.1.
    pub timeout: Option<i64>,
    /// Whether the host name of the vault must match its certificate; true unless turned off.
    ///
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
ontap_runtime::show_model!(NewAzure);

/// What POST takes of `security_certificate.azure.proxy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewAzureProxy {
    /// Name or address of the proxy.
    ///
    /// `host`: string. POST only. Since 9.14.1.
    pub host: Option<String>,
    /// Password for the proxy. It is never returned and kept out of the audit log.
    ///
    /// `password`: string. POST only. Since 9.14.1.
    pub password: Option<ontap_runtime::Secret>,
    /// TCP port of the proxy.
    ///
    /// `port`: integer. POST only. Since 9.14.1.
    pub port: Option<i64>,
    /// Protocol that ONTAP speaks with the proxy.
    ///
    /// `type`: enumeration. POST only. Since 9.14.1.
    pub type_: Option<AzureProxyType>,
    /// User name for the proxy.
    ///
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
ontap_runtime::show_model!(NewAzureProxy);

/// What POST takes of `security_certificate`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewSecurityCertificate {
    /// What the certificate is for: to be presented by ONTAP as a server or client, or to be trusted as a CA. It cannot be changed afterwards.
    ///
    /// `type`: enumeration. Since 9.6.
    pub type_: Type,
    /// Where in Azure Key Vault the certificate is to be fetched from, and how to sign in there. Only sent with a POST, never returned.
    ///
    /// `azure`: object. Since 9.14.1.
    pub azure: Option<NewAzure>,
    /// Common name of the subject, usually the host name. Needed to create a self-signed certificate, and to install one whose subject is empty.
    ///
    /// `common_name`: string. Since 9.6.
    pub common_name: Option<String>,
    /// End of validity. What is read is a point in time; a POST for a self-signed certificate takes a duration such as `P365D` or a point in time, one day to ten years ahead.
    ///
    /// `expiry_time`: ISO 8601 duration, or date and time. Since 9.6.
    pub expiry_time: Option<ontap_runtime::DurationOrDateTime>,
    /// Hash function of the signature, SHA-256 unless chosen otherwise for a self-signed certificate. MD5 and SHA-1 can occur on installed certificates but cannot be chosen.
    ///
    /// `hash_function`: enumeration. Default: `sha256`. Since 9.6.
    pub hash_function: Option<HashFunction>,
    /// PEM texts of the chain between the certificate and its root CA. Only sent with an installation, and not with CA certificates.
    ///
    /// `intermediate_certificates`: list of string. POST only. Since 9.6.
    pub intermediate_certificates: Option<Vec<String>>,
    /// Length of the key in bits; 2,048 unless chosen otherwise, which is also the least that can be chosen for a new self-signed certificate.
    ///
    /// `key_size`: enumeration. Default: `2048`. Since 9.6.
    pub key_size: Option<KeySize>,
    /// Name by which other resources find the certificate, unique within its SVM. ONTAP makes one up when none is given; for a certificate from Azure Key Vault it is needed, and is the name in the vault.
    ///
    /// `name`: string. Since 9.8.
    pub name: Option<String>,
    /// Private key in PEM form. Needed when a `client` or `server` certificate that was signed elsewhere is installed; never returned and kept out of the audit log.
    ///
    /// `private_key`: string. POST only. Since 9.6.
    pub private_key: Option<ontap_runtime::Secret>,
    /// The certificate itself, in PEM form. When it is missing from a POST, ONTAP creates a self-signed certificate.
    ///
    /// `public_certificate`: string. Since 9.6.
    pub public_certificate: Option<String>,
    /// Scope of the certificate: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: `network_scope_readonly`. Since 9.6.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// Further names that the certificate is valid for. Clients commonly look at these rather than at the common name.
    ///
    /// `subject_alternatives`: object. GET, POST only. Since 9.15.1.
    pub subject_alternatives: Option<NewSubjectAlternatives>,
    /// SVM of the certificate. Absent at cluster scope.
    ///
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
ontap_runtime::show_model!(NewSecurityCertificate);

/// What POST takes of `security_certificate.subject_alternatives`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewSubjectAlternatives {
    /// Host names that the certificate is valid for.
    ///
    /// `dns`: list of string. GET, POST only. Since 9.15.1.
    pub dns: Option<Vec<String>>,
    /// E-mail addresses that the certificate is valid for.
    ///
    /// `email`: list of string. GET, POST only. Since 9.15.1.
    pub email: Option<Vec<String>>,
    /// IP addresses that the certificate is valid for.
    ///
    /// `ip`: list of string. GET, POST only. Since 9.15.1.
    pub ip: Option<Vec<String>>,
    /// URIs that the certificate is valid for.
    ///
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
ontap_runtime::show_model!(NewSubjectAlternatives);

/// What replies hold of `security_certificate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityCertificate {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// Key identifier of the CA that issued the certificate, in hexadecimal with colons. It links a certificate to its issuer.
    ///
    /// `authority_key_identifier`: string. GET only. Since 9.8.
    pub authority_key_identifier: Option<String>,
    /// Where in Azure Key Vault the certificate is to be fetched from, and how to sign in there. Only sent with a POST, never returned.
    ///
    /// `azure`: object. Since 9.14.1.
    pub azure: Option<Azure>,
    /// Name of the CA that issued the certificate.
    ///
    /// `ca`: string. 1 to 256 characters. GET only. Since 9.6.
    pub ca: Option<String>,
    /// Common name of the subject, usually the host name. Needed to create a self-signed certificate, and to install one whose subject is empty.
    ///
    /// `common_name`: string. Since 9.6.
    pub common_name: Option<String>,
    /// End of validity. What is read is a point in time; a POST for a self-signed certificate takes a duration such as `P365D` or a point in time, one day to ten years ahead.
    ///
    /// `expiry_time`: ISO 8601 duration, or date and time. Since 9.6.
    pub expiry_time: Option<ontap_runtime::DurationOrDateTime>,
    /// Hash function of the signature, SHA-256 unless chosen otherwise for a self-signed certificate. MD5 and SHA-1 can occur on installed certificates but cannot be chosen.
    ///
    /// `hash_function`: enumeration. Default: `sha256`. Since 9.6.
    pub hash_function: Option<HashFunction>,
    /// Length of the key in bits; 2,048 unless chosen otherwise, which is also the least that can be chosen for a new self-signed certificate.
    ///
    /// `key_size`: enumeration. Default: `2048`. Since 9.6.
    pub key_size: Option<KeySize>,
    /// Name by which other resources find the certificate, unique within its SVM. ONTAP makes one up when none is given; for a certificate from Azure Key Vault it is needed, and is the name in the vault.
    ///
    /// `name`: string. Since 9.8.
    pub name: Option<String>,
    /// The certificate itself, in PEM form. When it is missing from a POST, ONTAP creates a self-signed certificate.
    ///
    /// `public_certificate`: string. Since 9.6.
    pub public_certificate: Option<String>,
    /// Scope of the certificate: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: `network_scope_readonly`. Since 9.6.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// Serial number in hexadecimal, unique per issuing CA.
    ///
    /// `serial_number`: string. 1 to 40 characters. GET only. Since 9.6.
    pub serial_number: Option<String>,
    /// Further names that the certificate is valid for. Clients commonly look at these rather than at the common name.
    ///
    /// `subject_alternatives`: object. GET, POST only. Since 9.15.1.
    pub subject_alternatives: Option<SubjectAlternatives>,
    /// Identifier of the certificate's own public key, in hexadecimal with colons.
    ///
    /// `subject_key_identifier`: string. GET only. Since 9.8.
    pub subject_key_identifier: Option<String>,
    /// SVM of the certificate. Absent at cluster scope.
    ///
    /// `svm`: object. Since 9.6.
    pub svm: Option<ontap_runtime::Reference>,
    /// What the certificate is for: to be presented by ONTAP as a server or client, or to be trusted as a CA. It cannot be changed afterwards.
    ///
    /// `type`: enumeration. Since 9.6.
    pub type_: Option<Type>,
    /// UUID of the certificate; the key of its path.
    ///
    /// `uuid`: string. GET only. Since 9.6.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl SecurityCertificate {
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
ontap_runtime::show_model!(SecurityCertificate);

/// What replies hold of `security_certificate.subject_alternatives`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubjectAlternatives {
    /// Host names that the certificate is valid for.
    ///
    /// `dns`: list of string. GET, POST only. Since 9.15.1.
    pub dns: Option<Vec<String>>,
    /// E-mail addresses that the certificate is valid for.
    ///
    /// `email`: list of string. GET, POST only. Since 9.15.1.
    pub email: Option<Vec<String>>,
    /// IP addresses that the certificate is valid for.
    ///
    /// `ip`: list of string. GET, POST only. Since 9.15.1.
    pub ip: Option<Vec<String>>,
    /// URIs that the certificate is valid for.
    ///
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
ontap_runtime::show_model!(SubjectAlternatives);

/// Values of `security_certificate.type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// With its private key, presented by ONTAP where it is the client of a TLS connection.
    ///
    /// `client`. Since 9.6.
    Client,
    /// CA that ONTAP trusts when it checks the certificates of clients.
    ///
    /// `client_ca`. Since 9.6.
    ClientCa,
    /// Self-signed CA, kept with its key on the cluster, that signs certificate requests.
    ///
    /// `root_ca`. Since 9.6.
    RootCa,
    /// With its private key, presented by ONTAP where it is the server of a TLS connection.
    ///
    /// `server`. Since 9.6.
    Server,
    /// CA that ONTAP trusts when it checks the certificates of servers it connects to.
    ///
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
