// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network/ipsec/policies

//! Operations of `/security/cluster-network/ipsec/policies`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/cluster-network/ipsec/policies/{node.uuid}/{uuid}`.
pub static GET: Operation = Operation {
    name: "cluster_network.ipsec.policies.get",
    id: "security_cluster_network_ipsec_policy_get",
    method: Method::Get,
    path: "/security/cluster-network/ipsec/policies/{node.uuid}/{uuid}",
    since: Release::new(9, 19, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/cluster-network/ipsec/policies`.
pub static LIST: Operation = Operation {
    name: "cluster_network.ipsec.policies.list",
    id: "security_cluster_network_ipsec_policy_collection_get",
    method: Method::Get,
    path: "/security/cluster-network/ipsec/policies",
    since: Release::new(9, 19, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
