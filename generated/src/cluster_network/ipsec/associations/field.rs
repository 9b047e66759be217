// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network/ipsec/associations

//! Fields of the records of `/security/cluster-network/ipsec/associations`.

use ontap_runtime::{Field, Whole};
use crate::models::security_cluster_network_ipsec_association::SecurityClusterNetworkIpsecAssociation as Record;

/// Ciphers that were agreed on.
///
/// `cipher_suite`: enumeration. Since 9.19.1.
pub const CIPHER_SUITE: Field<Record, crate::models::security_cluster_network_ipsec_association::CipherSuite> =
    Field::new("cipher_suite").introduced_in(9, 19, 1);

/// State of the negotiation. Only for associations of type `ike`.
///
/// `ike`: object. Since 9.19.1.
pub const IKE: Field<Record, Whole> = Field::new("ike").introduced_in(9, 19, 1);

/// How the nodes identified themselves; by certificates always.
///
/// `ike.authentication`: enumeration. Since 9.19.1.
pub const IKE_AUTHENTICATION: Field<Record, crate::models::security_cluster_network_ipsec_association::IkeAuthentication> =
    Field::new("ike.authentication").introduced_in(9, 19, 1);

/// Security parameter index (SPI) of the node that began the negotiation.
///
/// `ike.initiator_security_parameter_index`: string. Since 9.19.1.
pub const IKE_INITIATOR_SECURITY_PARAMETER_INDEX: Field<Record, String> =
    Field::new("ike.initiator_security_parameter_index").introduced_in(9, 19, 1);

/// True when this node began the negotiation.
///
/// `ike.is_initiator`: boolean. Since 9.19.1.
pub const IKE_IS_INITIATOR: Field<Record, bool> =
    Field::new("ike.is_initiator").introduced_in(9, 19, 1);

/// Security parameter index (SPI) of the node that answered.
///
/// `ike.responder_security_parameter_index`: string. Since 9.19.1.
pub const IKE_RESPONDER_SECURITY_PARAMETER_INDEX: Field<Record, String> =
    Field::new("ike.responder_security_parameter_index").introduced_in(9, 19, 1);

/// State of the negotiation.
///
/// `ike.state`: enumeration. Since 9.19.1.
pub const IKE_STATE: Field<Record, crate::models::security_cluster_network_ipsec_association::IkeState> =
    Field::new("ike.state").introduced_in(9, 19, 1);

/// Version of IKE that is spoken.
///
/// `ike.version`: integer. Since 9.19.1.
pub const IKE_VERSION: Field<Record, i64> = Field::new("ike.version").introduced_in(9, 19, 1);

/// Protected traffic. Only for associations of type `ipsec`.
///
/// `ipsec`: object. Since 9.19.1.
pub const IPSEC: Field<Record, Whole> = Field::new("ipsec").introduced_in(9, 19, 1);

/// What is done with the traffic.
///
/// `ipsec.action`: enumeration. Since 9.19.1.
pub const IPSEC_ACTION: Field<Record, crate::models::security_cluster_network_ipsec_association::IpsecAction> =
    Field::new("ipsec.action").introduced_in(9, 19, 1);

/// Traffic that has come in.
///
/// `ipsec.inbound`: object. Since 9.19.1.
pub const IPSEC_INBOUND: Field<Record, Whole> = Field::new("ipsec.inbound").introduced_in(9, 19, 1);

/// Bytes that have come in.
///
/// `ipsec.inbound.bytes`: integer. Since 9.19.1.
pub const IPSEC_INBOUND_BYTES: Field<Record, i64> =
    Field::new("ipsec.inbound.bytes").introduced_in(9, 19, 1);

/// Bytes that have come in and were handled by offload hardware.
///
/// `ipsec.inbound.offload_bytes`: integer. Since 9.19.1.
pub const IPSEC_INBOUND_OFFLOAD_BYTES: Field<Record, i64> =
    Field::new("ipsec.inbound.offload_bytes").introduced_in(9, 19, 1);

/// Packets that have come in and were handled by offload hardware.
///
/// `ipsec.inbound.offload_packets`: integer. Since 9.19.1.
pub const IPSEC_INBOUND_OFFLOAD_PACKETS: Field<Record, i64> =
    Field::new("ipsec.inbound.offload_packets").introduced_in(9, 19, 1);

/// Packets that have come in.
///
/// `ipsec.inbound.packets`: integer. Since 9.19.1.
pub const IPSEC_INBOUND_PACKETS: Field<Record, i64> =
    Field::new("ipsec.inbound.packets").introduced_in(9, 19, 1);

/// Security parameter index (SPI) of incoming packets.
///
/// `ipsec.inbound.security_parameter_index`: string. Since 9.19.1.
pub const IPSEC_INBOUND_SECURITY_PARAMETER_INDEX: Field<Record, String> =
    Field::new("ipsec.inbound.security_parameter_index").introduced_in(9, 19, 1);

/// Traffic that has gone out.
///
/// `ipsec.outbound`: object. Since 9.19.1.
pub const IPSEC_OUTBOUND: Field<Record, Whole> =
    Field::new("ipsec.outbound").introduced_in(9, 19, 1);

/// Bytes that have gone out.
///
/// `ipsec.outbound.bytes`: integer. Since 9.19.1.
pub const IPSEC_OUTBOUND_BYTES: Field<Record, i64> =
    Field::new("ipsec.outbound.bytes").introduced_in(9, 19, 1);

/// Bytes that have gone out and were handled by offload hardware.
///
/// `ipsec.outbound.offload_bytes`: integer. Since 9.19.1.
pub const IPSEC_OUTBOUND_OFFLOAD_BYTES: Field<Record, i64> =
    Field::new("ipsec.outbound.offload_bytes").introduced_in(9, 19, 1);

/// Packets that have gone out and were handled by offload hardware.
///
/// `ipsec.outbound.offload_packets`: integer. Since 9.19.1.
pub const IPSEC_OUTBOUND_OFFLOAD_PACKETS: Field<Record, i64> =
    Field::new("ipsec.outbound.offload_packets").introduced_in(9, 19, 1);

/// Packets that have gone out.
///
/// `ipsec.outbound.packets`: integer. Since 9.19.1.
pub const IPSEC_OUTBOUND_PACKETS: Field<Record, i64> =
    Field::new("ipsec.outbound.packets").introduced_in(9, 19, 1);

/// Security parameter index (SPI) of outgoing packets.
///
/// `ipsec.outbound.security_parameter_index`: string. Since 9.19.1.
pub const IPSEC_OUTBOUND_SECURITY_PARAMETER_INDEX: Field<Record, String> =
    Field::new("ipsec.outbound.security_parameter_index").introduced_in(9, 19, 1);

/// State of the association, as text.
///
/// `ipsec.state`: string. Since 9.19.1.
pub const IPSEC_STATE: Field<Record, String> = Field::new("ipsec.state").introduced_in(9, 19, 1);

/// Lifetime of the association, in seconds, after which it is renegotiated.
///
/// `lifetime`: integer. Since 9.19.1.
pub const LIFETIME: Field<Record, i64> = Field::new("lifetime").introduced_in(9, 19, 1);

/// Address on this node.
///
/// `local_address`: string. Since 9.19.1.
pub const LOCAL_ADDRESS: Field<Record, String> =
    Field::new("local_address").introduced_in(9, 19, 1);

/// Node that holds the association.
///
/// `node`: `node_reference`. Since 9.19.1.
pub const NODE: Field<Record, Whole> = Field::new("node").introduced_in(9, 19, 1);

/// `node.name`: string. Since 9.18.1.
pub const NODE_NAME: Field<Record, String> = Field::new("node.name").introduced_in(9, 18, 1);

/// `node.uuid`: string. Since 9.18.1.
pub const NODE_UUID: Field<Record, String> = Field::new("node.uuid").introduced_in(9, 18, 1);

/// Name of the policy that the association came from.
///
/// `policy_name`: string. Since 9.19.1.
pub const POLICY_NAME: Field<Record, String> = Field::new("policy_name").introduced_in(9, 19, 1);

/// Address on the other node.
///
/// `remote_address`: string. Since 9.19.1.
pub const REMOTE_ADDRESS: Field<Record, String> =
    Field::new("remote_address").introduced_in(9, 19, 1);

/// Scope of the security association: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: `network_scope_readonly`. Since 9.19.1.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope").introduced_in(9, 19, 1);

/// Whether it is about the negotiation or about the protected traffic.
///
/// `type`: enumeration. Since 9.19.1.
pub const TYPE: Field<Record, crate::models::security_cluster_network_ipsec_association::Type> =
    Field::new("type").introduced_in(9, 19, 1);

/// UUID of the association; the key of its path.
///
/// `uuid`: string. Since 9.19.1.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 19, 1);
