// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware

//! Fields of the records of `/security/anti-ransomware`.

use ontap_runtime::{Field, Whole};
use crate::models::anti_ransomware::AntiRansomware as Record;

/// Version on each node.
///
/// `nodes`: list of `anti_ransomware_node`. Since 9.16.1.
pub const NODES: Field<Record, Whole> = Field::new("nodes").introduced_in(9, 16, 1);

/// Name of the node.
///
/// `nodes.name`: string. Since 9.16.1.
pub const NODES_NAME: Field<Record, String> = Field::new("nodes.name").introduced_in(9, 16, 1);

/// Version of the ARP package on the node.
///
/// `nodes.version`: string. Since 9.16.1.
pub const NODES_VERSION: Field<Record, String> =
    Field::new("nodes.version").introduced_in(9, 16, 1);
