// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/lib

//! Operations of `/security/lib`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/lib`.
pub static GET: Operation = Operation {
    name: "lib_.get",
    id: "lib_get",
    method: Method::Get,
    path: "/security/lib",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
