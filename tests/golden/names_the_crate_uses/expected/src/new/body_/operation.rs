// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new/{body}/body

//! Operations of `/security/new/{body}/body`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/new/{body}/body`.
pub static GET: Operation = Operation {
    name: "new.body_.get",
    id: "body_get",
    method: Method::Get,
    path: "/security/new/{body}/body",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
