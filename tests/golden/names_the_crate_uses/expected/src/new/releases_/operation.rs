// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new/{body}/releases

//! Operations of `/security/new/{body}/releases`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/new/{body}/releases`.
pub static GET: Operation = Operation {
    name: "new.releases_.get",
    id: "releases_get",
    method: Method::Get,
    path: "/security/new/{body}/releases",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
