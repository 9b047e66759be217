// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /storage/cluster

//! Operations of `/storage/cluster`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /storage/cluster`.
pub static GET: Operation = Operation {
    name: "storage.cluster.get",
    id: "storage_cluster_get",
    method: Method::Get,
    path: "/storage/cluster",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
