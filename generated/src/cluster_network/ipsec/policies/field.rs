// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network/ipsec/policies

//! Fields of the records of `/security/cluster-network/ipsec/policies`.

use ontap_runtime::{Field, Whole};
use crate::models::security_cluster_network_ipsec_policy::SecurityClusterNetworkIpsecPolicy as Record;

/// What is done with the traffic that the policy covers.
///
/// `action`: enumeration. Since 9.19.1.
pub const ACTION: Field<Record, crate::models::security_cluster_network_ipsec_policy::Action> =
    Field::new("action").introduced_in(9, 19, 1);

/// How the nodes identify themselves; by certificates always.
///
/// `authentication_method`: enumeration. Since 9.19.1.
pub const AUTHENTICATION_METHOD: Field<Record, crate::models::security_cluster_network_ipsec_policy::AuthenticationMethod> =
    Field::new("authentication_method").introduced_in(9, 19, 1);

/// Certificate that the node presents.
///
/// `certificate`: `security_certificate_reference`. Since 9.19.1.
pub const CERTIFICATE: Field<Record, Whole> = Field::new("certificate").introduced_in(9, 19, 1);

/// `certificate.name`: string. Since 9.18.1.
pub const CERTIFICATE_NAME: Field<Record, String> =
    Field::new("certificate.name").introduced_in(9, 18, 1);

/// `certificate.uuid`: string. Since 9.18.1.
pub const CERTIFICATE_UUID: Field<Record, String> =
    Field::new("certificate.uuid").introduced_in(9, 18, 1);

/// Addresses on this node that are covered.
///
/// `local_ip`: object. Since 9.19.1.
pub const LOCAL_IP: Field<Record, Whole> = Field::new("local_ip").introduced_in(9, 19, 1);

/// Address on this node, IPv4 or IPv6.
///
/// `local_ip.address`: string. Since 9.19.1.
pub const LOCAL_IP_ADDRESS: Field<Record, String> =
    Field::new("local_ip.address").introduced_in(9, 19, 1);

/// Number of leading bits of the address that count.
///
/// `local_ip.netmask`: integer. Since 9.19.1.
pub const LOCAL_IP_NETMASK: Field<Record, i64> =
    Field::new("local_ip.netmask").introduced_in(9, 19, 1);

/// Name of the policy.
///
/// `name`: string. Since 9.19.1.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 19, 1);

/// Node that the policy is for.
///
/// `node`: `node_reference`. Since 9.19.1.
pub const NODE: Field<Record, Whole> = Field::new("node").introduced_in(9, 19, 1);

/// `node.name`: string. Since 9.18.1.
pub const NODE_NAME: Field<Record, String> = Field::new("node.name").introduced_in(9, 18, 1);

/// `node.uuid`: string. Since 9.18.1.
pub const NODE_UUID: Field<Record, String> = Field::new("node.uuid").introduced_in(9, 18, 1);

/// Addresses on the other node that are covered.
///
/// `remote_ip`: object. Since 9.19.1.
pub const REMOTE_IP: Field<Record, Whole> = Field::new("remote_ip").introduced_in(9, 19, 1);

/// Address on the other node, IPv4 or IPv6.
///
/// `remote_ip.address`: string. Since 9.19.1.
pub const REMOTE_IP_ADDRESS: Field<Record, String> =
    Field::new("remote_ip.address").introduced_in(9, 19, 1);

/// Number of leading bits of the address that count.
///
/// `remote_ip.netmask`: integer. Since 9.19.1.
pub const REMOTE_IP_NETMASK: Field<Record, i64> =
    Field::new("remote_ip.netmask").introduced_in(9, 19, 1);

/// UUID of the policy; together with that of the node the key of its path.
///
/// `uuid`: string. Since 9.19.1.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 19, 1);
