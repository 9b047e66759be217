// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{uuid}/key-servers

//! Fields of the records of `/security/key-managers/{uuid}/key-servers`.

use ontap_runtime::{Field, Whole};
use crate::models::key_server::KeyServer as Record;

/// Whether the nodes reach the server. It costs time to find out and is returned only when asked for by name.
///
/// In 9.7: Whether the nodes reach the server. Nodes that do reach it are left out. It costs time to find out and is returned only when asked for by name.
///
/// `connectivity`: object. Since 9.7.
pub const CONNECTIVITY: Field<Record, Whole> = Field::new("connectivity").introduced_in(9, 7, 0);

/// True when every node of the cluster reaches the server.
///
/// `connectivity.cluster_availability`: boolean. Since 9.7.
pub const CONNECTIVITY_CLUSTER_AVAILABILITY: Field<Record, bool> =
    Field::new("connectivity.cluster_availability").introduced_in(9, 7, 0);

/// State of the connection from each node.
///
/// `connectivity.node_states`: list of `key_server_state`. Since 9.13.1.
pub const CONNECTIVITY_NODE_STATES: Field<Record, Whole> =
    Field::new("connectivity.node_states").introduced_in(9, 13, 1);

/// Node that the state was measured from.
///
/// `connectivity.node_states.node`: object. Since 9.7.
pub const CONNECTIVITY_NODE_STATES_NODE: Field<Record, Whole> =
    Field::new("connectivity.node_states.node").introduced_in(9, 7, 0);

/// Name of the node that the state was measured from.
///
/// `connectivity.node_states.node.name`: string. Since 9.7.
pub const CONNECTIVITY_NODE_STATES_NODE_NAME: Field<Record, String> =
    Field::new("connectivity.node_states.node.name").introduced_in(9, 7, 0);

/// UUID of the node that the state was measured from.
///
/// `connectivity.node_states.node.uuid`: string. Since 9.7.
pub const CONNECTIVITY_NODE_STATES_NODE_UUID: Field<Record, String> =
    Field::new("connectivity.node_states.node.uuid").introduced_in(9, 7, 0);

/// State of the connection from this node to the server.
///
/// `connectivity.node_states.state`: enumeration. Since 9.7.
pub const CONNECTIVITY_NODE_STATES_STATE: Field<Record, crate::models::key_server_state::State> =
    Field::new("connectivity.node_states.state").introduced_in(9, 7, 0);

/// State of the connection from each node, under the name of ONTAP 9.7; now `node_states`.
///
/// `connectivity.records`: list of `key_server_state`. Only in 9.7.
#[deprecated(note = "the last ONTAP release that has it is 9.7")]
pub const CONNECTIVITY_RECORDS: Field<Record, Whole> =
    Field::new("connectivity.records").introduced_in(9, 7, 0).last_in(9, 7, 0);

/// Node that the state was measured from.
///
/// `connectivity.records.node`: object. Since 9.7.
pub const CONNECTIVITY_RECORDS_NODE: Field<Record, Whole> =
    Field::new("connectivity.records.node").introduced_in(9, 7, 0);

/// Name of the node that the state was measured from.
///
/// `connectivity.records.node.name`: string. Since 9.7.
pub const CONNECTIVITY_RECORDS_NODE_NAME: Field<Record, String> =
    Field::new("connectivity.records.node.name").introduced_in(9, 7, 0);

/// UUID of the node that the state was measured from.
///
/// `connectivity.records.node.uuid`: string. Since 9.7.
pub const CONNECTIVITY_RECORDS_NODE_UUID: Field<Record, String> =
    Field::new("connectivity.records.node.uuid").introduced_in(9, 7, 0);

/// State of the connection from this node to the server.
///
/// `connectivity.records.state`: enumeration. Since 9.7.
pub const CONNECTIVITY_RECORDS_STATE: Field<Record, crate::models::key_server_state::State> =
    Field::new("connectivity.records.state").introduced_in(9, 7, 0);

/// Time limit for creating and removing keys on the server, in seconds, up to 60. With 0 a request times out at once, with -1 never.
///
/// `create_remove_timeout`: integer. Since 9.14.1.
pub const CREATE_REMOVE_TIMEOUT: Field<Record, i64> =
    Field::new("create_remove_timeout").introduced_in(9, 14, 1);

/// Servers that hold the same keys as this primary one and are asked when it fails. The list that is sent replaces the old one.
///
/// `secondary_key_servers`: list of string. Since 9.8.
pub const SECONDARY_KEY_SERVERS: Field<Record, String> =
    Field::new("secondary_key_servers").introduced_in(9, 8, 0);

/// Address of the server, with a port if that is not 5696. In a POST, send either this or `records`.
///
/// `server`: string. Since 9.6.
pub const SERVER: Field<Record, String> = Field::new("server");

/// Time limit for the server in seconds, up to 60; 25 unless given. With 0 a request times out at once, with -1 never.
///
/// In 9.6 to 9.12.1: Time limit for the server in seconds, 1 to 60; 25 unless given.
///
/// `timeout`: integer. Since 9.6.
pub const TIMEOUT: Field<Record, i64> = Field::new("timeout");

/// User name for the server, if it asks for one.
///
/// `username`: string. Since 9.6.
pub const USERNAME: Field<Record, String> = Field::new("username");
