// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security

//! Operations of `/security`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security`.
pub static GET: Operation = Operation {
    name: "security.get",
    id: "security_get",
    method: Method::Get,
    path: "/security",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
