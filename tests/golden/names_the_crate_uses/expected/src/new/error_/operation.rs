// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new/{body}/error

//! Operations of `/security/new/{body}/error`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/new/{body}/error`.
pub static GET: Operation = Operation {
    name: "new.error_.get",
    id: "error_get",
    method: Method::Get,
    path: "/security/new/{body}/error",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
