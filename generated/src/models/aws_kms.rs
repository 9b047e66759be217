// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/aws_kms

//! `aws_kms`.

/// What replies hold of `aws_kms.amazon_reachability`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AmazonReachability {
    /// Number of the reason why a node does not reach AWS KMS; 0 when all do.
    ///
    /// `code`: string. Since 9.12.1.
    pub code: Option<String>,
    /// Reason in words why a node does not reach AWS KMS.
    ///
    /// `message`: string. Since 9.12.1.
    pub message: Option<String>,
    /// True when all nodes of the cluster reach AWS KMS.
    ///
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
ontap_runtime::show_model!(AmazonReachability);

/// What replies hold of `aws_kms`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsKms {
    /// `_links`: object. GET only. Since 9.12.1.
    pub links: Option<ontap_runtime::Links>,
    /// Access key ID of the Amazon user that may use the key.
    ///
    /// `access_key_id`: string. Since 9.12.1.
    pub access_key_id: Option<String>,
    /// Whether all nodes of the cluster reach AWS KMS. It costs time to find out and is returned only when asked for by name.
    ///
    /// `amazon_reachability`: object. GET only. Since 9.12.1.
    pub amazon_reachability: Option<AmazonReachability>,
    /// Domain of the service, where it is not the usual one.
    ///
    /// `default_domain`: string. Since 9.12.1.
    pub default_domain: Option<String>,
    /// Whether the SVM reaches the EKMIP servers of all nodes, measured from each node. It costs time to find out and is returned only when asked for by name.
    ///
    /// `ekmip_reachability`: list of object. GET only. Since 9.12.1.
    pub ekmip_reachability: Option<Vec<EkmipReachability>>,
    /// Text that is bound to every encryption, as a further check and for Amazon's log.
    ///
    /// `encryption_context`: string. Since 9.12.1.
    pub encryption_context: Option<String>,
    /// Host name of the service, where it does not follow from region and service.
    ///
    /// `host`: string. Since 9.12.1.
    pub host: Option<String>,
    /// ID of the key at Amazon that protects the SVM's keys. It changes by an external rekey.
    ///
    /// `key_id`: string. GET, POST only. Since 9.12.1.
    pub key_id: Option<String>,
    /// Interval between two checks of the service, in minutes.
    ///
    /// `polling_period`: integer. Since 9.12.1.
    pub polling_period: Option<i64>,
    /// Port of the service.
    ///
    /// `port`: integer. Since 9.12.1.
    pub port: Option<i64>,
    /// Name or address of the proxy through which ONTAP reaches the service. Without one the connection is direct.
    ///
    /// `proxy_host`: string. Since 9.12.1.
    pub proxy_host: Option<String>,
    /// TCP port of the proxy. It means something only beside a proxy host.
    ///
    /// `proxy_port`: integer. Since 9.12.1.
    pub proxy_port: Option<i64>,
    /// Protocol that ONTAP speaks with the proxy.
    ///
    /// `proxy_type`: enumeration. Since 9.12.1.
    pub proxy_type: Option<ProxyType>,
    /// Name that ONTAP presents to a proxy that asks for a sign-in.
    ///
    /// `proxy_username`: string. Since 9.12.1.
    pub proxy_username: Option<String>,
    /// Region of Amazon that holds the key, such as `us-east-1`.
    ///
    /// `region`: string. Since 9.12.1.
    pub region: Option<String>,
    /// Scope of the AWS KMS configuration: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Since 9.12.1.
    pub scope: Option<Scope>,
    /// Type of the service at Amazon.
    ///
    /// `service`: string. Since 9.12.1.
    pub service: Option<String>,
    /// Takes new credentials without trying them out. It goes only with an access key ID.
    ///
    /// `skip_verify`: boolean. GET, PATCH only. Since 9.12.1.
    pub skip_verify: Option<bool>,
    /// Whether the protection by AWS KMS is in order in the whole cluster.
    ///
    /// `state`: object. GET only. Since 9.12.1.
    pub state: Option<State>,
    /// Data SVM whose keys the service protects.
    ///
    /// `svm`: object. GET, POST only. Since 9.12.1.
    pub svm: Option<ontap_runtime::Reference>,
    /// Time limit for a connection to the service, in seconds.
    ///
    /// `timeout`: integer. GET, PATCH only. Since 9.12.1.
    pub timeout: Option<i64>,
    /// UUID of the configuration; the key of its path.
    ///
    /// `uuid`: string. GET only. Since 9.12.1.
    pub uuid: Option<String>,
    /// Whether the identity of the service is verified.
    ///
    /// `verify`: boolean. GET, PATCH only. Since 9.12.1.
    pub verify: Option<bool>,
    /// Whether the host name of the service must match its certificate.
    ///
    /// `verify_host`: boolean. GET, PATCH only. Since 9.12.1.
    pub verify_host: Option<bool>,
    /// Whether the IP address of the service must match its certificate.
    ///
    /// `verify_ip`: boolean. GET, PATCH only. Since 9.12.1.
    pub verify_ip: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl AwsKms {
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
ontap_runtime::show_model!(AwsKms);

/// What PATCH takes of `aws_kms`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsKmsPatch {
    /// Access key ID of the Amazon user that may use the key.
    ///
    /// `access_key_id`: string. Since 9.12.1.
    pub access_key_id: ontap_runtime::Patch<String>,
    /// Domain of the service, where it is not the usual one.
    ///
    /// `default_domain`: string. Since 9.12.1.
    pub default_domain: ontap_runtime::Patch<String>,
    /// Text that is bound to every encryption, as a further check and for Amazon's log.
    ///
    /// `encryption_context`: string. Since 9.12.1.
    pub encryption_context: ontap_runtime::Patch<String>,
    /// Host name of the service, where it does not follow from region and service.
    ///
    /// `host`: string. Since 9.12.1.
    pub host: ontap_runtime::Patch<String>,
    /// Interval between two checks of the service, in minutes.
    ///
    /// `polling_period`: integer. Since 9.12.1.
    pub polling_period: ontap_runtime::Patch<i64>,
    /// Port of the service.
    ///
    /// `port`: integer. Since 9.12.1.
    pub port: ontap_runtime::Patch<i64>,
    /// Name or address of the proxy through which ONTAP reaches the service. Without one the connection is direct.
    ///
    /// `proxy_host`: string. Since 9.12.1.
    pub proxy_host: ontap_runtime::Patch<String>,
    /// Password that goes with the proxy's user name. It is never returned.
    ///
    /// `proxy_password`: string. POST, PATCH only. Since 9.12.1.
    pub proxy_password: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// TCP port of the proxy. It means something only beside a proxy host.
    ///
    /// `proxy_port`: integer. Since 9.12.1.
    pub proxy_port: ontap_runtime::Patch<i64>,
    /// Protocol that ONTAP speaks with the proxy.
    ///
    /// `proxy_type`: enumeration. Since 9.12.1.
    pub proxy_type: ontap_runtime::Patch<ProxyType>,
    /// Name that ONTAP presents to a proxy that asks for a sign-in.
    ///
    /// `proxy_username`: string. Since 9.12.1.
    pub proxy_username: ontap_runtime::Patch<String>,
    /// Region of Amazon that holds the key, such as `us-east-1`.
    ///
    /// `region`: string. Since 9.12.1.
    pub region: ontap_runtime::Patch<String>,
    /// Secret that goes with the access key ID. It is never returned.
    ///
    /// `secret_access_key`: secret. POST, PATCH only. Since 9.12.1.
    pub secret_access_key: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// Type of the service at Amazon.
    ///
    /// `service`: string. Since 9.12.1.
    pub service: ontap_runtime::Patch<String>,
    /// Takes new credentials without trying them out. It goes only with an access key ID.
    ///
    /// `skip_verify`: boolean. GET, PATCH only. Since 9.12.1.
    pub skip_verify: ontap_runtime::Patch<bool>,
    /// Time limit for a connection to the service, in seconds.
    ///
    /// `timeout`: integer. GET, PATCH only. Since 9.12.1.
    pub timeout: ontap_runtime::Patch<i64>,
    /// Whether the identity of the service is verified.
    ///
    /// `verify`: boolean. GET, PATCH only. Since 9.12.1.
    pub verify: ontap_runtime::Patch<bool>,
    /// Whether the host name of the service must match its certificate.
    ///
    /// `verify_host`: boolean. GET, PATCH only. Since 9.12.1.
    pub verify_host: ontap_runtime::Patch<bool>,
    /// Whether the IP address of the service must match its certificate.
    ///
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
ontap_runtime::show_model!(AwsKmsPatch);

/// What replies hold of `aws_kms.ekmip_reachability[]`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EkmipReachability {
    /// Number of the reason why an EKMIP server is out of reach; 0 when none is.
    ///
    /// `code`: string. Since 9.12.1.
    pub code: Option<String>,
    /// Reason in words why an EKMIP server is out of reach.
    ///
    /// `message`: string. Since 9.12.1.
    pub message: Option<String>,
    /// Node that the measurement was made from.
    ///
    /// `node`: object. Since 9.12.1.
    pub node: Option<ontap_runtime::Reference>,
    /// True when the SVM reaches the EKMIP servers of all nodes from this node.
    ///
    /// `reachable`: boolean. Since 9.12.1.
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

/// What POST takes of `aws_kms`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewAwsKms {
    /// Access key ID of the Amazon user that may use the key.
    ///
    /// `access_key_id`: string. Since 9.12.1.
    pub access_key_id: String,
    /// ID of the key at Amazon that protects the SVM's keys. It changes by an external rekey.
    ///
    /// `key_id`: string. GET, POST only. Since 9.12.1.
    pub key_id: String,
    /// Region of Amazon that holds the key, such as `us-east-1`.
    ///
    /// `region`: string. Since 9.12.1.
    pub region: String,
    /// Secret that goes with the access key ID. It is never returned.
    ///
    /// `secret_access_key`: secret. POST, PATCH only. Since 9.12.1.
    pub secret_access_key: ontap_runtime::Secret,
    /// Data SVM whose keys the service protects.
    ///
    /// `svm`: object. GET, POST only. Since 9.12.1.
    pub svm: ontap_runtime::Reference,
    /// Domain of the service, where it is not the usual one.
    ///
    /// `default_domain`: string. Since 9.12.1.
    pub default_domain: Option<String>,
    /// Text that is bound to every encryption, as a further check and for Amazon's log.
    ///
    /// `encryption_context`: string. Since 9.12.1.
    pub encryption_context: Option<String>,
    /// Host name of the service, where it does not follow from region and service.
    ///
    /// `host`: string. Since 9.12.1.
    pub host: Option<String>,
    /// Interval between two checks of the service, in minutes.
    ///
    /// `polling_period`: integer. Since 9.12.1.
    pub polling_period: Option<i64>,
    /// Port of the service.
    ///
    /// `port`: integer. Since 9.12.1.
    pub port: Option<i64>,
    /// Name or address of the proxy through which ONTAP reaches the service. Without one the connection is direct.
    ///
    /// `proxy_host`: string. Since 9.12.1.
    pub proxy_host: Option<String>,
    /// Password that goes with the proxy's user name. It is never returned.
    ///
    /// `proxy_password`: string. POST, PATCH only. Since 9.12.1.
    pub proxy_password: Option<ontap_runtime::Secret>,
    /// TCP port of the proxy. It means something only beside a proxy host.
    ///
    /// `proxy_port`: integer. Since 9.12.1.
    pub proxy_port: Option<i64>,
    /// Protocol that ONTAP speaks with the proxy.
    ///
    /// `proxy_type`: enumeration. Since 9.12.1.
    pub proxy_type: Option<ProxyType>,
    /// Name that ONTAP presents to a proxy that asks for a sign-in.
    ///
    /// `proxy_username`: string. Since 9.12.1.
    pub proxy_username: Option<String>,
    /// Type of the service at Amazon.
    ///
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
ontap_runtime::show_model!(NewAwsKms);

/// Values of `aws_kms.proxy_type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProxyType {
    /// Plain HTTP.
    ///
    /// `http`. Since 9.12.1.
    Http,
    /// HTTP over TLS.
    ///
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
    /// Owned by the cluster as a whole.
    ///
    /// `cluster`. Since 9.12.1.
    Cluster,
    /// Owned by one SVM.
    ///
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct State {
    /// True when it is in order on every node.
    ///
    /// `cluster_state`: boolean. Since 9.12.1.
    pub cluster_state: Option<bool>,
    /// Number of the reason why it is not; 0 when there is none.
    ///
    /// `code`: string. Since 9.12.1.
    pub code: Option<String>,
    /// Reason in words why it is not.
    ///
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
ontap_runtime::show_model!(State);
