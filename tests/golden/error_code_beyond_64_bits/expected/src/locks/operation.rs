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
    error_codes: &[error::CODE_2],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
