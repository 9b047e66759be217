// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/gcp_kms

//! `gcp_kms`.

/// Values of `gcp_kms.authentication_method`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthenticationMethod {
    /// By the key of a service account, in `application_credentials`.
    ///
    /// `application_credentials_key`. Since 9.17.1.
    ApplicationCredentialsKey,
    /// By the service account that is attached to the instance.
    ///
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EkmipReachability {
    /// Number of the reason why an EKMIP server is out of reach; 0 when none is.
    ///
    /// `code`: string. Since 9.9.1.
    pub code: Option<String>,
    /// Reason in words why an EKMIP server is out of reach.
    ///
    /// `message`: string. Since 9.9.1.
    pub message: Option<String>,
    /// Node that the measurement was made from.
    ///
    /// `node`: object. Since 9.9.1.
    pub node: Option<ontap_runtime::Reference>,
    /// True when the SVM reaches the EKMIP servers of all nodes from this node.
    ///
    /// `reachable`: boolean. Since 9.9.1.
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

/// What replies hold of `gcp_kms`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GcpKms {
    /// `_links`: object. GET only. Since 9.9.1.
    pub links: Option<ontap_runtime::Links>,
    /// How ONTAP identifies itself to Google.
    ///
    /// `authentication_method`: enumeration. Since 9.17.1.
    pub authentication_method: Option<AuthenticationMethod>,
    /// E-mail address of the account that ONTAP signs in with.
    ///
    /// `caller_account`: string. GET only. Since 9.14.1.
    pub caller_account: Option<String>,
    /// Host name of the service, such as `cloudkms.googleapis.com`.
    ///
    /// `cloudkms_host`: string. Since 9.14.1.
    pub cloudkms_host: Option<String>,
    /// Whether the SVM reaches the EKMIP servers of all nodes, measured from each node. It costs time to find out and is returned only when asked for by name.
    ///
    /// `ekmip_reachability`: list of object. GET only. Since 9.9.1.
    pub ekmip_reachability: Option<Vec<EkmipReachability>>,
    /// URL of the metadata server that issues short-lived tokens, where it is not the usual one. Only with `sa_credentials_attachment`.
    ///
    /// `gce_metadata_server`: string (uri). Since 9.17.1.
    pub gce_metadata_server: Option<String>,
    /// Whether all nodes of the cluster reach Google Cloud KMS. It costs time to find out and is returned only when asked for by name.
    ///
    /// `google_reachability`: object. GET only. Since 9.9.1.
    pub google_reachability: Option<GoogleReachability>,
    /// Name of the key at Google that protects the SVM's keys, without slashes. It changes by an external rekey.
    ///
    /// `key_name`: string. GET, POST only. Since 9.9.1.
    pub key_name: Option<String>,
    /// Location of the key ring, such as `global`.
    ///
    /// `key_ring_location`: string. GET, POST only. Since 9.9.1.
    pub key_ring_location: Option<String>,
    /// Name of the key ring that holds the key.
    ///
    /// `key_ring_name`: string. GET, POST only. Since 9.9.1.
    pub key_ring_name: Option<String>,
    /// Host name of the server that issues the access tokens, such as `oauth2.googleapis.com`.
    ///
    /// `oauth_host`: string. Since 9.14.1.
    pub oauth_host: Option<String>,
    /// URL at which access tokens are issued.
    ///
    /// `oauth_url`: string. Since 9.14.1.
    pub oauth_url: Option<String>,
    /// Port of that server and of the service.
    ///
    /// `port`: integer. Since 9.14.1.
    pub port: Option<i64>,
    /// E-mail address of an account to impersonate. An empty string means none.
    ///
    /// `privileged_account`: string. Since 9.14.1.
    pub privileged_account: Option<String>,
    /// ID of the Google Cloud project that holds the key ring.
    ///
    /// `project_id`: string. GET, POST only. Since 9.9.1.
    pub project_id: Option<String>,
    /// Name or address of the proxy through which ONTAP reaches the service. Without one the connection is direct.
    ///
    /// `proxy_host`: string. Since 9.9.1.
    pub proxy_host: Option<String>,
    /// TCP port of the proxy. It means something only beside a proxy host.
    ///
    /// `proxy_port`: integer. Since 9.9.1.
    pub proxy_port: Option<i64>,
    /// Protocol that ONTAP speaks with the proxy.
    ///
    /// `proxy_type`: enumeration. Since 9.9.1.
    pub proxy_type: Option<ProxyType>,
    /// Name that ONTAP presents to a proxy that asks for a sign-in.
    ///
    /// `proxy_username`: string. Since 9.9.1.
    pub proxy_username: Option<String>,
    /// Scope of the Google Cloud KMS configuration: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Since 9.9.1.
    pub scope: Option<Scope>,
    /// Whether the protection by Google Cloud KMS is in order in the whole cluster. It costs time to find out and is returned only when asked for by name.
    ///
    /// `state`: object. GET only. Since 9.9.1.
    pub state: Option<State>,
    /// Data SVM whose keys the service protects.
    ///
    /// `svm`: object. GET, POST only. Since 9.9.1.
    pub svm: Option<ontap_runtime::Reference>,
    /// UUID of the configuration; the key of its path.
    ///
    /// `uuid`: string. GET only. Since 9.9.1.
    pub uuid: Option<String>,
    /// Whether the host name of the service must match its certificate.
    ///
    /// `verify_host`: boolean. Since 9.14.1.
    pub verify_host: Option<bool>,
    /// Whether the IP address of the service must match its certificate.
    ///
    /// `verify_ip`: boolean. Since 9.14.1.
    pub verify_ip: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl GcpKms {
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
ontap_runtime::show_model!(GcpKms);

/// What PATCH takes of `gcp_kms`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GcpKmsPatch {
    /// Credentials of the service account as JSON, with at least `client_email` and `private_key`. Needed with the method `application_credentials_key`; never returned.
    ///
    /// `application_credentials`: secret. POST, PATCH only. Since 9.9.1.
    pub application_credentials: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// How ONTAP identifies itself to Google.
    ///
    /// `authentication_method`: enumeration. Since 9.17.1.
    pub authentication_method: ontap_runtime::Patch<AuthenticationMethod>,
    /// Host name of the service, such as `cloudkms.googleapis.com`.
    ///
    /// `cloudkms_host`: string. Since 9.14.1.
    pub cloudkms_host: ontap_runtime::Patch<String>,
    /// URL of the metadata server that issues short-lived tokens, where it is not the usual one. Only with `sa_credentials_attachment`.
    ///
    /// `gce_metadata_server`: string (uri). Since 9.17.1.
    pub gce_metadata_server: ontap_runtime::Patch<String>,
    /// Host name of the server that issues the access tokens, such as `oauth2.googleapis.com`.
    ///
    /// `oauth_host`: string. Since 9.14.1.
    pub oauth_host: ontap_runtime::Patch<String>,
    /// URL at which access tokens are issued.
    ///
    /// `oauth_url`: string. Since 9.14.1.
    pub oauth_url: ontap_runtime::Patch<String>,
    /// Port of that server and of the service.
    ///
    /// `port`: integer. Since 9.14.1.
    pub port: ontap_runtime::Patch<i64>,
    /// E-mail address of an account to impersonate. An empty string means none.
    ///
    /// `privileged_account`: string. Since 9.14.1.
    pub privileged_account: ontap_runtime::Patch<String>,
    /// Name or address of the proxy through which ONTAP reaches the service. Without one the connection is direct.
    ///
    /// `proxy_host`: string. Since 9.9.1.
    pub proxy_host: ontap_runtime::Patch<String>,
    /// Password that goes with the proxy's user name. It is never returned.
    ///
    /// `proxy_password`: string. POST, PATCH only. Since 9.9.1.
    pub proxy_password: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// TCP port of the proxy. It means something only beside a proxy host.
    ///
    /// `proxy_port`: integer. Since 9.9.1.
    pub proxy_port: ontap_runtime::Patch<i64>,
    /// Protocol that ONTAP speaks with the proxy.
    ///
    /// `proxy_type`: enumeration. Since 9.9.1.
    pub proxy_type: ontap_runtime::Patch<ProxyType>,
    /// Name that ONTAP presents to a proxy that asks for a sign-in.
    ///
    /// `proxy_username`: string. Since 9.9.1.
    pub proxy_username: ontap_runtime::Patch<String>,
    /// Whether the host name of the service must match its certificate.
    ///
    /// `verify_host`: boolean. Since 9.14.1.
    pub verify_host: ontap_runtime::Patch<bool>,
    /// Whether the IP address of the service must match its certificate.
    ///
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
ontap_runtime::show_model!(GcpKmsPatch);

/// What replies hold of `gcp_kms.google_reachability`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleReachability {
    /// Number of the reason why a node does not reach Google Cloud KMS; 0 when all do.
    ///
    /// `code`: string. Since 9.9.1.
    pub code: Option<String>,
    /// Reason in words why a node does not reach Google Cloud KMS.
    ///
    /// `message`: string. Since 9.9.1.
    pub message: Option<String>,
    /// True when all nodes of the cluster reach Google Cloud KMS.
    ///
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
ontap_runtime::show_model!(GoogleReachability);

/// What POST takes of `gcp_kms`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewGcpKms {
    /// Name of the key at Google that protects the SVM's keys, without slashes. It changes by an external rekey.
    ///
    /// `key_name`: string. GET, POST only. Since 9.9.1.
    pub key_name: String,
    /// Location of the key ring, such as `global`.
    ///
    /// `key_ring_location`: string. GET, POST only. Since 9.9.1.
    pub key_ring_location: String,
    /// Name of the key ring that holds the key.
    ///
    /// `key_ring_name`: string. GET, POST only. Since 9.9.1.
    pub key_ring_name: String,
    /// ID of the Google Cloud project that holds the key ring.
    ///
    /// `project_id`: string. GET, POST only. Since 9.9.1.
    pub project_id: String,
    /// Data SVM whose keys the service protects.
    ///
    /// `svm`: object. GET, POST only. Since 9.9.1.
    pub svm: ontap_runtime::Reference,
    /// Credentials of the service account as JSON, with at least `client_email` and `private_key`. Needed with the method `application_credentials_key`; never returned.
    ///
    /// `application_credentials`: secret. POST, PATCH only. Since 9.9.1.
    pub application_credentials: Option<ontap_runtime::Secret>,
    /// How ONTAP identifies itself to Google.
    ///
    /// `authentication_method`: enumeration. Since 9.17.1.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Host name of the service, such as `cloudkms.googleapis.com`.
    ///
    /// `cloudkms_host`: string. Since 9.14.1.
    pub cloudkms_host: Option<String>,
    /// URL of the metadata server that issues short-lived tokens, where it is not the usual one. Only with `sa_credentials_attachment`.
    ///
    /// `gce_metadata_server`: string (uri). Since 9.17.1.
    pub gce_metadata_server: Option<String>,
    /// Host name of the server that issues the access tokens, such as `oauth2.googleapis.com`.
    ///
    /// `oauth_host`: string. Since 9.14.1.
    pub oauth_host: Option<String>,
    /// URL at which access tokens are issued.
    ///
    /// `oauth_url`: string. Since 9.14.1.
    pub oauth_url: Option<String>,
    /// Port of that server and of the service.
    ///
    /// `port`: integer. Since 9.14.1.
    pub port: Option<i64>,
    /// E-mail address of an account to impersonate. An empty string means none.
    ///
    /// `privileged_account`: string. Since 9.14.1.
    pub privileged_account: Option<String>,
    /// Name or address of the proxy through which ONTAP reaches the service. Without one the connection is direct.
    ///
    /// `proxy_host`: string. Since 9.9.1.
    pub proxy_host: Option<String>,
    /// Password that goes with the proxy's user name. It is never returned.
    ///
    /// `proxy_password`: string. POST, PATCH only. Since 9.9.1.
    pub proxy_password: Option<ontap_runtime::Secret>,
    /// TCP port of the proxy. It means something only beside a proxy host.
    ///
    /// `proxy_port`: integer. Since 9.9.1.
    pub proxy_port: Option<i64>,
    /// Protocol that ONTAP speaks with the proxy.
    ///
    /// `proxy_type`: enumeration. Since 9.9.1.
    pub proxy_type: Option<ProxyType>,
    /// Name that ONTAP presents to a proxy that asks for a sign-in.
    ///
    /// `proxy_username`: string. Since 9.9.1.
    pub proxy_username: Option<String>,
    /// Whether the host name of the service must match its certificate.
    ///
    /// `verify_host`: boolean. Since 9.14.1.
    pub verify_host: Option<bool>,
    /// Whether the IP address of the service must match its certificate.
    ///
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
ontap_runtime::show_model!(NewGcpKms);

/// Values of `gcp_kms.proxy_type`.
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

/// Values of `gcp_kms.scope`.
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

/// What replies hold of `gcp_kms.state`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct State {
    /// True when it is in order on every node.
    ///
    /// `cluster_state`: boolean. Since 9.9.1.
    pub cluster_state: Option<bool>,
    /// Number of the reason why it is not; 0 when there is none.
    ///
    /// `code`: string. Since 9.9.1.
    pub code: Option<String>,
    /// Reason in words why it is not.
    ///
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
ontap_runtime::show_model!(State);
