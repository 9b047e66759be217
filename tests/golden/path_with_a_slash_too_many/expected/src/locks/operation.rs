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
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[error::CODE_4, error::CODE_77],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/locks/{uuid}`.
pub static GET: Operation = Operation {
    name: "locks.get",
    id: "lock_get",
    method: Method::Get,
    path: "/security/locks/{uuid}",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
