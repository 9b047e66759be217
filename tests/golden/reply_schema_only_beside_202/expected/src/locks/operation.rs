// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Operations of `/security/locks`.

use ontap_runtime::{Method, Operation, Release};

/// `POST /security/locks/{uuid}/clean`.
pub static CLEAN: Operation = Operation {
    name: "locks.clean",
    id: "lock_clean",
    method: Method::Post,
    path: "/security/locks/{uuid}/clean",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200, 202],
    error_codes: &[],
    errors: &[],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};
