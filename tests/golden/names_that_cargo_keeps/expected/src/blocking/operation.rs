// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/blocking

//! Operations of `/security/blocking`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/blocking`.
pub static GET: Operation = Operation {
    name: "blocking.get",
    id: "blocking_get",
    method: Method::Get,
    path: "/security/blocking",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
