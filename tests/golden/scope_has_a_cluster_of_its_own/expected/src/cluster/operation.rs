// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster

//! Operations of `/cluster`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /cluster`.
pub static GET: Operation = Operation {
    name: "cluster.get",
    id: "cluster_get",
    method: Method::Get,
    path: "/cluster",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
