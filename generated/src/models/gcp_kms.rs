// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/gcp_kms

//! `gcp_kms`.

/// Values of `gcp_kms.authentication_method`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthenticationMethod {
    /// `application_credentials_key`. Since 9.17.1.
    ApplicationCredentialsKey,
    /// `sa_credentials_attachment`. Since 9.17.1.
    SaCredentialsAttachment,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<AuthenticationMethod>),
}

ontap_runtime::open_enum! {
    AuthenticationMethod {
        ApplicationCredentialsKey: "application_credentials_key",
        SaCredentialsAttachment: "sa_credentials_attachment",
    }
}

/// What replies hold of `gcp_kms.ekmip_reachability[]`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EkmipReachability {
    /// `code`: string. Since 9.9.1.
    pub code: Option<String>,
    /// `message`: string. Since 9.9.1.
    pub message: Option<String>,
    /// `node`: object. Since 9.9.1.
    pub node: Option<ontap_runtime::Reference>,
    /// `reachable`: boolean. Since 9.9.1.
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

/// What replies hold of `gcp_kms`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GcpKms {
    /// `_links`: object. GET only. Since 9.9.1.
    pub links: Option<ontap_runtime::Links>,
    /// `authentication_method`: enumeration. Since 9.17.1.
    pub authentication_method: Option<AuthenticationMethod>,
    /// `caller_account`: string. GET only. Since 9.14.1.
    pub caller_account: Option<String>,
    /// `cloudkms_host`: string. Since 9.14.1.
    pub cloudkms_host: Option<String>,
    /// `ekmip_reachability`: list of object. GET only. Since 9.9.1.
    pub ekmip_reachability: Option<Vec<EkmipReachability>>,
    /// `gce_metadata_server`: string (uri). Since 9.17.1.
    pub gce_metadata_server: Option<String>,
    /// `google_reachability`: object. GET only. Since 9.9.1.
    pub google_reachability: Option<GoogleReachability>,
    /// `key_name`: string. GET, POST only. Since 9.9.1.
    pub key_name: Option<String>,
    /// `key_ring_location`: string. GET, POST only. Since 9.9.1.
    pub key_ring_location: Option<String>,
    /// `key_ring_name`: string. GET, POST only. Since 9.9.1.
    pub key_ring_name: Option<String>,
    /// `oauth_host`: string. Since 9.14.1.
    pub oauth_host: Option<String>,
    /// `oauth_url`: string. Since 9.14.1.
    pub oauth_url: Option<String>,
    /// `port`: integer. Since 9.14.1.
    pub port: Option<i64>,
    /// `privileged_account`: string. Since 9.14.1.
    pub privileged_account: Option<String>,
    /// `project_id`: string. GET, POST only. Since 9.9.1.
    pub project_id: Option<String>,
    /// `proxy_host`: string. Since 9.9.1.
    pub proxy_host: Option<String>,
    /// `proxy_port`: integer. Since 9.9.1.
    pub proxy_port: Option<i64>,
    /// `proxy_type`: enumeration. Since 9.9.1.
    pub proxy_type: Option<ProxyType>,
    /// `proxy_username`: string. Since 9.9.1.
    pub proxy_username: Option<String>,
    /// `scope`: enumeration. GET only. Since 9.9.1.
    pub scope: Option<Scope>,
    /// `state`: object. GET only. Since 9.9.1.
    pub state: Option<State>,
    /// `svm`: object. GET, POST only. Since 9.9.1.
    pub svm: Option<ontap_runtime::Reference>,
    /// `uuid`: string. GET only. Since 9.9.1.
    pub uuid: Option<String>,
    /// `verify_host`: boolean. Since 9.14.1.
    pub verify_host: Option<bool>,
    /// `verify_ip`: boolean. Since 9.14.1.
    pub verify_ip: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    GcpKms {
        links: "_links",
        authentication_method: "authentication_method",
        caller_account: "caller_account",
        cloudkms_host: "cloudkms_host",
        ekmip_reachability: "ekmip_reachability",
        gce_metadata_server: "gce_metadata_server",
        google_reachability: "google_reachability",
        key_name: "key_name",
        key_ring_location: "key_ring_location",
        key_ring_name: "key_ring_name",
        oauth_host: "oauth_host",
        oauth_url: "oauth_url",
        port: "port",
        privileged_account: "privileged_account",
        project_id: "project_id",
        proxy_host: "proxy_host",
        proxy_port: "proxy_port",
        proxy_type: "proxy_type",
        proxy_username: "proxy_username",
        scope: "scope",
        state: "state",
        svm: "svm",
        uuid: "uuid",
        verify_host: "verify_host",
        verify_ip: "verify_ip",
    }
}

/// What PATCH takes of `gcp_kms`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GcpKmsPatch {
    /// `application_credentials`: secret. POST, PATCH only. Since 9.9.1.
    pub application_credentials: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// `authentication_method`: enumeration. Since 9.17.1.
    pub authentication_method: ontap_runtime::Patch<AuthenticationMethod>,
    /// `cloudkms_host`: string. Since 9.14.1.
    pub cloudkms_host: ontap_runtime::Patch<String>,
    /// `gce_metadata_server`: string (uri). Since 9.17.1.
    pub gce_metadata_server: ontap_runtime::Patch<String>,
    /// `oauth_host`: string. Since 9.14.1.
    pub oauth_host: ontap_runtime::Patch<String>,
    /// `oauth_url`: string. Since 9.14.1.
    pub oauth_url: ontap_runtime::Patch<String>,
    /// `port`: integer. Since 9.14.1.
    pub port: ontap_runtime::Patch<i64>,
    /// `privileged_account`: string. Since 9.14.1.
    pub privileged_account: ontap_runtime::Patch<String>,
    /// `proxy_host`: string. Since 9.9.1.
    pub proxy_host: ontap_runtime::Patch<String>,
    /// `proxy_password`: string. POST, PATCH only. Since 9.9.1.
    pub proxy_password: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// `proxy_port`: integer. Since 9.9.1.
    pub proxy_port: ontap_runtime::Patch<i64>,
    /// `proxy_type`: enumeration. Since 9.9.1.
    pub proxy_type: ontap_runtime::Patch<ProxyType>,
    /// `proxy_username`: string. Since 9.9.1.
    pub proxy_username: ontap_runtime::Patch<String>,
    /// `verify_host`: boolean. Since 9.14.1.
    pub verify_host: ontap_runtime::Patch<bool>,
    /// `verify_ip`: boolean. Since 9.14.1.
    pub verify_ip: ontap_runtime::Patch<bool>,
}

impl GcpKmsPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `application_credentials`.
    #[must_use]
    pub fn application_credentials(
        mut self,
        application_credentials: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        self.application_credentials = ontap_runtime::Patch::Set(
            application_credentials.into(),
        );
        self
    }
    /// Clears `application_credentials`: sends `null`.
    #[must_use]
    pub fn clear_application_credentials(mut self) -> Self {
        self.application_credentials = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `authentication_method`.
    #[must_use]
    pub fn authentication_method(
        mut self,
        authentication_method: AuthenticationMethod,
    ) -> Self {
        self.authentication_method = ontap_runtime::Patch::Set(authentication_method);
        self
    }
    /// Clears `authentication_method`: sends `null`.
    #[must_use]
    pub fn clear_authentication_method(mut self) -> Self {
        self.authentication_method = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `cloudkms_host`.
    #[must_use]
    pub fn cloudkms_host(mut self, cloudkms_host: impl Into<String>) -> Self {
        self.cloudkms_host = ontap_runtime::Patch::Set(cloudkms_host.into());
        self
    }
    /// Clears `cloudkms_host`: sends `null`.
    #[must_use]
    pub fn clear_cloudkms_host(mut self) -> Self {
        self.cloudkms_host = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `gce_metadata_server`.
    #[must_use]
    pub fn gce_metadata_server(
        mut self,
        gce_metadata_server: impl Into<String>,
    ) -> Self {
        self.gce_metadata_server = ontap_runtime::Patch::Set(gce_metadata_server.into());
        self
    }
    /// Clears `gce_metadata_server`: sends `null`.
    #[must_use]
    pub fn clear_gce_metadata_server(mut self) -> Self {
        self.gce_metadata_server = ontap_runtime::Patch::Clear;
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
    /// Sets `oauth_url`.
    #[must_use]
    pub fn oauth_url(mut self, oauth_url: impl Into<String>) -> Self {
        self.oauth_url = ontap_runtime::Patch::Set(oauth_url.into());
        self
    }
    /// Clears `oauth_url`: sends `null`.
    #[must_use]
    pub fn clear_oauth_url(mut self) -> Self {
        self.oauth_url = ontap_runtime::Patch::Clear;
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
    /// Sets `privileged_account`.
    #[must_use]
    pub fn privileged_account(mut self, privileged_account: impl Into<String>) -> Self {
        self.privileged_account = ontap_runtime::Patch::Set(privileged_account.into());
        self
    }
    /// Clears `privileged_account`: sends `null`.
    #[must_use]
    pub fn clear_privileged_account(mut self) -> Self {
        self.privileged_account = ontap_runtime::Patch::Clear;
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
    GcpKmsPatch {
        application_credentials: "application_credentials",
        authentication_method: "authentication_method",
        cloudkms_host: "cloudkms_host",
        gce_metadata_server: "gce_metadata_server",
        oauth_host: "oauth_host",
        oauth_url: "oauth_url",
        port: "port",
        privileged_account: "privileged_account",
        proxy_host: "proxy_host",
        proxy_password: "proxy_password",
        proxy_port: "proxy_port",
        proxy_type: "proxy_type",
        proxy_username: "proxy_username",
        verify_host: "verify_host",
        verify_ip: "verify_ip",
    }
}

/// What replies hold of `gcp_kms.google_reachability`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleReachability {
    /// `code`: string. Since 9.9.1.
    pub code: Option<String>,
    /// `message`: string. Since 9.9.1.
    pub message: Option<String>,
    /// `reachable`: boolean. Since 9.9.1.
    pub reachable: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    GoogleReachability {
        code: "code",
        message: "message",
        reachable: "reachable",
    }
}

/// What POST takes of `gcp_kms`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewGcpKms {
    /// `key_name`: string. GET, POST only. Since 9.9.1.
    pub key_name: String,
    /// `key_ring_location`: string. GET, POST only. Since 9.9.1.
    pub key_ring_location: String,
    /// `key_ring_name`: string. GET, POST only. Since 9.9.1.
    pub key_ring_name: String,
    /// `project_id`: string. GET, POST only. Since 9.9.1.
    pub project_id: String,
    /// `svm`: object. GET, POST only. Since 9.9.1.
    pub svm: ontap_runtime::Reference,
    /// `application_credentials`: secret. POST, PATCH only. Since 9.9.1.
    pub application_credentials: Option<ontap_runtime::Secret>,
    /// `authentication_method`: enumeration. Since 9.17.1.
    pub authentication_method: Option<AuthenticationMethod>,
    /// `cloudkms_host`: string. Since 9.14.1.
    pub cloudkms_host: Option<String>,
    /// `gce_metadata_server`: string (uri). Since 9.17.1.
    pub gce_metadata_server: Option<String>,
    /// `oauth_host`: string. Since 9.14.1.
    pub oauth_host: Option<String>,
    /// `oauth_url`: string. Since 9.14.1.
    pub oauth_url: Option<String>,
    /// `port`: integer. Since 9.14.1.
    pub port: Option<i64>,
    /// `privileged_account`: string. Since 9.14.1.
    pub privileged_account: Option<String>,
    /// `proxy_host`: string. Since 9.9.1.
    pub proxy_host: Option<String>,
    /// `proxy_password`: string. POST, PATCH only. Since 9.9.1.
    pub proxy_password: Option<ontap_runtime::Secret>,
    /// `proxy_port`: integer. Since 9.9.1.
    pub proxy_port: Option<i64>,
    /// `proxy_type`: enumeration. Since 9.9.1.
    pub proxy_type: Option<ProxyType>,
    /// `proxy_username`: string. Since 9.9.1.
    pub proxy_username: Option<String>,
    /// `verify_host`: boolean. Since 9.14.1.
    pub verify_host: Option<bool>,
    /// `verify_ip`: boolean. Since 9.14.1.
    pub verify_ip: Option<bool>,
}

impl NewGcpKms {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(
        key_name: impl Into<String>,
        key_ring_location: impl Into<String>,
        key_ring_name: impl Into<String>,
        project_id: impl Into<String>,
        svm: impl ontap_runtime::IntoReference,
    ) -> Self {
        Self {
            key_name: key_name.into(),
            key_ring_location: key_ring_location.into(),
            key_ring_name: key_ring_name.into(),
            project_id: project_id.into(),
            svm: svm.into_reference(),
            application_credentials: None,
            authentication_method: None,
            cloudkms_host: None,
            gce_metadata_server: None,
            oauth_host: None,
            oauth_url: None,
            port: None,
            privileged_account: None,
            proxy_host: None,
            proxy_password: None,
            proxy_port: None,
            proxy_type: None,
            proxy_username: None,
            verify_host: None,
            verify_ip: None,
        }
    }
    /// Sets `application_credentials`.
    #[must_use]
    pub fn application_credentials(
        mut self,
        application_credentials: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        self.application_credentials = Some(application_credentials.into());
        self
    }
    /// Sets `authentication_method`.
    #[must_use]
    pub fn authentication_method(
        mut self,
        authentication_method: AuthenticationMethod,
    ) -> Self {
        self.authentication_method = Some(authentication_method);
        self
    }
    /// Sets `cloudkms_host`.
    #[must_use]
    pub fn cloudkms_host(mut self, cloudkms_host: impl Into<String>) -> Self {
        self.cloudkms_host = Some(cloudkms_host.into());
        self
    }
    /// Sets `gce_metadata_server`.
    #[must_use]
    pub fn gce_metadata_server(
        mut self,
        gce_metadata_server: impl Into<String>,
    ) -> Self {
        self.gce_metadata_server = Some(gce_metadata_server.into());
        self
    }
    /// Sets `oauth_host`.
    #[must_use]
    pub fn oauth_host(mut self, oauth_host: impl Into<String>) -> Self {
        self.oauth_host = Some(oauth_host.into());
        self
    }
    /// Sets `oauth_url`.
    #[must_use]
    pub fn oauth_url(mut self, oauth_url: impl Into<String>) -> Self {
        self.oauth_url = Some(oauth_url.into());
        self
    }
    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }
    /// Sets `privileged_account`.
    #[must_use]
    pub fn privileged_account(mut self, privileged_account: impl Into<String>) -> Self {
        self.privileged_account = Some(privileged_account.into());
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
    /// Sets `verify_host`.
    #[must_use]
    pub fn verify_host(mut self, verify_host: bool) -> Self {
        self.verify_host = Some(verify_host);
        self
    }
    /// Sets `verify_ip`.
    #[must_use]
    pub fn verify_ip(mut self, verify_ip: bool) -> Self {
        self.verify_ip = Some(verify_ip);
        self
    }
}

ontap_runtime::create_model! {
    NewGcpKms {
        key_name: "key_name",
        key_ring_location: "key_ring_location",
        key_ring_name: "key_ring_name",
        project_id: "project_id",
        svm: "svm",
    } {
        application_credentials: "application_credentials",
        authentication_method: "authentication_method",
        cloudkms_host: "cloudkms_host",
        gce_metadata_server: "gce_metadata_server",
        oauth_host: "oauth_host",
        oauth_url: "oauth_url",
        port: "port",
        privileged_account: "privileged_account",
        proxy_host: "proxy_host",
        proxy_password: "proxy_password",
        proxy_port: "proxy_port",
        proxy_type: "proxy_type",
        proxy_username: "proxy_username",
        verify_host: "verify_host",
        verify_ip: "verify_ip",
    }
}

/// Values of `gcp_kms.proxy_type`.
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

/// Values of `gcp_kms.scope`.
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

/// What replies hold of `gcp_kms.state`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct State {
    /// `cluster_state`: boolean. Since 9.9.1.
    pub cluster_state: Option<bool>,
    /// `code`: string. Since 9.9.1.
    pub code: Option<String>,
    /// `message`: string. Since 9.9.1.
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
