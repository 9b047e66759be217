// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network/ipsec/associations

//! Fields of the records of `/security/cluster-network/ipsec/associations`.

use ontap_runtime::{Field, Whole};
use crate::models::security_cluster_network_ipsec_association::SecurityClusterNetworkIpsecAssociation as Record;

/// `cipher_suite`: enumeration. Since 9.19.1.
pub const CIPHER_SUITE: Field<Record, crate::models::security_cluster_network_ipsec_association::CipherSuite> =
    Field::new("cipher_suite").introduced_in(9, 19, 1);

/// `ike`: object. Since 9.19.1.
pub const IKE: Field<Record, Whole> = Field::new("ike").introduced_in(9, 19, 1);

/// `ike.authentication`: enumeration. Since 9.19.1.
pub const IKE_AUTHENTICATION: Field<Record, crate::models::security_cluster_network_ipsec_association::IkeAuthentication> =
    Field::new("ike.authentication").introduced_in(9, 19, 1);

/// `ike.initiator_security_parameter_index`: string. Since 9.19.1.
pub const IKE_INITIATOR_SECURITY_PARAMETER_INDEX: Field<Record, String> =
    Field::new("ike.initiator_security_parameter_index").introduced_in(9, 19, 1);

/// `ike.is_initiator`: boolean. Since 9.19.1.
pub const IKE_IS_INITIATOR: Field<Record, bool> =
    Field::new("ike.is_initiator").introduced_in(9, 19, 1);

/// `ike.responder_security_parameter_index`: string. Since 9.19.1.
pub const IKE_RESPONDER_SECURITY_PARAMETER_INDEX: Field<Record, String> =
    Field::new("ike.responder_security_parameter_index").introduced_in(9, 19, 1);

/// `ike.state`: enumeration. Since 9.19.1.
pub const IKE_STATE: Field<Record, crate::models::security_cluster_network_ipsec_association::IkeState> =
    Field::new("ike.state").introduced_in(9, 19, 1);

/// `ike.version`: integer. Since 9.19.1.
pub const IKE_VERSION: Field<Record, i64> = Field::new("ike.version").introduced_in(9, 19, 1);

/// `ipsec`: object. Since 9.19.1.
pub const IPSEC: Field<Record, Whole> = Field::new("ipsec").introduced_in(9, 19, 1);

/// `ipsec.action`: enumeration. Since 9.19.1.
pub const IPSEC_ACTION: Field<Record, crate::models::security_cluster_network_ipsec_association::IpsecAction> =
    Field::new("ipsec.action").introduced_in(9, 19, 1);

/// `ipsec.inbound`: object. Since 9.19.1.
pub const IPSEC_INBOUND: Field<Record, Whole> = Field::new("ipsec.inbound").introduced_in(9, 19, 1);

/// `ipsec.inbound.bytes`: integer. Since 9.19.1.
pub const IPSEC_INBOUND_BYTES: Field<Record, i64> =
    Field::new("ipsec.inbound.bytes").introduced_in(9, 19, 1);

/// `ipsec.inbound.offload_bytes`: integer. Since 9.19.1.
pub const IPSEC_INBOUND_OFFLOAD_BYTES: Field<Record, i64> =
    Field::new("ipsec.inbound.offload_bytes").introduced_in(9, 19, 1);

/// `ipsec.inbound.offload_packets`: integer. Since 9.19.1.
pub const IPSEC_INBOUND_OFFLOAD_PACKETS: Field<Record, i64> =
    Field::new("ipsec.inbound.offload_packets").introduced_in(9, 19, 1);

/// `ipsec.inbound.packets`: integer. Since 9.19.1.
pub const IPSEC_INBOUND_PACKETS: Field<Record, i64> =
    Field::new("ipsec.inbound.packets").introduced_in(9, 19, 1);

/// `ipsec.inbound.security_parameter_index`: string. Since 9.19.1.
pub const IPSEC_INBOUND_SECURITY_PARAMETER_INDEX: Field<Record, String> =
    Field::new("ipsec.inbound.security_parameter_index").introduced_in(9, 19, 1);

/// `ipsec.outbound`: object. Since 9.19.1.
pub const IPSEC_OUTBOUND: Field<Record, Whole> =
    Field::new("ipsec.outbound").introduced_in(9, 19, 1);

/// `ipsec.outbound.bytes`: integer. Since 9.19.1.
pub const IPSEC_OUTBOUND_BYTES: Field<Record, i64> =
    Field::new("ipsec.outbound.bytes").introduced_in(9, 19, 1);

/// `ipsec.outbound.offload_bytes`: integer. Since 9.19.1.
pub const IPSEC_OUTBOUND_OFFLOAD_BYTES: Field<Record, i64> =
    Field::new("ipsec.outbound.offload_bytes").introduced_in(9, 19, 1);

/// `ipsec.outbound.offload_packets`: integer. Since 9.19.1.
pub const IPSEC_OUTBOUND_OFFLOAD_PACKETS: Field<Record, i64> =
    Field::new("ipsec.outbound.offload_packets").introduced_in(9, 19, 1);

/// `ipsec.outbound.packets`: integer. Since 9.19.1.
pub const IPSEC_OUTBOUND_PACKETS: Field<Record, i64> =
    Field::new("ipsec.outbound.packets").introduced_in(9, 19, 1);

/// `ipsec.outbound.security_parameter_index`: string. Since 9.19.1.
pub const IPSEC_OUTBOUND_SECURITY_PARAMETER_INDEX: Field<Record, String> =
    Field::new("ipsec.outbound.security_parameter_index").introduced_in(9, 19, 1);

/// `ipsec.state`: string. Since 9.19.1.
pub const IPSEC_STATE: Field<Record, String> = Field::new("ipsec.state").introduced_in(9, 19, 1);

/// `lifetime`: integer. Since 9.19.1.
pub const LIFETIME: Field<Record, i64> = Field::new("lifetime").introduced_in(9, 19, 1);

/// `local_address`: string. Since 9.19.1.
pub const LOCAL_ADDRESS: Field<Record, String> =
    Field::new("local_address").introduced_in(9, 19, 1);

/// `node`: `node_reference`. Since 9.19.1.
pub const NODE: Field<Record, Whole> = Field::new("node").introduced_in(9, 19, 1);

/// `node.name`: string. Since 9.18.1.
pub const NODE_NAME: Field<Record, String> = Field::new("node.name").introduced_in(9, 18, 1);

/// `node.uuid`: string. Since 9.18.1.
pub const NODE_UUID: Field<Record, String> = Field::new("node.uuid").introduced_in(9, 18, 1);

/// `policy_name`: string. Since 9.19.1.
pub const POLICY_NAME: Field<Record, String> = Field::new("policy_name").introduced_in(9, 19, 1);

/// `remote_address`: string. Since 9.19.1.
pub const REMOTE_ADDRESS: Field<Record, String> =
    Field::new("remote_address").introduced_in(9, 19, 1);

/// `scope`: `network_scope_readonly`. Since 9.19.1.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope").introduced_in(9, 19, 1);

/// `type`: enumeration. Since 9.19.1.
pub const TYPE: Field<Record, crate::models::security_cluster_network_ipsec_association::Type> =
    Field::new("type").introduced_in(9, 19, 1);

/// `uuid`: string. Since 9.19.1.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 19, 1);
