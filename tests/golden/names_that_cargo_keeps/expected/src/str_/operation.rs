// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/str

//! Operations of `/security/str`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/str`.
pub static GET: Operation = Operation {
    name: "str_.get",
    id: "str_get",
    method: Method::Get,
    path: "/security/str",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
