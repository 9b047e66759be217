// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks/locks

//! Operations of `/security/locks/locks`.

use ontap_runtime::{Method, Operation, Release};

/// `POST /security/locks/locks`.
pub static CREATE: Operation = Operation {
    name: "locks.locks.create",
    id: "lock_create",
    method: Method::Post,
    path: "/security/locks/locks",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[201],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
