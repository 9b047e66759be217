// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Operations of `/security/locks`.

use ontap_runtime::{Method, Operation, Release};

/// `POST /security/locks`.
pub static CREATE: Operation = Operation {
    name: "locks.create",
    id: "lock_create",
    method: Method::Post,
    path: "/security/locks",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[201],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `POST /security/locks/{uuid}/newer-fields`.
pub static NEWER_FIELDS_: Operation = Operation {
    name: "locks.newer_fields",
    id: "lock_newer",
    method: Method::Post,
    path: "/security/locks/{uuid}/newer-fields",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/locks`.
pub static UPDATE: Operation = Operation {
    name: "locks.update",
    id: "lock_modify",
    method: Method::Patch,
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
