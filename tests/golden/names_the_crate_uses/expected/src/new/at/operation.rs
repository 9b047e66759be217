// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new/{body}/at

//! Operations of `/security/new/{body}/at`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/new/{body}/at`.
pub static GET: Operation = Operation {
    name: "new.at.get",
    id: "at_get",
    method: Method::Get,
    path: "/security/new/{body}/at",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
