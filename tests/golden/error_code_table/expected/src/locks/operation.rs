// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Operations of `/security/locks`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `DELETE /security/locks/{uuid}`.
pub static DELETE: Operation = Operation {
    name: "locks.delete",
    id: "lock_delete",
    method: Method::Delete,
    path: "/security/locks/{uuid}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::LOCK_IN_USE,
        error::CODE_1002,
        error::CODE_1003,
    ],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
