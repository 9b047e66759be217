// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/ipsec_policy

//! `ipsec_policy`.

/// Values of `ipsec_policy.action`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Action {
    /// `bypass`. Since 9.9.1.
    Bypass,
    /// `discard`. Since 9.9.1.
    Discard,
    /// `esp_transport`. Since 9.9.1.
    EspTransport,
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
    /// `none`. Since 9.10.1.
    None,
    /// `pki`. Since 9.10.1.
    Pki,
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IpsecPolicy {
    /// `action`: enumeration. GET, POST only. Since 9.8.
    pub action: Option<Action>,
    /// `authentication_method`: enumeration. GET, POST only. Since 9.10.1.
    pub authentication_method: Option<AuthenticationMethod>,
    /// `certificate`: object. Since 9.10.1.
    pub certificate: Option<ontap_runtime::Reference>,
    /// `certificate_modify_keepsa`: boolean. Since 9.18.1.
    pub certificate_modify_keepsa: Option<bool>,
    /// `enabled`: boolean. Since 9.8.
    pub enabled: Option<bool>,
    /// `ipspace`: object. GET, POST only. Since 9.8.
    pub ipspace: Option<ontap_runtime::Reference>,
    /// `local_endpoint`: object. Since 9.8.
    pub local_endpoint: Option<LocalEndpoint>,
    /// `local_identity`: string. 8 to 64 characters. Since 9.8.
    pub local_identity: Option<String>,
    /// `name`: string. 1 to 64 characters. GET, POST only. Since 9.8.
    pub name: Option<String>,
    /// `ppk`: object. Since 9.17.1.
    pub ppk: Option<Ppk>,
    /// `protocol`: string. Since 9.8.
    pub protocol: Option<String>,
    /// `remote_endpoint`: object. Since 9.8.
    pub remote_endpoint: Option<RemoteEndpoint>,
    /// `remote_identity`: string. 8 to 64 characters. Since 9.8.
    pub remote_identity: Option<String>,
    /// `scope`: `network_scope_readonly`. Since 9.9.1.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// `svm`: object. GET, POST only. Since 9.8.
    pub svm: Option<ontap_runtime::Reference>,
    /// `uuid`: string. GET only. Since 9.8.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
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

/// What PATCH takes of `ipsec_policy`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IpsecPolicyPatch {
    /// `certificate`: object. Since 9.10.1.
    pub certificate: ontap_runtime::Patch<ontap_runtime::Reference>,
    /// `certificate_modify_keepsa`: boolean. Since 9.18.1.
    pub certificate_modify_keepsa: ontap_runtime::Patch<bool>,
    /// `enabled`: boolean. Since 9.8.
    pub enabled: ontap_runtime::Patch<bool>,
    /// `local_endpoint`: object. Since 9.8.
    pub local_endpoint: ontap_runtime::Patch<LocalEndpointPatch>,
    /// `local_identity`: string. 8 to 64 characters. Since 9.8.
    pub local_identity: ontap_runtime::Patch<String>,
    /// `ppk`: object. Since 9.17.1.
    pub ppk: ontap_runtime::Patch<PpkPatch>,
    /// `protocol`: string. Since 9.8.
    pub protocol: ontap_runtime::Patch<String>,
    /// `remote_endpoint`: object. Since 9.8.
    pub remote_endpoint: ontap_runtime::Patch<RemoteEndpointPatch>,
    /// `remote_identity`: string. 8 to 64 characters. Since 9.8.
    pub remote_identity: ontap_runtime::Patch<String>,
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

/// What replies hold of `ipsec_policy.local_endpoint`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalEndpoint {
    /// `address`: string. Since 9.9.1.
    pub address: Option<String>,
    /// `family`: `ip_address_family`. Since 9.9.1.
    pub family: Option<super::ip_address_family::IpAddressFamily>,
    /// `netmask`: string. Since 9.9.1.
    pub netmask: Option<String>,
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

/// What PATCH takes of `ipsec_policy.local_endpoint`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalEndpointPatch {
    /// `address`: string. Since 9.9.1.
    pub address: ontap_runtime::Patch<String>,
    /// `family`: `ip_address_family`. Since 9.9.1.
    pub family: ontap_runtime::Patch<super::ip_address_family::IpAddressFamily>,
    /// `netmask`: string. Since 9.9.1.
    pub netmask: ontap_runtime::Patch<String>,
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

/// What POST takes of `ipsec_policy`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewIpsecPolicy {
    /// `action`: enumeration. GET, POST only. Since 9.8.
    pub action: Option<Action>,
    /// `authentication_method`: enumeration. GET, POST only. Since 9.10.1.
    pub authentication_method: Option<AuthenticationMethod>,
    /// `certificate`: object. Since 9.10.1.
    pub certificate: Option<ontap_runtime::Reference>,
    /// `certificate_modify_keepsa`: boolean. Since 9.18.1.
    pub certificate_modify_keepsa: Option<bool>,
    /// `enabled`: boolean. Since 9.8.
    pub enabled: Option<bool>,
    /// `ipspace`: object. GET, POST only. Since 9.8.
    pub ipspace: Option<ontap_runtime::Reference>,
    /// `local_endpoint`: object. Since 9.8.
    pub local_endpoint: Option<NewLocalEndpoint>,
    /// `local_identity`: string. 8 to 64 characters. Since 9.8.
    pub local_identity: Option<String>,
    /// `name`: string. 1 to 64 characters. GET, POST only. Since 9.8.
    pub name: Option<String>,
    /// `ppk`: object. Since 9.17.1.
    pub ppk: Option<NewPpk>,
    /// `protocol`: string. Since 9.8.
    pub protocol: Option<String>,
    /// `remote_endpoint`: object. Since 9.8.
    pub remote_endpoint: Option<NewRemoteEndpoint>,
    /// `remote_identity`: string. 8 to 64 characters. Since 9.8.
    pub remote_identity: Option<String>,
    /// `scope`: `network_scope_readonly`. Since 9.9.1.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// `secret_key`: string. 18 to 128 characters. POST only. Since 9.8.
    pub secret_key: Option<ontap_runtime::Secret>,
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

/// What POST takes of `ipsec_policy.local_endpoint`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLocalEndpoint {
    /// `address`: string. Since 9.9.1.
    pub address: Option<String>,
    /// `family`: `ip_address_family`. Since 9.9.1.
    pub family: Option<super::ip_address_family::IpAddressFamily>,
    /// `netmask`: string. Since 9.9.1.
    pub netmask: Option<String>,
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

/// What POST takes of `ipsec_policy.ppk`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewPpk {
    /// `identity`: string. 6 to 64 characters. Since 9.17.1.
    pub identity: Option<String>,
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

/// What POST takes of `ipsec_policy.remote_endpoint`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewRemoteEndpoint {
    /// `address`: string. Since 9.9.1.
    pub address: Option<String>,
    /// `family`: `ip_address_family`. Since 9.9.1.
    pub family: Option<super::ip_address_family::IpAddressFamily>,
    /// `netmask`: string. Since 9.9.1.
    pub netmask: Option<String>,
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

/// What replies hold of `ipsec_policy.ppk`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Ppk {
    /// `identity`: string. 6 to 64 characters. Since 9.17.1.
    pub identity: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Ppk { identity: "identity" }
}

/// What PATCH takes of `ipsec_policy.ppk`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PpkPatch {
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

/// What replies hold of `ipsec_policy.remote_endpoint`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteEndpoint {
    /// `address`: string. Since 9.9.1.
    pub address: Option<String>,
    /// `family`: `ip_address_family`. Since 9.9.1.
    pub family: Option<super::ip_address_family::IpAddressFamily>,
    /// `netmask`: string. Since 9.9.1.
    pub netmask: Option<String>,
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

/// What PATCH takes of `ipsec_policy.remote_endpoint`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteEndpointPatch {
    /// `address`: string. Since 9.9.1.
    pub address: ontap_runtime::Patch<String>,
    /// `family`: `ip_address_family`. Since 9.9.1.
    pub family: ontap_runtime::Patch<super::ip_address_family::IpAddressFamily>,
    /// `netmask`: string. Since 9.9.1.
    pub netmask: ontap_runtime::Patch<String>,
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
