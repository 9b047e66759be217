// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_cluster_network_ipsec_association

//! `security_cluster_network_ipsec_association`.

/// Values of `security_cluster_network_ipsec_association.cipher_suite`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CipherSuite {
    /// AES in CBC mode.
    ///
    /// `suite_aescbc`. Since 9.19.1.
    SuiteAescbc,
    /// Suite B with AES-256 in GCM mode, which encrypts and authenticates.
    ///
    /// `suiteb_gcm256`. Since 9.19.1.
    SuitebGcm256,
    /// Suite B with AES-256 GMAC, which authenticates without encrypting.
    ///
    /// `suiteb_gmac256`. Since 9.19.1.
    SuitebGmac256,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<CipherSuite>),
}

ontap_runtime::open_enum! {
    CipherSuite {
        SuiteAescbc: "suite_aescbc",
        SuitebGcm256: "suiteb_gcm256",
        SuitebGmac256: "suiteb_gmac256",
    }
}

/// What replies hold of `security_cluster_network_ipsec_association.ike`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ike {
    /// How the nodes identified themselves; by certificates always.
    ///
    /// `authentication`: enumeration. Since 9.19.1.
    pub authentication: Option<IkeAuthentication>,
    /// Security parameter index (SPI) of the node that began the negotiation.
    ///
    /// `initiator_security_parameter_index`: string. Since 9.19.1.
    pub initiator_security_parameter_index: Option<String>,
    /// True when this node began the negotiation.
    ///
    /// `is_initiator`: boolean. Since 9.19.1.
    pub is_initiator: Option<bool>,
    /// Security parameter index (SPI) of the node that answered.
    ///
    /// `responder_security_parameter_index`: string. Since 9.19.1.
    pub responder_security_parameter_index: Option<String>,
    /// State of the negotiation.
    ///
    /// `state`: enumeration. Since 9.19.1.
    pub state: Option<IkeState>,
    /// Version of IKE that is spoken.
    ///
    /// `version`: integer. Since 9.19.1.
    pub version: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Ike {
        authentication: "authentication",
        initiator_security_parameter_index: "initiator_security_parameter_index",
        is_initiator: "is_initiator",
        responder_security_parameter_index: "responder_security_parameter_index",
        state: "state",
        version: "version",
    }
}
ontap_runtime::show_model!(Ike);

/// Values of `security_cluster_network_ipsec_association.ike.authentication`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IkeAuthentication {
    /// By certificates.
    ///
    /// `pki`. Since 9.19.1.
    Pki,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<IkeAuthentication>),
}

ontap_runtime::open_enum! {
    IkeAuthentication {
        Pki: "pki",
    }
}

/// Values of `security_cluster_network_ipsec_association.ike.state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IkeState {
    /// The negotiation is under way.
    ///
    /// `connecting`. Since 9.19.1.
    Connecting,
    /// The other node is silent and is being probed.
    ///
    /// `dead_peer_probe`. Since 9.19.1.
    DeadPeerProbe,
    /// The negotiation has succeeded.
    ///
    /// `established`. Since 9.19.1.
    Established,
    /// There is no negotiation.
    ///
    /// `none`. Since 9.19.1.
    None,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<IkeState>),
}

ontap_runtime::open_enum! {
    IkeState {
        Connecting: "connecting",
        DeadPeerProbe: "dead_peer_probe",
        Established: "established",
        None: "none",
    }
}

/// What replies hold of `security_cluster_network_ipsec_association.ipsec`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipsec {
    /// What is done with the traffic.
    ///
    /// `action`: enumeration. Since 9.19.1.
    pub action: Option<IpsecAction>,
    /// Traffic that has come in.
    ///
    /// `inbound`: object. Since 9.19.1.
    pub inbound: Option<IpsecInbound>,
    /// Traffic that has gone out.
    ///
    /// `outbound`: object. Since 9.19.1.
    pub outbound: Option<IpsecOutbound>,
    /// State of the association, as text.
    ///
    /// `state`: string. Since 9.19.1.
    pub state: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Ipsec {
        action: "action",
        inbound: "inbound",
        outbound: "outbound",
        state: "state",
    }
}
ontap_runtime::show_model!(Ipsec);

/// Values of `security_cluster_network_ipsec_association.ipsec.action`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IpsecAction {
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
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<IpsecAction>),
}

ontap_runtime::open_enum! {
    IpsecAction {
        Bypass: "bypass",
        Discard: "discard",
        EspTransport: "esp_transport",
    }
}

/// What replies hold of `security_cluster_network_ipsec_association.ipsec.inbound`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpsecInbound {
    /// Bytes that have come in.
    ///
    /// `bytes`: integer. Since 9.19.1.
    pub bytes: Option<i64>,
    /// Bytes that have come in and were handled by offload hardware.
    ///
    /// `offload_bytes`: integer. Since 9.19.1.
    pub offload_bytes: Option<i64>,
    /// Packets that have come in and were handled by offload hardware.
    ///
    /// `offload_packets`: integer. Since 9.19.1.
    pub offload_packets: Option<i64>,
    /// Packets that have come in.
    ///
    /// `packets`: integer. Since 9.19.1.
    pub packets: Option<i64>,
    /// Security parameter index (SPI) of incoming packets.
    ///
    /// `security_parameter_index`: string. Since 9.19.1.
    pub security_parameter_index: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    IpsecInbound {
        bytes: "bytes",
        offload_bytes: "offload_bytes",
        offload_packets: "offload_packets",
        packets: "packets",
        security_parameter_index: "security_parameter_index",
    }
}
ontap_runtime::show_model!(IpsecInbound);

/// What replies hold of `security_cluster_network_ipsec_association.ipsec.outbound`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpsecOutbound {
    /// Bytes that have gone out.
    ///
    /// `bytes`: integer. Since 9.19.1.
    pub bytes: Option<i64>,
    /// Bytes that have gone out and were handled by offload hardware.
    ///
    /// `offload_bytes`: integer. Since 9.19.1.
    pub offload_bytes: Option<i64>,
    /// Packets that have gone out and were handled by offload hardware.
    ///
    /// `offload_packets`: integer. Since 9.19.1.
    pub offload_packets: Option<i64>,
    /// Packets that have gone out.
    ///
    /// `packets`: integer. Since 9.19.1.
    pub packets: Option<i64>,
    /// Security parameter index (SPI) of outgoing packets.
    ///
    /// `security_parameter_index`: string. Since 9.19.1.
    pub security_parameter_index: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    IpsecOutbound {
        bytes: "bytes",
        offload_bytes: "offload_bytes",
        offload_packets: "offload_packets",
        packets: "packets",
        security_parameter_index: "security_parameter_index",
    }
}
ontap_runtime::show_model!(IpsecOutbound);

/// What replies hold of `security_cluster_network_ipsec_association`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityClusterNetworkIpsecAssociation {
    /// Ciphers that were agreed on.
    ///
    /// `cipher_suite`: enumeration. GET only. Since 9.19.1.
    pub cipher_suite: Option<CipherSuite>,
    /// State of the negotiation. Only for associations of type `ike`.
    ///
    /// `ike`: object. GET only. Since 9.19.1.
    pub ike: Option<Ike>,
    /// Protected traffic. Only for associations of type `ipsec`.
    ///
    /// `ipsec`: object. GET only. Since 9.19.1.
    pub ipsec: Option<Ipsec>,
    /// Lifetime of the association, in seconds, after which it is renegotiated.
    ///
    /// `lifetime`: integer. GET only. Since 9.19.1.
    pub lifetime: Option<i64>,
    /// Address on this node.
    ///
    /// `local_address`: string. GET only. Since 9.19.1.
    pub local_address: Option<String>,
    /// Node that holds the association.
    ///
    /// `node`: `node_reference`. Since 9.19.1.
    pub node: Option<ontap_runtime::Reference>,
    /// Name of the policy that the association came from.
    ///
    /// `policy_name`: string. GET only. Since 9.19.1.
    pub policy_name: Option<String>,
    /// Address on the other node.
    ///
    /// `remote_address`: string. GET only. Since 9.19.1.
    pub remote_address: Option<String>,
    /// Scope of the security association: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: `network_scope_readonly`. Since 9.19.1.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// Whether it is about the negotiation or about the protected traffic.
    ///
    /// `type`: enumeration. GET only. Since 9.19.1.
    pub type_: Option<Type>,
    /// UUID of the association; the key of its path.
    ///
    /// `uuid`: string. GET only. Since 9.19.1.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl SecurityClusterNetworkIpsecAssociation {
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
    SecurityClusterNetworkIpsecAssociation {
        cipher_suite: "cipher_suite",
        ike: "ike",
        ipsec: "ipsec",
        lifetime: "lifetime",
        local_address: "local_address",
        node: "node",
        policy_name: "policy_name",
        remote_address: "remote_address",
        scope: "scope",
        type_: "type",
        uuid: "uuid",
    }
}
ontap_runtime::show_model!(SecurityClusterNetworkIpsecAssociation);

/// Values of `security_cluster_network_ipsec_association.type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// Negotiation of keys (Internet Key Exchange).
    ///
    /// `ike`. Since 9.19.1.
    Ike,
    /// Protected traffic.
    ///
    /// `ipsec`. Since 9.19.1.
    Ipsec,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Type>),
}

ontap_runtime::open_enum! {
    Type {
        Ike: "ike",
        Ipsec: "ipsec",
    }
}
