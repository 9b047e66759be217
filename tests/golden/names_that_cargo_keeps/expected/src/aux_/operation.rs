// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/aux

//! Operations of `/security/aux`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/aux`.
pub static GET: Operation = Operation {
    name: "aux_.get",
    id: "aux_get",
    method: Method::Get,
    path: "/security/aux",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
