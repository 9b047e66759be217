// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Operations of `/security/locks`.

use ontap_runtime::{Method, Operation, Release};

/// `DELETE /security/locks`.
pub static DELETE_WHERE: Operation = Operation {
    name: "locks.delete_where",
    id: "lock_collection_delete",
    method: Method::Delete,
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

/// `GET /security/locks/{uuid}`.
pub static GET: Operation = Operation {
    name: "locks.get",
    id: "lock_get",
    method: Method::Get,
    path: "/security/locks/{uuid}",
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

/// `POST /security/locks/{uuid}/delete_many`.
pub static PURGE: Operation = Operation {
    name: "locks.purge",
    id: "lock_delete_many",
    method: Method::Post,
    path: "/security/locks/{uuid}/delete_many",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
