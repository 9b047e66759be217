// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/3par

//! Operations of `/security/3par`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/3par`.
pub static GET: Operation = Operation {
    name: "_3par.get",
    id: "par_get",
    method: Method::Get,
    path: "/security/3par",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
