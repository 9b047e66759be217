// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network

//! Operations of `/security/cluster-network`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[("ipsec_status", Release::new(9, 19, 1))];

/// `GET /security/cluster-network`.
pub static GET: Operation = Operation {
    name: "cluster_network.get",
    id: "security_cluster_network_get",
    method: Method::Get,
    path: "/security/cluster-network",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/cluster-network`.
pub static UPDATE: Operation = Operation {
    name: "cluster_network.update",
    id: "security_cluster_network_modify",
    method: Method::Patch,
    path: "/security/cluster-network",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CLUSTER_NETWORK_NEEDS_9_18_1,
        error::CLUSTER_NETWORK_METROCLUSTER,
        error::CLUSTER_NETWORK_OUT_OF_QUORUM,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
