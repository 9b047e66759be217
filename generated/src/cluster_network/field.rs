// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network

//! Fields of the records of `/security/cluster-network`.

use ontap_runtime::Field;
use crate::models::security_cluster_network::SecurityClusterNetwork as Record;

/// Whether traffic between the nodes is protected.
///
/// `enabled`: boolean. Since 9.18.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 18, 1);

/// How far IPsec is set up: `READY`, or being enabled or disabled.
///
/// `ipsec_status`: string. Since 9.19.1.
pub const IPSEC_STATUS: Field<Record, String> = Field::new("ipsec_status").introduced_in(9, 19, 1);

/// Whether TLS alone is used, or IPsec as well.
///
/// `mode`: enumeration. Since 9.18.1.
pub const MODE: Field<Record, crate::models::security_cluster_network::Mode> =
    Field::new("mode").introduced_in(9, 18, 1);

/// How far certificates and TLS are set up: `READY`, or being enabled or disabled.
///
/// `status`: string. Since 9.18.1.
pub const STATUS: Field<Record, String> = Field::new("status").introduced_in(9, 18, 1);
