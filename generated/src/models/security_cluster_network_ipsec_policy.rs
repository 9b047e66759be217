// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_cluster_network_ipsec_policy

//! `security_cluster_network_ipsec_policy`.

/// Values of `security_cluster_network_ipsec_policy.action`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Action {
    /// Passes unprotected.
    ///
    /// `bypass`. Since 9.19.1.
    Bypass,
    /// Is dropped.
    ///
    /// `discard`. Since 9.19.1.
    Discard,
    /// Is encrypted, with ESP in transport mode.
    ///
    /// `esp_transport`. Since 9.19.1.
    EspTransport,
    /// Is encrypted, with ESP inside UDP.
    ///
    /// `esp_udp`. Since 9.19.1.
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

/// Values of `security_cluster_network_ipsec_policy.authentication_method`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthenticationMethod {
    /// By certificates.
    ///
    /// `pki`. Since 9.19.1.
    Pki,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<AuthenticationMethod>),
}

ontap_runtime::open_enum! {
    AuthenticationMethod {
        Pki: "pki",
    }
}

/// What replies hold of `security_cluster_network_ipsec_policy.local_ip`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalIp {
    /// Address on this node, IPv4 or IPv6.
    ///
    /// `address`: string. Since 9.19.1.
    pub address: Option<String>,
    /// Number of leading bits of the address that count.
    ///
    /// `netmask`: integer. Since 9.19.1.
    pub netmask: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    LocalIp {
        address: "address",
        netmask: "netmask",
    }
}
ontap_runtime::show_model!(LocalIp);

/// What replies hold of `security_cluster_network_ipsec_policy.remote_ip`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteIp {
    /// Address on the other node, IPv4 or IPv6.
    ///
    /// `address`: string. Since 9.19.1.
    pub address: Option<String>,
    /// Number of leading bits of the address that count.
    ///
    /// `netmask`: integer. Since 9.19.1.
    pub netmask: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    RemoteIp {
        address: "address",
        netmask: "netmask",
    }
}
ontap_runtime::show_model!(RemoteIp);

/// What replies hold of `security_cluster_network_ipsec_policy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityClusterNetworkIpsecPolicy {
    /// `_links`: `self_link`. Since 9.19.1.
    pub links: Option<ontap_runtime::Links>,
    /// What is done with the traffic that the policy covers.
    ///
    /// `action`: enumeration. GET only. Since 9.19.1.
    pub action: Option<Action>,
    /// How the nodes identify themselves; by certificates always.
    ///
    /// `authentication_method`: enumeration. GET only. Since 9.19.1.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Certificate that the node presents.
    ///
    /// `certificate`: `security_certificate_reference`. Since 9.19.1.
    pub certificate: Option<ontap_runtime::Reference>,
    /// Addresses on this node that are covered.
    ///
    /// `local_ip`: object. GET only. Since 9.19.1.
    pub local_ip: Option<LocalIp>,
    /// Name of the policy.
    ///
    /// `name`: string. 1 to 64 characters. GET only. Since 9.19.1.
    pub name: Option<String>,
    /// Node that the policy is for.
    ///
    /// `node`: `node_reference`. Since 9.19.1.
    pub node: Option<ontap_runtime::Reference>,
    /// Addresses on the other node that are covered.
    ///
    /// `remote_ip`: object. GET only. Since 9.19.1.
    pub remote_ip: Option<RemoteIp>,
    /// UUID of the policy; together with that of the node the key of its path.
    ///
    /// `uuid`: string. GET only. Since 9.19.1.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl SecurityClusterNetworkIpsecPolicy {
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
    SecurityClusterNetworkIpsecPolicy {
        links: "_links",
        action: "action",
        authentication_method: "authentication_method",
        certificate: "certificate",
        local_ip: "local_ip",
        name: "name",
        node: "node",
        remote_ip: "remote_ip",
        uuid: "uuid",
    }
}
ontap_runtime::show_model!(SecurityClusterNetworkIpsecPolicy);
