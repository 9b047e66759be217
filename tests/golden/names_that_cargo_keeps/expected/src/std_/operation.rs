// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/std

//! Operations of `/security/std`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/std`.
pub static GET: Operation = Operation {
    name: "std_.get",
    id: "std_get",
    method: Method::Get,
    path: "/security/std",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
