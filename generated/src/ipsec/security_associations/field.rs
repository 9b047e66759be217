// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/security-associations

//! Fields of the records of `/security/ipsec/security-associations`.

use ontap_runtime::{Field, Whole};
use crate::models::security_association::SecurityAssociation as Record;

/// `cipher_suite`: enumeration. Since 9.8.
pub const CIPHER_SUITE: Field<Record, crate::models::security_association::CipherSuite> =
    Field::new("cipher_suite").introduced_in(9, 8, 0);

/// `ike`: object. Since 9.8.
pub const IKE: Field<Record, Whole> = Field::new("ike").introduced_in(9, 8, 0);

/// `ike.authentication`: enumeration. Since 9.8.
pub const IKE_AUTHENTICATION: Field<Record, crate::models::security_association::IkeAuthentication> =
    Field::new("ike.authentication").introduced_in(9, 8, 0);

/// `ike.initiator_security_parameter_index`: string. Since 9.8.
pub const IKE_INITIATOR_SECURITY_PARAMETER_INDEX: Field<Record, String> =
    Field::new("ike.initiator_security_parameter_index").introduced_in(9, 8, 0);

/// `ike.is_initiator`: boolean. Since 9.8.
pub const IKE_IS_INITIATOR: Field<Record, bool> =
    Field::new("ike.is_initiator").introduced_in(9, 8, 0);

/// `ike.responder_security_parameter_index`: string. Since 9.8.
pub const IKE_RESPONDER_SECURITY_PARAMETER_INDEX: Field<Record, String> =
    Field::new("ike.responder_security_parameter_index").introduced_in(9, 8, 0);

/// `ike.state`: enumeration. Since 9.8.
pub const IKE_STATE: Field<Record, crate::models::security_association::IkeState> =
    Field::new("ike.state").introduced_in(9, 8, 0);

/// `ike.version`: integer. Since 9.8.
pub const IKE_VERSION: Field<Record, i64> = Field::new("ike.version").introduced_in(9, 8, 0);

/// `ipsec`: object. Since 9.8.
pub const IPSEC: Field<Record, Whole> = Field::new("ipsec").introduced_in(9, 8, 0);

/// `ipsec.action`: enumeration. Since 9.8.
pub const IPSEC_ACTION: Field<Record, crate::models::security_association::IpsecAction> =
    Field::new("ipsec.action").introduced_in(9, 8, 0);

/// `ipsec.inbound`: object. Since 9.8.
pub const IPSEC_INBOUND: Field<Record, Whole> = Field::new("ipsec.inbound").introduced_in(9, 8, 0);

/// `ipsec.inbound.bytes`: integer. Since 9.8.
pub const IPSEC_INBOUND_BYTES: Field<Record, i64> =
    Field::new("ipsec.inbound.bytes").introduced_in(9, 8, 0);

/// `ipsec.inbound.offload_bytes`: integer. Since 9.16.1.
pub const IPSEC_INBOUND_OFFLOAD_BYTES: Field<Record, i64> =
    Field::new("ipsec.inbound.offload_bytes").introduced_in(9, 16, 1);

/// `ipsec.inbound.offload_packets`: integer. Since 9.16.1.
pub const IPSEC_INBOUND_OFFLOAD_PACKETS: Field<Record, i64> =
    Field::new("ipsec.inbound.offload_packets").introduced_in(9, 16, 1);

/// `ipsec.inbound.packets`: integer. Since 9.8.
pub const IPSEC_INBOUND_PACKETS: Field<Record, i64> =
    Field::new("ipsec.inbound.packets").introduced_in(9, 8, 0);

/// `ipsec.inbound.security_parameter_index`: string. Since 9.8.
pub const IPSEC_INBOUND_SECURITY_PARAMETER_INDEX: Field<Record, String> =
    Field::new("ipsec.inbound.security_parameter_index").introduced_in(9, 8, 0);

/// `ipsec.outbound`: object. Since 9.8.
pub const IPSEC_OUTBOUND: Field<Record, Whole> =
    Field::new("ipsec.outbound").introduced_in(9, 8, 0);

/// `ipsec.outbound.bytes`: integer. Since 9.8.
pub const IPSEC_OUTBOUND_BYTES: Field<Record, i64> =
    Field::new("ipsec.outbound.bytes").introduced_in(9, 8, 0);

/// `ipsec.outbound.offload_bytes`: integer. Since 9.16.1.
pub const IPSEC_OUTBOUND_OFFLOAD_BYTES: Field<Record, i64> =
    Field::new("ipsec.outbound.offload_bytes").introduced_in(9, 16, 1);

/// `ipsec.outbound.offload_packets`: integer. Since 9.16.1.
pub const IPSEC_OUTBOUND_OFFLOAD_PACKETS: Field<Record, i64> =
    Field::new("ipsec.outbound.offload_packets").introduced_in(9, 16, 1);

/// `ipsec.outbound.packets`: integer. Since 9.8.
pub const IPSEC_OUTBOUND_PACKETS: Field<Record, i64> =
    Field::new("ipsec.outbound.packets").introduced_in(9, 8, 0);

/// `ipsec.outbound.security_parameter_index`: string. Since 9.8.
pub const IPSEC_OUTBOUND_SECURITY_PARAMETER_INDEX: Field<Record, String> =
    Field::new("ipsec.outbound.security_parameter_index").introduced_in(9, 8, 0);

/// `ipsec.state`: string. Since 9.8.
pub const IPSEC_STATE: Field<Record, String> = Field::new("ipsec.state").introduced_in(9, 8, 0);

/// `lifetime`: integer. Since 9.8.
pub const LIFETIME: Field<Record, i64> = Field::new("lifetime").introduced_in(9, 8, 0);

/// `local_address`: string. Since 9.8.
pub const LOCAL_ADDRESS: Field<Record, String> = Field::new("local_address").introduced_in(9, 8, 0);

/// `node`: object. Since 9.8.
pub const NODE: Field<Record, Whole> = Field::new("node").introduced_in(9, 8, 0);

/// `node.name`: string. Since 9.8.
pub const NODE_NAME: Field<Record, String> = Field::new("node.name").introduced_in(9, 8, 0);

/// `node.uuid`: string. Since 9.8.
pub const NODE_UUID: Field<Record, String> = Field::new("node.uuid").introduced_in(9, 8, 0);

/// `policy_name`: string. Since 9.8.
pub const POLICY_NAME: Field<Record, String> = Field::new("policy_name").introduced_in(9, 8, 0);

/// `remote_address`: string. Since 9.8.
pub const REMOTE_ADDRESS: Field<Record, String> =
    Field::new("remote_address").introduced_in(9, 8, 0);

/// `scope`: `network_scope_readonly`. Since 9.9.1.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope").introduced_in(9, 9, 1);

/// `svm`: object. Since 9.8.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 8, 0);

/// `svm.name`: string. Since 9.8.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 8, 0);

/// `svm.uuid`: string. Since 9.8.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 8, 0);

/// `type`: enumeration. Since 9.8.
pub const TYPE: Field<Record, crate::models::security_association::Type> =
    Field::new("type").introduced_in(9, 8, 0);

/// `uuid`: string. Since 9.8.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 8, 0);
