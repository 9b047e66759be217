// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network/ipsec/policies

//! Fields of the records of `/security/cluster-network/ipsec/policies`.

use ontap_runtime::{Field, Whole};
use crate::models::security_cluster_network_ipsec_policy::SecurityClusterNetworkIpsecPolicy as Record;

/// `action`: enumeration. Since 9.19.1.
pub const ACTION: Field<Record, crate::models::security_cluster_network_ipsec_policy::Action> =
    Field::new("action");

/// `authentication_method`: enumeration. Since 9.19.1.
pub const AUTHENTICATION_METHOD: Field<Record, crate::models::security_cluster_network_ipsec_policy::AuthenticationMethod> =
    Field::new("authentication_method");

/// `certificate`: `security_certificate_reference`. Since 9.19.1.
pub const CERTIFICATE: Field<Record, Whole> = Field::new("certificate");

/// `certificate.name`: string. Since 9.18.1.
pub const CERTIFICATE_NAME: Field<Record, String> = Field::new("certificate.name");

/// `certificate.uuid`: string. Since 9.18.1.
pub const CERTIFICATE_UUID: Field<Record, String> = Field::new("certificate.uuid");

/// `local_ip`: object. Since 9.19.1.
pub const LOCAL_IP: Field<Record, Whole> = Field::new("local_ip");

/// `local_ip.address`: string. Since 9.19.1.
pub const LOCAL_IP_ADDRESS: Field<Record, String> = Field::new("local_ip.address");

/// `local_ip.netmask`: integer. Since 9.19.1.
pub const LOCAL_IP_NETMASK: Field<Record, i64> = Field::new("local_ip.netmask");

/// `name`: string. Since 9.19.1.
pub const NAME: Field<Record, String> = Field::new("name");

/// `node`: `node_reference`. Since 9.19.1.
pub const NODE: Field<Record, Whole> = Field::new("node");

/// `node.name`: string. Since 9.18.1.
pub const NODE_NAME: Field<Record, String> = Field::new("node.name");

/// `node.uuid`: string. Since 9.18.1.
pub const NODE_UUID: Field<Record, String> = Field::new("node.uuid");

/// `remote_ip`: object. Since 9.19.1.
pub const REMOTE_IP: Field<Record, Whole> = Field::new("remote_ip");

/// `remote_ip.address`: string. Since 9.19.1.
pub const REMOTE_IP_ADDRESS: Field<Record, String> = Field::new("remote_ip.address");

/// `remote_ip.netmask`: integer. Since 9.19.1.
pub const REMOTE_IP_NETMASK: Field<Record, i64> = Field::new("remote_ip.netmask");

/// `uuid`: string. Since 9.19.1.
pub const UUID: Field<Record, String> = Field::new("uuid");
