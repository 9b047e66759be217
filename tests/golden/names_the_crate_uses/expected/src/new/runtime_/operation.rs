// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new/{body}/runtime

//! Operations of `/security/new/{body}/runtime`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/new/{body}/runtime`.
pub static GET: Operation = Operation {
    name: "new.runtime_.get",
    id: "runtime_get",
    method: Method::Get,
    path: "/security/new/{body}/runtime",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
