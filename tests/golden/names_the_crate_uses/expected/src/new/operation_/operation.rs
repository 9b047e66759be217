// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new/{body}/operation

//! Operations of `/security/new/{body}/operation`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/new/{body}/operation`.
pub static GET: Operation = Operation {
    name: "new.operation_.get",
    id: "operation_get",
    method: Method::Get,
    path: "/security/new/{body}/operation",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
