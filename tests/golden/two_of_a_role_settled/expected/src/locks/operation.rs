// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Operations of `/security/locks`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/locks/{owner}/{name}`.
pub static GET: Operation = Operation {
    name: "locks.get",
    id: "lock_get",
    method: Method::Get,
    path: "/security/locks/{owner}/{name}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/locks/{owner}`.
pub static GET_OF_OWNER: Operation = Operation {
    name: "locks.get_of_owner",
    id: "lock_of_owner_get",
    method: Method::Get,
    path: "/security/locks/{owner}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/locks`.
pub static LIST: Operation = Operation {
    name: "locks.list",
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
