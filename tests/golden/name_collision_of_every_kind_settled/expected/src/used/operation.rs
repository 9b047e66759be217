// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/in_use

//! Operations of `/security/in_use`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/in_use`.
pub static GET: Operation = Operation {
    name: "used.get",
    id: "in_use_twin_get",
    method: Method::Get,
    path: "/security/in_use",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
