// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster

//! Operations of `/security/cluster`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/cluster`.
pub static GET: Operation = Operation {
    name: "security_cluster.get",
    id: "security_cluster_get",
    method: Method::Get,
    path: "/security/cluster",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
