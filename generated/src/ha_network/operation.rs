// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ha-network

//! Operations of `/security/ha-network`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `GET /security/ha-network`.
pub static GET: Operation = Operation {
    name: "ha_network.get",
    id: "security_ha_network_get",
    method: Method::Get,
    path: "/security/ha-network",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/ha-network`.
pub static UPDATE: Operation = Operation {
    name: "ha_network.update",
    id: "security_ha_network_modify",
    method: Method::Patch,
    path: "/security/ha-network",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::HA_NETWORK_NEEDS_9_18_1,
        error::HA_NETWORK_NODE_UNKNOWN,
        error::HA_NETWORK_ENABLE_FAILED,
        error::HA_NETWORK_DISABLE_FAILED,
        error::HA_NETWORK_METROCLUSTER,
        error::HA_NETWORK_ENABLED_NEEDED,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
