// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/aws_kms

//! `aws_kms`.

/// What replies hold of `aws_kms.amazon_reachability`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AmazonReachability {
    /// `code`: string. Since 9.12.1.
    pub code: Option<String>,
    /// `message`: string. Since 9.12.1.
    pub message: Option<String>,
    /// `reachable`: boolean. Since 9.12.1.
    pub reachable: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    AmazonReachability {
        code: "code",
        message: "message",
        reachable: "reachable",
    }
}

/// What replies hold of `aws_kms`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsKms {
    /// `_links`: object. GET only. Since 9.12.1.
    pub links: Option<ontap_runtime::Links>,
    /// `access_key_id`: string. Since 9.12.1.
    pub access_key_id: Option<String>,
    /// `amazon_reachability`: object. GET only. Since 9.12.1.
    pub amazon_reachability: Option<AmazonReachability>,
    /// `default_domain`: string. Since 9.12.1.
    pub default_domain: Option<String>,
    /// `ekmip_reachability`: list of object. GET only. Since 9.12.1.
    pub ekmip_reachability: Option<Vec<EkmipReachability>>,
    /// `encryption_context`: string. Since 9.12.1.
    pub encryption_context: Option<String>,
    /// `host`: string. Since 9.12.1.
    pub host: Option<String>,
    /// `key_id`: string. GET, POST only. Since 9.12.1.
    pub key_id: Option<String>,
    /// `polling_period`: integer. Since 9.12.1.
    pub polling_period: Option<i64>,
    /// `port`: integer. Since 9.12.1.
    pub port: Option<i64>,
    /// `proxy_host`: string. Since 9.12.1.
    pub proxy_host: Option<String>,
    /// `proxy_port`: integer. Since 9.12.1.
    pub proxy_port: Option<i64>,
    /// `proxy_type`: enumeration. Since 9.12.1.
    pub proxy_type: Option<ProxyType>,
    /// `proxy_username`: string. Since 9.12.1.
    pub proxy_username: Option<String>,
    /// `region`: string. Since 9.12.1.
    pub region: Option<String>,
    /// `scope`: enumeration. GET only. Since 9.12.1.
    pub scope: Option<Scope>,
    /// `service`: string. Since 9.12.1.
    pub service: Option<String>,
    /// `skip_verify`: boolean. GET, PATCH only. Since 9.12.1.
    pub skip_verify: Option<bool>,
    /// `state`: object. GET only. Since 9.12.1.
    pub state: Option<State>,
    /// `svm`: object. GET, POST only. Since 9.12.1.
    pub svm: Option<ontap_runtime::Reference>,
    /// `timeout`: integer. GET, PATCH only. Since 9.12.1.
    pub timeout: Option<i64>,
    /// `uuid`: string. GET only. Since 9.12.1.
    pub uuid: Option<String>,
    /// `verify`: boolean. GET, PATCH only. Since 9.12.1.
    pub verify: Option<bool>,
    /// `verify_host`: boolean. GET, PATCH only. Since 9.12.1.
    pub verify_host: Option<bool>,
    /// `verify_ip`: boolean. GET, PATCH only. Since 9.12.1.
    pub verify_ip: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    AwsKms {
        links: "_links",
        access_key_id: "access_key_id",
        amazon_reachability: "amazon_reachability",
        default_domain: "default_domain",
        ekmip_reachability: "ekmip_reachability",
        encryption_context: "encryption_context",
        host: "host",
        key_id: "key_id",
        polling_period: "polling_period",
        port: "port",
        proxy_host: "proxy_host",
        proxy_port: "proxy_port",
        proxy_type: "proxy_type",
        proxy_username: "proxy_username",
        region: "region",
        scope: "scope",
        service: "service",
        skip_verify: "skip_verify",
        state: "state",
        svm: "svm",
        timeout: "timeout",
        uuid: "uuid",
        verify: "verify",
        verify_host: "verify_host",
        verify_ip: "verify_ip",
    }
}

/// What PATCH takes of `aws_kms`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsKmsPatch {
    /// `access_key_id`: string. Since 9.12.1.
    pub access_key_id: ontap_runtime::Patch<String>,
    /// `default_domain`: string. Since 9.12.1.
    pub default_domain: ontap_runtime::Patch<String>,
    /// `encryption_context`: string. Since 9.12.1.
    pub encryption_context: ontap_runtime::Patch<String>,
    /// `host`: string. Since 9.12.1.
    pub host: ontap_runtime::Patch<String>,
    /// `polling_period`: integer. Since 9.12.1.
    pub polling_period: ontap_runtime::Patch<i64>,
    /// `port`: integer. Since 9.12.1.
    pub port: ontap_runtime::Patch<i64>,
    /// `proxy_host`: string. Since 9.12.1.
    pub proxy_host: ontap_runtime::Patch<String>,
    /// `proxy_password`: string. POST, PATCH only. Since 9.12.1.
    pub proxy_password: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// `proxy_port`: integer. Since 9.12.1.
    pub proxy_port: ontap_runtime::Patch<i64>,
    /// `proxy_type`: enumeration. Since 9.12.1.
    pub proxy_type: ontap_runtime::Patch<ProxyType>,
    /// `proxy_username`: string. Since 9.12.1.
    pub proxy_username: ontap_runtime::Patch<String>,
    /// `region`: string. Since 9.12.1.
    pub region: ontap_runtime::Patch<String>,
    /// `secret_access_key`: secret. POST, PATCH only. Since 9.12.1.
    pub secret_access_key: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// `service`: string. Since 9.12.1.
    pub service: ontap_runtime::Patch<String>,
    /// `skip_verify`: boolean. GET, PATCH only. Since 9.12.1.
    pub skip_verify: ontap_runtime::Patch<bool>,
    /// `timeout`: integer. GET, PATCH only. Since 9.12.1.
    pub timeout: ontap_runtime::Patch<i64>,
    /// `verify`: boolean. GET, PATCH only. Since 9.12.1.
    pub verify: ontap_runtime::Patch<bool>,
    /// `verify_host`: boolean. GET, PATCH only. Since 9.12.1.
    pub verify_host: ontap_runtime::Patch<bool>,
    /// `verify_ip`: boolean. GET, PATCH only. Since 9.12.1.
    pub verify_ip: ontap_runtime::Patch<bool>,
}

impl AwsKmsPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `access_key_id`.
    #[must_use]
    pub fn access_key_id(mut self, access_key_id: impl Into<String>) -> Self {
        self.access_key_id = ontap_runtime::Patch::Set(access_key_id.into());
        self
    }
    /// Clears `access_key_id`: sends `null`.
    #[must_use]
    pub fn clear_access_key_id(mut self) -> Self {
        self.access_key_id = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `default_domain`.
    #[must_use]
    pub fn default_domain(mut self, default_domain: impl Into<String>) -> Self {
        self.default_domain = ontap_runtime::Patch::Set(default_domain.into());
        self
    }
    /// Clears `default_domain`: sends `null`.
    #[must_use]
    pub fn clear_default_domain(mut self) -> Self {
        self.default_domain = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `encryption_context`.
    #[must_use]
    pub fn encryption_context(mut self, encryption_context: impl Into<String>) -> Self {
        self.encryption_context = ontap_runtime::Patch::Set(encryption_context.into());
        self
    }
    /// Clears `encryption_context`: sends `null`.
    #[must_use]
    pub fn clear_encryption_context(mut self) -> Self {
        self.encryption_context = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `host`.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = ontap_runtime::Patch::Set(host.into());
        self
    }
    /// Clears `host`: sends `null`.
    #[must_use]
    pub fn clear_host(mut self) -> Self {
        self.host = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `polling_period`.
    #[must_use]
    pub fn polling_period(mut self, polling_period: i64) -> Self {
        self.polling_period = ontap_runtime::Patch::Set(polling_period);
        self
    }
    /// Clears `polling_period`: sends `null`.
    #[must_use]
    pub fn clear_polling_period(mut self) -> Self {
        self.polling_period = ontap_runtime::Patch::Clear;
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
    /// Sets `region`.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = ontap_runtime::Patch::Set(region.into());
        self
    }
    /// Clears `region`: sends `null`.
    #[must_use]
    pub fn clear_region(mut self) -> Self {
        self.region = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `secret_access_key`.
    #[must_use]
    pub fn secret_access_key(
        mut self,
        secret_access_key: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        self.secret_access_key = ontap_runtime::Patch::Set(secret_access_key.into());
        self
    }
    /// Clears `secret_access_key`: sends `null`.
    #[must_use]
    pub fn clear_secret_access_key(mut self) -> Self {
        self.secret_access_key = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `service`.
    #[must_use]
    pub fn service(mut self, service: impl Into<String>) -> Self {
        self.service = ontap_runtime::Patch::Set(service.into());
        self
    }
    /// Clears `service`: sends `null`.
    #[must_use]
    pub fn clear_service(mut self) -> Self {
        self.service = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `skip_verify`.
    #[must_use]
    pub fn skip_verify(mut self, skip_verify: bool) -> Self {
        self.skip_verify = ontap_runtime::Patch::Set(skip_verify);
        self
    }
    /// Clears `skip_verify`: sends `null`.
    #[must_use]
    pub fn clear_skip_verify(mut self) -> Self {
        self.skip_verify = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `timeout`.
    #[must_use]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = ontap_runtime::Patch::Set(timeout);
        self
    }
    /// Clears `timeout`: sends `null`.
    #[must_use]
    pub fn clear_timeout(mut self) -> Self {
        self.timeout = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `verify`.
    #[must_use]
    pub fn verify(mut self, verify: bool) -> Self {
        self.verify = ontap_runtime::Patch::Set(verify);
        self
    }
    /// Clears `verify`: sends `null`.
    #[must_use]
    pub fn clear_verify(mut self) -> Self {
        self.verify = ontap_runtime::Patch::Clear;
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
    AwsKmsPatch {
        access_key_id: "access_key_id",
        default_domain: "default_domain",
        encryption_context: "encryption_context",
        host: "host",
        polling_period: "polling_period",
        port: "port",
        proxy_host: "proxy_host",
        proxy_password: "proxy_password",
        proxy_port: "proxy_port",
        proxy_type: "proxy_type",
        proxy_username: "proxy_username",
        region: "region",
        secret_access_key: "secret_access_key",
        service: "service",
        skip_verify: "skip_verify",
        timeout: "timeout",
        verify: "verify",
        verify_host: "verify_host",
        verify_ip: "verify_ip",
    }
}

/// What replies hold of `aws_kms.ekmip_reachability[]`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EkmipReachability {
    /// `code`: string. Since 9.12.1.
    pub code: Option<String>,
    /// `message`: string. Since 9.12.1.
    pub message: Option<String>,
    /// `node`: object. Since 9.12.1.
    pub node: Option<ontap_runtime::Reference>,
    /// `reachable`: boolean. Since 9.12.1.
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

/// What POST takes of `aws_kms`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewAwsKms {
    /// `access_key_id`: string. Since 9.12.1.
    pub access_key_id: String,
    /// `key_id`: string. GET, POST only. Since 9.12.1.
    pub key_id: String,
    /// `region`: string. Since 9.12.1.
    pub region: String,
    /// `secret_access_key`: secret. POST, PATCH only. Since 9.12.1.
    pub secret_access_key: ontap_runtime::Secret,
    /// `svm`: object. GET, POST only. Since 9.12.1.
    pub svm: ontap_runtime::Reference,
    /// `default_domain`: string. Since 9.12.1.
    pub default_domain: Option<String>,
    /// `encryption_context`: string. Since 9.12.1.
    pub encryption_context: Option<String>,
    /// `host`: string. Since 9.12.1.
    pub host: Option<String>,
    /// `polling_period`: integer. Since 9.12.1.
    pub polling_period: Option<i64>,
    /// `port`: integer. Since 9.12.1.
    pub port: Option<i64>,
    /// `proxy_host`: string. Since 9.12.1.
    pub proxy_host: Option<String>,
    /// `proxy_password`: string. POST, PATCH only. Since 9.12.1.
    pub proxy_password: Option<ontap_runtime::Secret>,
    /// `proxy_port`: integer. Since 9.12.1.
    pub proxy_port: Option<i64>,
    /// `proxy_type`: enumeration. Since 9.12.1.
    pub proxy_type: Option<ProxyType>,
    /// `proxy_username`: string. Since 9.12.1.
    pub proxy_username: Option<String>,
    /// `service`: string. Since 9.12.1.
    pub service: Option<String>,
}

impl NewAwsKms {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(
        access_key_id: impl Into<String>,
        key_id: impl Into<String>,
        region: impl Into<String>,
        secret_access_key: impl Into<ontap_runtime::Secret>,
        svm: impl ontap_runtime::IntoReference,
    ) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            key_id: key_id.into(),
            region: region.into(),
            secret_access_key: secret_access_key.into(),
            svm: svm.into_reference(),
            default_domain: None,
            encryption_context: None,
            host: None,
            polling_period: None,
            port: None,
            proxy_host: None,
            proxy_password: None,
            proxy_port: None,
            proxy_type: None,
            proxy_username: None,
            service: None,
        }
    }
    /// Sets `default_domain`.
    #[must_use]
    pub fn default_domain(mut self, default_domain: impl Into<String>) -> Self {
        self.default_domain = Some(default_domain.into());
        self
    }
    /// Sets `encryption_context`.
    #[must_use]
    pub fn encryption_context(mut self, encryption_context: impl Into<String>) -> Self {
        self.encryption_context = Some(encryption_context.into());
        self
    }
    /// Sets `host`.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Sets `polling_period`.
    #[must_use]
    pub fn polling_period(mut self, polling_period: i64) -> Self {
        self.polling_period = Some(polling_period);
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
    /// Sets `service`.
    #[must_use]
    pub fn service(mut self, service: impl Into<String>) -> Self {
        self.service = Some(service.into());
        self
    }
}

ontap_runtime::create_model! {
    NewAwsKms {
        access_key_id: "access_key_id",
        key_id: "key_id",
        region: "region",
        secret_access_key: "secret_access_key",
        svm: "svm",
    } {
        default_domain: "default_domain",
        encryption_context: "encryption_context",
        host: "host",
        polling_period: "polling_period",
        port: "port",
        proxy_host: "proxy_host",
        proxy_password: "proxy_password",
        proxy_port: "proxy_port",
        proxy_type: "proxy_type",
        proxy_username: "proxy_username",
        service: "service",
    }
}

/// Values of `aws_kms.proxy_type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProxyType {
    /// `http`. Since 9.12.1.
    Http,
    /// `https`. Since 9.12.1.
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

/// Values of `aws_kms.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `cluster`. Since 9.12.1.
    Cluster,
    /// `svm`. Since 9.12.1.
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

/// What replies hold of `aws_kms.state`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct State {
    /// `cluster_state`: boolean. Since 9.12.1.
    pub cluster_state: Option<bool>,
    /// `code`: string. Since 9.12.1.
    pub code: Option<String>,
    /// `message`: string. Since 9.12.1.
    pub message: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    State {
        cluster_state: "cluster_state",
        code: "code",
        message: "message",
    }
}
