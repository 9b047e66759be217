// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new

//! Operations of `/security/new`.

use ontap_runtime::{Method, Operation, Release};

/// `POST /security/new`.
pub static CREATE: Operation = Operation {
    name: "new.create",
    id: "new_create",
    method: Method::Post,
    path: "/security/new",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[201],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/new`.
pub static LIST: Operation = Operation {
    name: "new.list",
    id: "new_collection_get",
    method: Method::Get,
    path: "/security/new",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/new/{body}`.
pub static UPDATE: Operation = Operation {
    name: "new.update",
    id: "new_modify",
    method: Method::Patch,
    path: "/security/new/{body}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
