// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/default

//! Operations of `/security/default`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/default`.
pub static GET: Operation = Operation {
    name: "default.get",
    id: "default_get",
    method: Method::Get,
    path: "/security/default",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
