// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ha-network

//! Fields of the records of `/security/ha-network`.

use ontap_runtime::{Field, Whole};
use crate::models::security_ha_network::SecurityHaNetwork as Record;

/// Whether the traffic between HA partners is encrypted.
///
/// `enabled`: boolean. Since 9.18.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 18, 1);

/// Node that the record is about, under a property that carries name and UUID together.
///
/// `node.name`: object. Since 9.18.1.
pub const NODE_NAME: Field<Record, Whole> = Field::new("node.name").introduced_in(9, 18, 1);

/// Name of the node.
///
/// `node.name.name`: string. Since 9.18.1.
pub const NODE_NAME_NAME: Field<Record, String> =
    Field::new("node.name.name").introduced_in(9, 18, 1);

/// UUID of the node.
///
/// `node.name.uuid`: string. Since 9.18.1.
pub const NODE_NAME_UUID: Field<Record, String> =
    Field::new("node.name.uuid").introduced_in(9, 18, 1);
