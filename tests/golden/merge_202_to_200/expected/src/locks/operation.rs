// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Operations of `/security/locks`.

use ontap_runtime::{Method, Operation, Release};

/// `DELETE /security/locks/{uuid}`.
pub static DELETE: Operation = Operation {
    name: "locks.delete",
    id: "lock_delete",
    method: Method::Delete,
    path: "/security/locks/{uuid}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200, 202],
    error_codes: &[],
    errors: &[],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};
