// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/version

//! Operations of `/security/version`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/version`.
pub static GET: Operation = Operation {
    name: "version.get",
    id: "version_get",
    method: Method::Get,
    path: "/security/version",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
