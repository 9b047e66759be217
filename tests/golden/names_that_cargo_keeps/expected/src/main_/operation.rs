// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/main

//! Operations of `/security/main`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/main`.
pub static GET: Operation = Operation {
    name: "main_.get",
    id: "main_get",
    method: Method::Get,
    path: "/security/main",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
