// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/core

//! Operations of `/security/core`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/core`.
pub static GET: Operation = Operation {
    name: "core_.get",
    id: "core_get",
    method: Method::Get,
    path: "/security/core",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
