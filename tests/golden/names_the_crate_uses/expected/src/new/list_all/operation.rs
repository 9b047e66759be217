// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new/{body}/list-all

//! Operations of `/security/new/{body}/list-all`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/new/{body}/list-all`.
pub static GET: Operation = Operation {
    name: "new.list_all.get",
    id: "list-all_get",
    method: Method::Get,
    path: "/security/new/{body}/list-all",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
