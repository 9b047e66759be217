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
        error::CODE_70385664,
        error::CODE_70385666,
        error::CODE_70385667,
        error::CODE_70385671,
        error::CODE_70385673,
        error::CODE_70385677,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
