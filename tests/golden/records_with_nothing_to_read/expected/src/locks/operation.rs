// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Operations of `/security/locks`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/locks`.
pub static GET: Operation = Operation {
    name: "locks.get",
    id: "lock_collection_get",
    method: Method::Get,
    path: "/security/locks",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
