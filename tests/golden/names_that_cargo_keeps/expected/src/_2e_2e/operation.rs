// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/%2e%2e

//! Operations of `/security/%2e%2e`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/%2e%2e`.
pub static GET: Operation = Operation {
    name: "_2e_2e.get",
    id: "dots_get",
    method: Method::Get,
    path: "/security/%2e%2e",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
