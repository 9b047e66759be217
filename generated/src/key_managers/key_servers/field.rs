// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{uuid}/key-servers

//! Fields of the records of `/security/key-managers/{uuid}/key-servers`.

use ontap_runtime::{Field, Whole};
use crate::models::key_server::KeyServer as Record;

/// `connectivity`: object. Since 9.7.
pub const CONNECTIVITY: Field<Record, Whole> = Field::new("connectivity");

/// `connectivity.cluster_availability`: boolean. Since 9.7.
pub const CONNECTIVITY_CLUSTER_AVAILABILITY: Field<Record, bool> =
    Field::new("connectivity.cluster_availability");

/// `connectivity.node_states`: list of `key_server_state`. Since 9.13.1.
pub const CONNECTIVITY_NODE_STATES: Field<Record, Whole> = Field::new("connectivity.node_states");

/// `connectivity.node_states.node`: object. Since 9.7.
pub const CONNECTIVITY_NODE_STATES_NODE: Field<Record, Whole> =
    Field::new("connectivity.node_states.node");

/// `connectivity.node_states.node.name`: string. Since 9.7.
pub const CONNECTIVITY_NODE_STATES_NODE_NAME: Field<Record, String> =
    Field::new("connectivity.node_states.node.name");

/// `connectivity.node_states.node.uuid`: string. Since 9.7.
pub const CONNECTIVITY_NODE_STATES_NODE_UUID: Field<Record, String> =
    Field::new("connectivity.node_states.node.uuid");

/// `connectivity.node_states.state`: enumeration. Since 9.7.
pub const CONNECTIVITY_NODE_STATES_STATE: Field<Record, crate::models::key_server_state::State> =
    Field::new("connectivity.node_states.state");

/// `connectivity.records`: list of `key_server_state`. Only in 9.7.
#[deprecated(note = "the last ONTAP release that has it is 9.7")]
pub const CONNECTIVITY_RECORDS: Field<Record, Whole> = Field::new("connectivity.records");

/// `connectivity.records.node`: object. Since 9.7.
pub const CONNECTIVITY_RECORDS_NODE: Field<Record, Whole> = Field::new("connectivity.records.node");

/// `connectivity.records.node.name`: string. Since 9.7.
pub const CONNECTIVITY_RECORDS_NODE_NAME: Field<Record, String> =
    Field::new("connectivity.records.node.name");

/// `connectivity.records.node.uuid`: string. Since 9.7.
pub const CONNECTIVITY_RECORDS_NODE_UUID: Field<Record, String> =
    Field::new("connectivity.records.node.uuid");

/// `connectivity.records.state`: enumeration. Since 9.7.
pub const CONNECTIVITY_RECORDS_STATE: Field<Record, crate::models::key_server_state::State> =
    Field::new("connectivity.records.state");

/// `create_remove_timeout`: integer. Since 9.14.1.
pub const CREATE_REMOVE_TIMEOUT: Field<Record, i64> = Field::new("create_remove_timeout");

/// `secondary_key_servers`: list of string. Since 9.8.
pub const SECONDARY_KEY_SERVERS: Field<Record, String> = Field::new("secondary_key_servers");

/// `server`: string. Since 9.6.
pub const SERVER: Field<Record, String> = Field::new("server");

/// `timeout`: integer. Since 9.6.
pub const TIMEOUT: Field<Record, i64> = Field::new("timeout");

/// `username`: string. Since 9.6.
pub const USERNAME: Field<Record, String> = Field::new("username");
