// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/barbican

//! `barbican`.

/// What replies hold of `barbican`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Barbican {
    /// `_links`: object. GET only. Since 9.17.1.
    pub links: Option<ontap_runtime::Links>,
    /// ID of the application credentials at Keystone.
    ///
    /// `application_cred_id`: string. Since 9.17.1.
    pub application_cred_id: Option<String>,
    /// Whether all nodes of the cluster reach Barbican. It costs time to find out and is returned only when asked for by name.
    ///
    /// `barbican_reachability`: object. GET only. Since 9.17.1.
    pub barbican_reachability: Option<BarbicanReachability>,
    /// Key store configuration that this Barbican configuration is kept under, as `/security/key-stores` lists it.
    ///
    /// `configuration`: object. GET, POST only. Since 9.17.1.
    pub configuration: Option<ontap_runtime::Reference>,
    /// Whether this configuration is in use. Inactive ones wait to be enabled through `/security/key-stores`.
    ///
    /// `enabled`: boolean. GET only. Since 9.17.1.
    pub enabled: Option<bool>,
    /// URL of the key in Barbican; it must be HTTPS.
    ///
    /// `key_id`: string (uri). GET, POST only. Since 9.17.1.
    pub key_id: Option<String>,
    /// URL at which Keystone issues tokens; it must be HTTPS.
    ///
    /// `keystone_url`: string (uri). GET, POST only. Since 9.17.1.
    pub keystone_url: Option<String>,
    /// Name or address of the proxy through which ONTAP reaches the service. Without one the connection is direct.
    ///
    /// `proxy_host`: string. Since 9.17.1.
    pub proxy_host: Option<String>,
    /// TCP port of the proxy. It means something only beside a proxy host.
    ///
    /// `proxy_port`: integer. Since 9.17.1.
    pub proxy_port: Option<i64>,
    /// Protocol that ONTAP speaks with the proxy.
    ///
    /// `proxy_type`: enumeration. Since 9.17.1.
    pub proxy_type: Option<ProxyType>,
    /// Name that ONTAP presents to a proxy that asks for a sign-in.
    ///
    /// `proxy_username`: string. Since 9.17.1.
    pub proxy_username: Option<String>,
    /// Scope of the Barbican configuration: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Since 9.17.1.
    pub scope: Option<Scope>,
    /// Whether the SVM's key encryption key is there in the whole cluster. It costs time to find out and is returned only when asked for by name.
    ///
    /// `state`: object. GET only. Since 9.17.1.
    pub state: Option<State>,
    /// Data SVM whose keys the service protects.
    ///
    /// `svm`: object. GET, POST only. Since 9.17.1.
    pub svm: Option<ontap_runtime::Reference>,
    /// Time limit for a connection to the service, in seconds.
    ///
    /// `timeout`: integer. Since 9.17.1.
    pub timeout: Option<i64>,
    /// UUID of the configuration; the key of its path.
    ///
    /// `uuid`: string (uuid). GET only. Since 9.17.1.
    pub uuid: Option<String>,
    /// Whether the identity of the service is verified.
    ///
    /// `verify`: boolean. Since 9.17.1.
    pub verify: Option<bool>,
    /// Whether the host name of the service must match its certificate.
    ///
    /// `verify_host`: boolean. Since 9.17.1.
    pub verify_host: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl Barbican {
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
    Barbican {
        links: "_links",
        application_cred_id: "application_cred_id",
        barbican_reachability: "barbican_reachability",
        configuration: "configuration",
        enabled: "enabled",
        key_id: "key_id",
        keystone_url: "keystone_url",
        proxy_host: "proxy_host",
        proxy_port: "proxy_port",
        proxy_type: "proxy_type",
        proxy_username: "proxy_username",
        scope: "scope",
        state: "state",
        svm: "svm",
        timeout: "timeout",
        uuid: "uuid",
        verify: "verify",
        verify_host: "verify_host",
    }
}
ontap_runtime::show_model!(Barbican);

/// What PATCH takes of `barbican`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BarbicanPatch {
    /// ID of the application credentials at Keystone.
    ///
    /// `application_cred_id`: string. Since 9.17.1.
    pub application_cred_id: ontap_runtime::Patch<String>,
    /// Secret of the application credentials. It is never returned and kept out of the audit log.
    ///
    /// `application_cred_secret`: secret. POST, PATCH only. Since 9.17.1.
    pub application_cred_secret: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// Name or address of the proxy through which ONTAP reaches the service. Without one the connection is direct.
    ///
    /// `proxy_host`: string. Since 9.17.1.
    pub proxy_host: ontap_runtime::Patch<String>,
    /// Password that goes with the proxy's user name. It is never returned.
    ///
    /// `proxy_password`: secret. POST, PATCH only. Since 9.17.1.
    pub proxy_password: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// TCP port of the proxy. It means something only beside a proxy host.
    ///
    /// `proxy_port`: integer. Since 9.17.1.
    pub proxy_port: ontap_runtime::Patch<i64>,
    /// Protocol that ONTAP speaks with the proxy.
    ///
    /// `proxy_type`: enumeration. Since 9.17.1.
    pub proxy_type: ontap_runtime::Patch<ProxyType>,
    /// Name that ONTAP presents to a proxy that asks for a sign-in.
    ///
    /// `proxy_username`: string. Since 9.17.1.
    pub proxy_username: ontap_runtime::Patch<String>,
    /// Time limit for a connection to the service, in seconds.
    ///
    /// `timeout`: integer. Since 9.17.1.
    pub timeout: ontap_runtime::Patch<i64>,
    /// Whether the identity of the service is verified.
    ///
    /// `verify`: boolean. Since 9.17.1.
    pub verify: ontap_runtime::Patch<bool>,
    /// Whether the host name of the service must match its certificate.
    ///
    /// `verify_host`: boolean. Since 9.17.1.
    pub verify_host: ontap_runtime::Patch<bool>,
}

impl BarbicanPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `application_cred_id`.
    #[must_use]
    pub fn application_cred_id(
        mut self,
        application_cred_id: impl Into<String>,
    ) -> Self {
        self.application_cred_id = ontap_runtime::Patch::Set(application_cred_id.into());
        self
    }
    /// Clears `application_cred_id`: sends `null`.
    #[must_use]
    pub fn clear_application_cred_id(mut self) -> Self {
        self.application_cred_id = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `application_cred_secret`.
    #[must_use]
    pub fn application_cred_secret(
        mut self,
        application_cred_secret: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        self.application_cred_secret = ontap_runtime::Patch::Set(
            application_cred_secret.into(),
        );
        self
    }
    /// Clears `application_cred_secret`: sends `null`.
    #[must_use]
    pub fn clear_application_cred_secret(mut self) -> Self {
        self.application_cred_secret = ontap_runtime::Patch::Clear;
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
}

ontap_runtime::patch_model! {
    BarbicanPatch {
        application_cred_id: "application_cred_id",
        application_cred_secret: "application_cred_secret",
        proxy_host: "proxy_host",
        proxy_password: "proxy_password",
        proxy_port: "proxy_port",
        proxy_type: "proxy_type",
        proxy_username: "proxy_username",
        timeout: "timeout",
        verify: "verify",
        verify_host: "verify_host",
    }
}
ontap_runtime::show_model!(BarbicanPatch);

/// What replies hold of `barbican.barbican_reachability`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BarbicanReachability {
    /// Number of the reason why a node does not reach Barbican; 0 when all do.
    ///
    /// `code`: string. Since 9.17.1.
    pub code: Option<String>,
    /// Reason in words why a node does not reach Barbican.
    ///
    /// `message`: string. Since 9.17.1.
    pub message: Option<String>,
    /// True when all nodes of the cluster reach Barbican.
    ///
    /// `reachable`: boolean. Since 9.17.1.
    pub reachable: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    BarbicanReachability {
        code: "code",
        message: "message",
        reachable: "reachable",
    }
}
ontap_runtime::show_model!(BarbicanReachability);

/// What POST takes of `barbican`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewBarbican {
    /// ID of the application credentials at Keystone.
    ///
    /// `application_cred_id`: string. Since 9.17.1.
    pub application_cred_id: String,
    /// Secret of the application credentials. It is never returned and kept out of the audit log.
    ///
    /// `application_cred_secret`: secret. POST, PATCH only. Since 9.17.1.
    pub application_cred_secret: ontap_runtime::Secret,
    /// Key store configuration that this Barbican configuration is kept under, as `/security/key-stores` lists it.
    ///
    /// `configuration`: object. GET, POST only. Since 9.17.1.
    pub configuration: ontap_runtime::Reference,
    /// URL of the key in Barbican; it must be HTTPS.
    ///
    /// `key_id`: string (uri). GET, POST only. Since 9.17.1.
    pub key_id: String,
    /// URL at which Keystone issues tokens; it must be HTTPS.
    ///
    /// `keystone_url`: string (uri). GET, POST only. Since 9.17.1.
    pub keystone_url: String,
    /// Data SVM whose keys the service protects.
    ///
    /// `svm`: object. GET, POST only. Since 9.17.1.
    pub svm: ontap_runtime::Reference,
    /// Name or address of the proxy through which ONTAP reaches the service. Without one the connection is direct.
    ///
    /// `proxy_host`: string. Since 9.17.1.
    pub proxy_host: Option<String>,
    /// Password that goes with the proxy's user name. It is never returned.
    ///
    /// `proxy_password`: secret. POST, PATCH only. Since 9.17.1.
    pub proxy_password: Option<ontap_runtime::Secret>,
    /// TCP port of the proxy. It means something only beside a proxy host.
    ///
    /// `proxy_port`: integer. Since 9.17.1.
    pub proxy_port: Option<i64>,
    /// Protocol that ONTAP speaks with the proxy.
    ///
    /// `proxy_type`: enumeration. Since 9.17.1.
    pub proxy_type: Option<ProxyType>,
    /// Name that ONTAP presents to a proxy that asks for a sign-in.
    ///
    /// `proxy_username`: string. Since 9.17.1.
    pub proxy_username: Option<String>,
    /// Time limit for a connection to the service, in seconds.
    ///
    /// `timeout`: integer. Since 9.17.1.
    pub timeout: Option<i64>,
    /// Whether the identity of the service is verified.
    ///
    /// `verify`: boolean. Since 9.17.1.
    pub verify: Option<bool>,
    /// Whether the host name of the service must match its certificate.
    ///
    /// `verify_host`: boolean. Since 9.17.1.
    pub verify_host: Option<bool>,
}

impl NewBarbican {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(
        application_cred_id: impl Into<String>,
        application_cred_secret: impl Into<ontap_runtime::Secret>,
        configuration: impl ontap_runtime::IntoReference,
        key_id: impl Into<String>,
        keystone_url: impl Into<String>,
        svm: impl ontap_runtime::IntoReference,
    ) -> Self {
        Self {
            application_cred_id: application_cred_id.into(),
            application_cred_secret: application_cred_secret.into(),
            configuration: configuration.into_reference(),
            key_id: key_id.into(),
            keystone_url: keystone_url.into(),
            svm: svm.into_reference(),
            proxy_host: None,
            proxy_password: None,
            proxy_port: None,
            proxy_type: None,
            proxy_username: None,
            timeout: None,
            verify: None,
            verify_host: None,
        }
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
    /// Sets `timeout`.
    #[must_use]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Sets `verify`.
    #[must_use]
    pub fn verify(mut self, verify: bool) -> Self {
        self.verify = Some(verify);
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
    NewBarbican {
        application_cred_id: "application_cred_id",
        application_cred_secret: "application_cred_secret",
        configuration: "configuration",
        key_id: "key_id",
        keystone_url: "keystone_url",
        svm: "svm",
    } {
        proxy_host: "proxy_host",
        proxy_password: "proxy_password",
        proxy_port: "proxy_port",
        proxy_type: "proxy_type",
        proxy_username: "proxy_username",
        timeout: "timeout",
        verify: "verify",
        verify_host: "verify_host",
    }
}
ontap_runtime::show_model!(NewBarbican);

/// Values of `barbican.proxy_type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProxyType {
    /// Plain HTTP.
    ///
    /// `http`. Since 9.17.1.
    Http,
    /// HTTP over TLS.
    ///
    /// `https`. Since 9.17.1.
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

/// Values of `barbican.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// Owned by the cluster as a whole.
    ///
    /// `cluster`. Since 9.17.1.
    Cluster,
    /// Owned by one SVM.
    ///
    /// `svm`. Since 9.17.1.
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

/// What replies hold of `barbican.state`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct State {
    /// True when the key is there on every node.
    ///
    /// `cluster_state`: boolean. Since 9.17.1.
    pub cluster_state: Option<bool>,
    /// Number of the reason why it is not; 0 when there is none.
    ///
    /// `code`: string. Since 9.17.1.
    pub code: Option<String>,
    /// Reason in words why it is not.
    ///
    /// `message`: string. Since 9.17.1.
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
