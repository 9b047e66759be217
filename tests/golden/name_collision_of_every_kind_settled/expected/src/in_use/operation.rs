// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/in-use

//! Operations of `/security/in-use`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `GET /security/in-use`.
pub static GET: Operation = Operation {
    name: "in_use.get",
    id: "in_use_get",
    method: Method::Get,
    path: "/security/in-use",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[error::LOST, error::FOUND],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
