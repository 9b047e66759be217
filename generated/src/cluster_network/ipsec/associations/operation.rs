// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network/ipsec/associations

//! Operations of `/security/cluster-network/ipsec/associations`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/cluster-network/ipsec/associations/{uuid}`.
pub static GET: Operation = Operation {
    name: "cluster_network.ipsec.associations.get",
    id: "security_cluster_network_ipsec_association_get",
    method: Method::Get,
    path: "/security/cluster-network/ipsec/associations/{uuid}",
    since: Release::new(9, 19, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/cluster-network/ipsec/associations`.
pub static LIST: Operation = Operation {
    name: "cluster_network.ipsec.associations.list",
    id: "security_cluster_network_ipsec_association_collection_get",
    method: Method::Get,
    path: "/security/cluster-network/ipsec/associations",
    since: Release::new(9, 19, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
