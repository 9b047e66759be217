// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster/jobs

//! Operations of `/cluster/jobs`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /cluster/jobs/{uuid}`.
pub static GET: Operation = Operation {
    name: "cluster.jobs.get",
    id: "job_get",
    method: Method::Get,
    path: "/cluster/jobs/{uuid}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /cluster/jobs`.
pub static LIST: Operation = Operation {
    name: "cluster.jobs.list",
    id: "job_collection_get",
    method: Method::Get,
    path: "/cluster/jobs",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
