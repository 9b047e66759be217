// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new/{body}/field

//! Operations of `/security/new/{body}/field`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/new/{body}/field`.
pub static GET: Operation = Operation {
    name: "new.field_.get",
    id: "field_get",
    method: Method::Get,
    path: "/security/new/{body}/field",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
