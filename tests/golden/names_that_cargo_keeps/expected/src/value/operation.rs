// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/é

//! Operations of `/security/é`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/é`.
pub static GET: Operation = Operation {
    name: "value.get",
    id: "e_get",
    method: Method::Get,
    path: "/security/é",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
