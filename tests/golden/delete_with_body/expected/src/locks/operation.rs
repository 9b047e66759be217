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

/// `DELETE /security/locks/{uuid}`.
pub static DELETE: Operation = Operation {
    name: "locks.delete",
    id: "lock_delete",
    method: Method::Delete,
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

/// `PATCH /security/locks/{uuid}`.
pub static UPDATE: Operation = Operation {
    name: "locks.update",
    id: "lock_modify",
    method: Method::Patch,
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
