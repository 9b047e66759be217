// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Operations of `/security/locks`.

use ontap_runtime::{Method, Operation, Release};

/// `POST /security/locks/{uuid}/sign`.
pub static SIGN: Operation = Operation {
    name: "locks.sign",
    id: "lock_sign",
    method: Method::Post,
    path: "/security/locks/{uuid}/sign",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
