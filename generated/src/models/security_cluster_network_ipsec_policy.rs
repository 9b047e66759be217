// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_cluster_network_ipsec_policy

//! `security_cluster_network_ipsec_policy`.

/// Values of `security_cluster_network_ipsec_policy.action`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Action {
    /// `bypass`. Since 9.19.1.
    Bypass,
    /// `discard`. Since 9.19.1.
    Discard,
    /// `esp_transport`. Since 9.19.1.
    EspTransport,
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalIp {
    /// `address`: string. Since 9.19.1.
    pub address: Option<String>,
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

/// What replies hold of `security_cluster_network_ipsec_policy.remote_ip`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteIp {
    /// `address`: string. Since 9.19.1.
    pub address: Option<String>,
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

/// What replies hold of `security_cluster_network_ipsec_policy`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityClusterNetworkIpsecPolicy {
    /// `_links`: `self_link`. Since 9.19.1.
    pub links: Option<ontap_runtime::Links>,
    /// `action`: enumeration. GET only. Since 9.19.1.
    pub action: Option<Action>,
    /// `authentication_method`: enumeration. GET only. Since 9.19.1.
    pub authentication_method: Option<AuthenticationMethod>,
    /// `certificate`: `security_certificate_reference`. Since 9.19.1.
    pub certificate: Option<ontap_runtime::Reference>,
    /// `local_ip`: object. GET only. Since 9.19.1.
    pub local_ip: Option<LocalIp>,
    /// `name`: string. 1 to 64 characters. GET only. Since 9.19.1.
    pub name: Option<String>,
    /// `node`: `node_reference`. Since 9.19.1.
    pub node: Option<ontap_runtime::Reference>,
    /// `remote_ip`: object. GET only. Since 9.19.1.
    pub remote_ip: Option<RemoteIp>,
    /// `uuid`: string. GET only. Since 9.19.1.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
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
