// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/ipsec_policy

//! `ipsec_policy`.

/// Values of `ipsec_policy.action`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Action {
    /// Passes unprotected.
    ///
    /// `bypass`. Since 9.9.1.
    Bypass,
    /// Is dropped.
    ///
    /// `discard`. Since 9.9.1.
    Discard,
    /// Is encrypted, with ESP in transport mode.
    ///
    /// `esp_transport`. Since 9.9.1.
    EspTransport,
    /// Is encrypted, with ESP inside UDP; over IPv4 only.
    ///
    /// `esp_udp`. Since 9.9.1.
    EspUdp,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Action>),
}

ontap_runtime::open_enum! {
    Action {
        Bypass: "bypass",
        Discard: "discard",
        EspTransport: "esp_transport",
        EspUdp: "esp_udp",
    }
}

/// Values of `ipsec_policy.authentication_method`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthenticationMethod {
    /// Not at all, for policies that do not encrypt.
    ///
    /// `none`. Since 9.10.1.
    None,
    /// By certificates.
    ///
    /// `pki`. Since 9.10.1.
    Pki,
    /// By a key that both share.
    ///
    /// `psk`. Since 9.10.1.
    Psk,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<AuthenticationMethod>),
}

ontap_runtime::open_enum! {
    AuthenticationMethod {
        None: "none",
        Pki: "pki",
        Psk: "psk",
    }
}

/// What replies hold of `ipsec_policy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpsecPolicy {
    /// What is done with the traffic that the policy covers. It cannot be changed.
    ///
    /// `action`: enumeration. GET, POST only. Since 9.8.
    pub action: Option<Action>,
    /// How the peers identify themselves. It follows from a shared key or certificate and cannot be changed.
    ///
    /// `authentication_method`: enumeration. GET, POST only. Since 9.10.1.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Certificate by which ONTAP identifies itself, of type `server` or `client`. Needed with the method `pki`.
    ///
    /// `certificate`: object. Since 9.10.1.
    pub certificate: Option<ontap_runtime::Reference>,
    /// Whether existing associations go on when the certificate is changed; otherwise they end.
    ///
    /// `certificate_modify_keepsa`: boolean. Since 9.18.1.
    pub certificate_modify_keepsa: Option<bool>,
    /// Whether the policy is enforced.
    ///
    /// `enabled`: boolean. Since 9.8.
    pub enabled: Option<bool>,
    /// IPspace of the traffic; that of the SVM. It can be given by name or UUID.
    ///
    /// `ipspace`: object. GET, POST only. Since 9.8.
    pub ipspace: Option<ontap_runtime::Reference>,
    /// Own side of the traffic that is covered.
    ///
    /// `local_endpoint`: object. Since 9.8.
    pub local_endpoint: Option<LocalEndpoint>,
    /// Name by which this side identifies itself, 8 to 64 characters.
    ///
    /// `local_identity`: string. 8 to 64 characters. Since 9.8.
    pub local_identity: Option<String>,
    /// Name of the policy, 1 to 64 characters, unique in its SVM. It cannot be changed.
    ///
    /// `name`: string. 1 to 64 characters. GET, POST only. Since 9.8.
    pub name: Option<String>,
    /// Post-quantum pre-shared key, which protects the negotiation against later decryption. Identity and key go together.
    ///
    /// `ppk`: object. Since 9.17.1.
    pub ppk: Option<Ppk>,
    /// Protocol that is covered, by number (`17`) or name; one only. Without it all are covered.
    ///
    /// `protocol`: string. Since 9.8.
    pub protocol: Option<String>,
    /// Other side of the traffic that is covered.
    ///
    /// `remote_endpoint`: object. Since 9.8.
    pub remote_endpoint: Option<RemoteEndpoint>,
    /// Name by which the other side must identify itself, 8 to 64 characters. Needed when certificates are verified.
    ///
    /// `remote_identity`: string. 8 to 64 characters. Since 9.8.
    pub remote_identity: Option<String>,
    /// Scope of the IPsec policy: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: `network_scope_readonly`. Since 9.9.1.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// SVM of the IPsec policy. Absent at cluster scope.
    ///
    /// `svm`: object. GET, POST only. Since 9.8.
    pub svm: Option<ontap_runtime::Reference>,
    /// UUID of the policy; the key of its path.
    ///
    /// `uuid`: string. GET only. Since 9.8.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl IpsecPolicy {
    /// The name in `certificate`.
    #[must_use]
    pub fn certificate_name(&self) -> Option<&str> {
        self.certificate.as_ref()?.name.as_deref()
    }
    /// The uuid in `certificate`.
    #[must_use]
    pub fn certificate_uuid(&self) -> Option<&str> {
        self.certificate.as_ref()?.uuid.as_deref()
    }
    /// The name in `ipspace`.
    #[must_use]
    pub fn ipspace_name(&self) -> Option<&str> {
        self.ipspace.as_ref()?.name.as_deref()
    }
    /// The uuid in `ipspace`.
    #[must_use]
    pub fn ipspace_uuid(&self) -> Option<&str> {
        self.ipspace.as_ref()?.uuid.as_deref()
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
    IpsecPolicy {
        action: "action",
        authentication_method: "authentication_method",
        certificate: "certificate",
        certificate_modify_keepsa: "certificate_modify_keepsa",
        enabled: "enabled",
        ipspace: "ipspace",
        local_endpoint: "local_endpoint",
        local_identity: "local_identity",
        name: "name",
        ppk: "ppk",
        protocol: "protocol",
        remote_endpoint: "remote_endpoint",
        remote_identity: "remote_identity",
        scope: "scope",
        svm: "svm",
        uuid: "uuid",
    }
}
ontap_runtime::show_model!(IpsecPolicy);

/// What PATCH takes of `ipsec_policy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpsecPolicyPatch {
    /// Certificate by which ONTAP identifies itself, of type `server` or `client`. Needed with the method `pki`.
    ///
    /// `certificate`: object. Since 9.10.1.
    pub certificate: ontap_runtime::Patch<ontap_runtime::Reference>,
    /// Whether existing associations go on when the certificate is changed; otherwise they end.
    ///
    /// `certificate_modify_keepsa`: boolean. Since 9.18.1.
    pub certificate_modify_keepsa: ontap_runtime::Patch<bool>,
    /// Whether the policy is enforced.
    ///
    /// `enabled`: boolean. Since 9.8.
    pub enabled: ontap_runtime::Patch<bool>,
    /// Own side of the traffic that is covered.
    ///
    /// `local_endpoint`: object. Since 9.8.
    pub local_endpoint: ontap_runtime::Patch<LocalEndpointPatch>,
    /// Name by which this side identifies itself, 8 to 64 characters.
    ///
    /// `local_identity`: string. 8 to 64 characters. Since 9.8.
    pub local_identity: ontap_runtime::Patch<String>,
    /// Post-quantum pre-shared key, which protects the negotiation against later decryption. Identity and key go together.
    ///
    /// `ppk`: object. Since 9.17.1.
    pub ppk: ontap_runtime::Patch<PpkPatch>,
    /// Protocol that is covered, by number (`17`) or name; one only. Without it all are covered.
    ///
    /// `protocol`: string. Since 9.8.
    pub protocol: ontap_runtime::Patch<String>,
    /// Other side of the traffic that is covered.
    ///
    /// `remote_endpoint`: object. Since 9.8.
    pub remote_endpoint: ontap_runtime::Patch<RemoteEndpointPatch>,
    /// Name by which the other side must identify itself, 8 to 64 characters. Needed when certificates are verified.
    ///
    /// `remote_identity`: string. 8 to 64 characters. Since 9.8.
    pub remote_identity: ontap_runtime::Patch<String>,
    /// Scope of the IPsec policy: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: `network_scope_readonly`. Since 9.9.1.
    pub scope: ontap_runtime::Patch<super::network_scope_readonly::NetworkScopeReadonly>,
}

impl IpsecPolicyPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `certificate`.
    #[must_use]
    pub fn certificate(
        mut self,
        certificate: impl ontap_runtime::IntoReference,
    ) -> Self {
        self.certificate = ontap_runtime::Patch::Set(certificate.into_reference());
        self
    }
    /// Clears `certificate`: sends `null`.
    #[must_use]
    pub fn clear_certificate(mut self) -> Self {
        self.certificate = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `certificate_modify_keepsa`.
    #[must_use]
    pub fn certificate_modify_keepsa(mut self, certificate_modify_keepsa: bool) -> Self {
        self.certificate_modify_keepsa = ontap_runtime::Patch::Set(
            certificate_modify_keepsa,
        );
        self
    }
    /// Clears `certificate_modify_keepsa`: sends `null`.
    #[must_use]
    pub fn clear_certificate_modify_keepsa(mut self) -> Self {
        self.certificate_modify_keepsa = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = ontap_runtime::Patch::Set(enabled);
        self
    }
    /// Clears `enabled`: sends `null`.
    #[must_use]
    pub fn clear_enabled(mut self) -> Self {
        self.enabled = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `local_endpoint`.
    #[must_use]
    pub fn local_endpoint(mut self, local_endpoint: LocalEndpointPatch) -> Self {
        self.local_endpoint = ontap_runtime::Patch::Set(local_endpoint);
        self
    }
    /// Clears `local_endpoint`: sends `null`.
    #[must_use]
    pub fn clear_local_endpoint(mut self) -> Self {
        self.local_endpoint = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `local_identity`.
    #[must_use]
    pub fn local_identity(mut self, local_identity: impl Into<String>) -> Self {
        self.local_identity = ontap_runtime::Patch::Set(local_identity.into());
        self
    }
    /// Clears `local_identity`: sends `null`.
    #[must_use]
    pub fn clear_local_identity(mut self) -> Self {
        self.local_identity = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `ppk`.
    #[must_use]
    pub fn ppk(mut self, ppk: PpkPatch) -> Self {
        self.ppk = ontap_runtime::Patch::Set(ppk);
        self
    }
    /// Clears `ppk`: sends `null`.
    #[must_use]
    pub fn clear_ppk(mut self) -> Self {
        self.ppk = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `protocol`.
    #[must_use]
    pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
        self.protocol = ontap_runtime::Patch::Set(protocol.into());
        self
    }
    /// Clears `protocol`: sends `null`.
    #[must_use]
    pub fn clear_protocol(mut self) -> Self {
        self.protocol = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `remote_endpoint`.
    #[must_use]
    pub fn remote_endpoint(mut self, remote_endpoint: RemoteEndpointPatch) -> Self {
        self.remote_endpoint = ontap_runtime::Patch::Set(remote_endpoint);
        self
    }
    /// Clears `remote_endpoint`: sends `null`.
    #[must_use]
    pub fn clear_remote_endpoint(mut self) -> Self {
        self.remote_endpoint = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `remote_identity`.
    #[must_use]
    pub fn remote_identity(mut self, remote_identity: impl Into<String>) -> Self {
        self.remote_identity = ontap_runtime::Patch::Set(remote_identity.into());
        self
    }
    /// Clears `remote_identity`: sends `null`.
    #[must_use]
    pub fn clear_remote_identity(mut self) -> Self {
        self.remote_identity = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(
        mut self,
        scope: super::network_scope_readonly::NetworkScopeReadonly,
    ) -> Self {
        self.scope = ontap_runtime::Patch::Set(scope);
        self
    }
    /// Clears `scope`: sends `null`.
    #[must_use]
    pub fn clear_scope(mut self) -> Self {
        self.scope = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    IpsecPolicyPatch {
        certificate: "certificate",
        certificate_modify_keepsa: "certificate_modify_keepsa",
        enabled: "enabled",
        local_endpoint: "local_endpoint",
        local_identity: "local_identity",
        ppk: "ppk",
        protocol: "protocol",
        remote_endpoint: "remote_endpoint",
        remote_identity: "remote_identity",
        scope: "scope",
    }
}
ontap_runtime::show_model!(IpsecPolicyPatch);

/// What replies hold of `ipsec_policy.local_endpoint`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalEndpoint {
    /// Address on this side. It goes with a netmask.
    ///
    /// `address`: string. Since 9.9.1.
    pub address: Option<String>,
    /// Family of the address.
    ///
    /// `family`: `ip_address_family`. Since 9.9.1.
    pub family: Option<super::ip_address_family::IpAddressFamily>,
    /// Netmask or prefix length that belongs to the address, as text.
    ///
    /// `netmask`: string. Since 9.9.1.
    pub netmask: Option<String>,
    /// Port on this side; one only. Without it all ports are covered.
    ///
    /// `port`: string. Since 9.8.
    pub port: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    LocalEndpoint {
        address: "address",
        family: "family",
        netmask: "netmask",
        port: "port",
    }
}
ontap_runtime::show_model!(LocalEndpoint);

/// What PATCH takes of `ipsec_policy.local_endpoint`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalEndpointPatch {
    /// Address on this side. It goes with a netmask.
    ///
    /// `address`: string. Since 9.9.1.
    pub address: ontap_runtime::Patch<String>,
    /// Family of the address.
    ///
    /// `family`: `ip_address_family`. Since 9.9.1.
    pub family: ontap_runtime::Patch<super::ip_address_family::IpAddressFamily>,
    /// Netmask or prefix length that belongs to the address, as text.
    ///
    /// `netmask`: string. Since 9.9.1.
    pub netmask: ontap_runtime::Patch<String>,
    /// Port on this side; one only. Without it all ports are covered.
    ///
    /// `port`: string. Since 9.8.
    pub port: ontap_runtime::Patch<String>,
}

impl LocalEndpointPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = ontap_runtime::Patch::Set(address.into());
        self
    }
    /// Clears `address`: sends `null`.
    #[must_use]
    pub fn clear_address(mut self) -> Self {
        self.address = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `family`.
    #[must_use]
    pub fn family(mut self, family: super::ip_address_family::IpAddressFamily) -> Self {
        self.family = ontap_runtime::Patch::Set(family);
        self
    }
    /// Clears `family`: sends `null`.
    #[must_use]
    pub fn clear_family(mut self) -> Self {
        self.family = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `netmask`.
    #[must_use]
    pub fn netmask(mut self, netmask: impl Into<String>) -> Self {
        self.netmask = ontap_runtime::Patch::Set(netmask.into());
        self
    }
    /// Clears `netmask`: sends `null`.
    #[must_use]
    pub fn clear_netmask(mut self) -> Self {
        self.netmask = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.port = ontap_runtime::Patch::Set(port.into());
        self
    }
    /// Clears `port`: sends `null`.
    #[must_use]
    pub fn clear_port(mut self) -> Self {
        self.port = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    LocalEndpointPatch {
        address: "address",
        family: "family",
        netmask: "netmask",
        port: "port",
    }
}
ontap_runtime::show_model!(LocalEndpointPatch);

/// What POST takes of `ipsec_policy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewIpsecPolicy {
    /// What is done with the traffic that the policy covers. It cannot be changed.
    ///
    /// `action`: enumeration. GET, POST only. Since 9.8.
    pub action: Option<Action>,
    /// How the peers identify themselves. It follows from a shared key or certificate and cannot be changed.
    ///
    /// `authentication_method`: enumeration. GET, POST only. Since 9.10.1.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Certificate by which ONTAP identifies itself, of type `server` or `client`. Needed with the method `pki`.
    ///
    /// `certificate`: object. Since 9.10.1.
    pub certificate: Option<ontap_runtime::Reference>,
    /// Whether existing associations go on when the certificate is changed; otherwise they end.
    ///
    /// `certificate_modify_keepsa`: boolean. Since 9.18.1.
    pub certificate_modify_keepsa: Option<bool>,
    /// Whether the policy is enforced.
    ///
    /// `enabled`: boolean. Since 9.8.
    pub enabled: Option<bool>,
    /// IPspace of the traffic; that of the SVM. It can be given by name or UUID.
    ///
    /// `ipspace`: object. GET, POST only. Since 9.8.
    pub ipspace: Option<ontap_runtime::Reference>,
    /// Own side of the traffic that is covered.
    ///
    /// `local_endpoint`: object. Since 9.8.
    pub local_endpoint: Option<NewLocalEndpoint>,
    /// Name by which this side identifies itself, 8 to 64 characters.
    ///
    /// `local_identity`: string. 8 to 64 characters. Since 9.8.
    pub local_identity: Option<String>,
    /// Name of the policy, 1 to 64 characters, unique in its SVM. It cannot be changed.
    ///
    /// `name`: string. 1 to 64 characters. GET, POST only. Since 9.8.
    pub name: Option<String>,
    /// Post-quantum pre-shared key, which protects the negotiation against later decryption. Identity and key go together.
    ///
    /// `ppk`: object. Since 9.17.1.
    pub ppk: Option<NewPpk>,
    /// Protocol that is covered, by number (`17`) or name; one only. Without it all are covered.
    ///
    /// `protocol`: string. Since 9.8.
    pub protocol: Option<String>,
    /// Other side of the traffic that is covered.
    ///
    /// `remote_endpoint`: object. Since 9.8.
    pub remote_endpoint: Option<NewRemoteEndpoint>,
    /// Name by which the other side must identify itself, 8 to 64 characters. Needed when certificates are verified.
    ///
    /// `remote_identity`: string. 8 to 64 characters. Since 9.8.
    pub remote_identity: Option<String>,
    /// Scope of the IPsec policy: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: `network_scope_readonly`. Since 9.9.1.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// Key that both sides share, 18 to 128 characters, also as hexadecimal or Base64 text. Needed with the method `psk`; set at creation and never returned.
    ///
    /// `secret_key`: string. 18 to 128 characters. POST only. Since 9.8.
    pub secret_key: Option<ontap_runtime::Secret>,
    /// SVM of the IPsec policy. Absent at cluster scope.
    ///
    /// `svm`: object. GET, POST only. Since 9.8.
    pub svm: Option<ontap_runtime::Reference>,
}

impl NewIpsecPolicy {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `action`.
    #[must_use]
    pub fn action(mut self, action: Action) -> Self {
        self.action = Some(action);
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
    /// Sets `certificate`.
    #[must_use]
    pub fn certificate(
        mut self,
        certificate: impl ontap_runtime::IntoReference,
    ) -> Self {
        self.certificate = Some(certificate.into_reference());
        self
    }
    /// Sets `certificate_modify_keepsa`.
    #[must_use]
    pub fn certificate_modify_keepsa(mut self, certificate_modify_keepsa: bool) -> Self {
        self.certificate_modify_keepsa = Some(certificate_modify_keepsa);
        self
    }
    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// Sets `ipspace`.
    #[must_use]
    pub fn ipspace(mut self, ipspace: impl ontap_runtime::IntoReference) -> Self {
        self.ipspace = Some(ipspace.into_reference());
        self
    }
    /// Sets `local_endpoint`.
    #[must_use]
    pub fn local_endpoint(mut self, local_endpoint: NewLocalEndpoint) -> Self {
        self.local_endpoint = Some(local_endpoint);
        self
    }
    /// Sets `local_identity`.
    #[must_use]
    pub fn local_identity(mut self, local_identity: impl Into<String>) -> Self {
        self.local_identity = Some(local_identity.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `ppk`.
    #[must_use]
    pub fn ppk(mut self, ppk: NewPpk) -> Self {
        self.ppk = Some(ppk);
        self
    }
    /// Sets `protocol`.
    #[must_use]
    pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }
    /// Sets `remote_endpoint`.
    #[must_use]
    pub fn remote_endpoint(mut self, remote_endpoint: NewRemoteEndpoint) -> Self {
        self.remote_endpoint = Some(remote_endpoint);
        self
    }
    /// Sets `remote_identity`.
    #[must_use]
    pub fn remote_identity(mut self, remote_identity: impl Into<String>) -> Self {
        self.remote_identity = Some(remote_identity.into());
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
    /// Sets `secret_key`.
    #[must_use]
    pub fn secret_key(mut self, secret_key: impl Into<ontap_runtime::Secret>) -> Self {
        self.secret_key = Some(secret_key.into());
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
    NewIpsecPolicy {} {
        action: "action",
        authentication_method: "authentication_method",
        certificate: "certificate",
        certificate_modify_keepsa: "certificate_modify_keepsa",
        enabled: "enabled",
        ipspace: "ipspace",
        local_endpoint: "local_endpoint",
        local_identity: "local_identity",
        name: "name",
        ppk: "ppk",
        protocol: "protocol",
        remote_endpoint: "remote_endpoint",
        remote_identity: "remote_identity",
        scope: "scope",
        secret_key: "secret_key",
        svm: "svm",
    }
}
ontap_runtime::show_model!(NewIpsecPolicy);

/// What POST takes of `ipsec_policy.local_endpoint`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLocalEndpoint {
    /// Address on this side. It goes with a netmask.
    ///
    /// `address`: string. Since 9.9.1.
    pub address: Option<String>,
    /// Family of the address.
    ///
    /// `family`: `ip_address_family`. Since 9.9.1.
    pub family: Option<super::ip_address_family::IpAddressFamily>,
    /// Netmask or prefix length that belongs to the address, as text.
    ///
    /// `netmask`: string. Since 9.9.1.
    pub netmask: Option<String>,
    /// Port on this side; one only. Without it all ports are covered.
    ///
    /// `port`: string. Since 9.8.
    pub port: Option<String>,
}

impl NewLocalEndpoint {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
    /// Sets `family`.
    #[must_use]
    pub fn family(mut self, family: super::ip_address_family::IpAddressFamily) -> Self {
        self.family = Some(family);
        self
    }
    /// Sets `netmask`.
    #[must_use]
    pub fn netmask(mut self, netmask: impl Into<String>) -> Self {
        self.netmask = Some(netmask.into());
        self
    }
    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.port = Some(port.into());
        self
    }
}

ontap_runtime::create_model! {
    NewLocalEndpoint {} {
        address: "address",
        family: "family",
        netmask: "netmask",
        port: "port",
    }
}
ontap_runtime::show_model!(NewLocalEndpoint);

/// What POST takes of `ipsec_policy.ppk`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewPpk {
    /// Name of the post-quantum key that both sides use, 6 to 64 characters.
    ///
    /// `identity`: string. 6 to 64 characters. Since 9.17.1.
    pub identity: Option<String>,
    /// The post-quantum key, 18 to 128 characters. It is set at creation and never returned.
    ///
    /// `shared_key`: string. 18 to 128 characters. POST only. Since 9.17.1.
    pub shared_key: Option<ontap_runtime::Secret>,
}

impl NewPpk {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `identity`.
    #[must_use]
    pub fn identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = Some(identity.into());
        self
    }
    /// Sets `shared_key`.
    #[must_use]
    pub fn shared_key(mut self, shared_key: impl Into<ontap_runtime::Secret>) -> Self {
        self.shared_key = Some(shared_key.into());
        self
    }
}

ontap_runtime::create_model! {
    NewPpk {} {
        identity: "identity",
        shared_key: "shared_key",
    }
}
ontap_runtime::show_model!(NewPpk);

/// What POST takes of `ipsec_policy.remote_endpoint`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewRemoteEndpoint {
    /// Address on the other side. It goes with a netmask.
    ///
    /// `address`: string. Since 9.9.1.
    pub address: Option<String>,
    /// Family of the address.
    ///
    /// `family`: `ip_address_family`. Since 9.9.1.
    pub family: Option<super::ip_address_family::IpAddressFamily>,
    /// Netmask or prefix length that belongs to the address, as text.
    ///
    /// `netmask`: string. Since 9.9.1.
    pub netmask: Option<String>,
    /// Port on the other side; one only. Without it all ports are covered.
    ///
    /// `port`: string. Since 9.8.
    pub port: Option<String>,
}

impl NewRemoteEndpoint {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
    /// Sets `family`.
    #[must_use]
    pub fn family(mut self, family: super::ip_address_family::IpAddressFamily) -> Self {
        self.family = Some(family);
        self
    }
    /// Sets `netmask`.
    #[must_use]
    pub fn netmask(mut self, netmask: impl Into<String>) -> Self {
        self.netmask = Some(netmask.into());
        self
    }
    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.port = Some(port.into());
        self
    }
}

ontap_runtime::create_model! {
    NewRemoteEndpoint {} {
        address: "address",
        family: "family",
        netmask: "netmask",
        port: "port",
    }
}
ontap_runtime::show_model!(NewRemoteEndpoint);

/// What replies hold of `ipsec_policy.ppk`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ppk {
    /// Name of the post-quantum key that both sides use, 6 to 64 characters.
    ///
    /// `identity`: string. 6 to 64 characters. Since 9.17.1.
    pub identity: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Ppk { identity: "identity" }
}
ontap_runtime::show_model!(Ppk);

/// What PATCH takes of `ipsec_policy.ppk`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PpkPatch {
    /// Name of the post-quantum key that both sides use, 6 to 64 characters.
    ///
    /// `identity`: string. 6 to 64 characters. Since 9.17.1.
    pub identity: ontap_runtime::Patch<String>,
}

impl PpkPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `identity`.
    #[must_use]
    pub fn identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = ontap_runtime::Patch::Set(identity.into());
        self
    }
    /// Clears `identity`: sends `null`.
    #[must_use]
    pub fn clear_identity(mut self) -> Self {
        self.identity = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    PpkPatch { identity: "identity" }
}
ontap_runtime::show_model!(PpkPatch);

/// What replies hold of `ipsec_policy.remote_endpoint`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteEndpoint {
    /// Address on the other side. It goes with a netmask.
    ///
    /// `address`: string. Since 9.9.1.
    pub address: Option<String>,
    /// Family of the address.
    ///
    /// `family`: `ip_address_family`. Since 9.9.1.
    pub family: Option<super::ip_address_family::IpAddressFamily>,
    /// Netmask or prefix length that belongs to the address, as text.
    ///
    /// `netmask`: string. Since 9.9.1.
    pub netmask: Option<String>,
    /// Port on the other side; one only. Without it all ports are covered.
    ///
    /// `port`: string. Since 9.8.
    pub port: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    RemoteEndpoint {
        address: "address",
        family: "family",
        netmask: "netmask",
        port: "port",
    }
}
ontap_runtime::show_model!(RemoteEndpoint);

/// What PATCH takes of `ipsec_policy.remote_endpoint`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteEndpointPatch {
    /// Address on the other side. It goes with a netmask.
    ///
    /// `address`: string. Since 9.9.1.
    pub address: ontap_runtime::Patch<String>,
    /// Family of the address.
    ///
    /// `family`: `ip_address_family`. Since 9.9.1.
    pub family: ontap_runtime::Patch<super::ip_address_family::IpAddressFamily>,
    /// Netmask or prefix length that belongs to the address, as text.
    ///
    /// `netmask`: string. Since 9.9.1.
    pub netmask: ontap_runtime::Patch<String>,
    /// Port on the other side; one only. Without it all ports are covered.
    ///
    /// `port`: string. Since 9.8.
    pub port: ontap_runtime::Patch<String>,
}

impl RemoteEndpointPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = ontap_runtime::Patch::Set(address.into());
        self
    }
    /// Clears `address`: sends `null`.
    #[must_use]
    pub fn clear_address(mut self) -> Self {
        self.address = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `family`.
    #[must_use]
    pub fn family(mut self, family: super::ip_address_family::IpAddressFamily) -> Self {
        self.family = ontap_runtime::Patch::Set(family);
        self
    }
    /// Clears `family`: sends `null`.
    #[must_use]
    pub fn clear_family(mut self) -> Self {
        self.family = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `netmask`.
    #[must_use]
    pub fn netmask(mut self, netmask: impl Into<String>) -> Self {
        self.netmask = ontap_runtime::Patch::Set(netmask.into());
        self
    }
    /// Clears `netmask`: sends `null`.
    #[must_use]
    pub fn clear_netmask(mut self) -> Self {
        self.netmask = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.port = ontap_runtime::Patch::Set(port.into());
        self
    }
    /// Clears `port`: sends `null`.
    #[must_use]
    pub fn clear_port(mut self) -> Self {
        self.port = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    RemoteEndpointPatch {
        address: "address",
        family: "family",
        netmask: "netmask",
        port: "port",
    }
}
ontap_runtime::show_model!(RemoteEndpointPatch);
