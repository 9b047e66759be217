// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/bin

//! Operations of `/security/bin`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/bin`.
pub static GET: Operation = Operation {
    name: "bin_.get",
    id: "bin_get",
    method: Method::Get,
    path: "/security/bin",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
