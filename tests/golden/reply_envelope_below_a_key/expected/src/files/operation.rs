// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/files

//! Operations of `/security/files`.

use ontap_runtime::{Method, Operation, Release};

/// `DELETE /security/files/{path}`.
pub static DELETE: Operation = Operation {
    name: "files.delete",
    id: "file_delete",
    method: Method::Delete,
    path: "/security/files/{path}",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/files/{path}`.
pub static LIST: Operation = Operation {
    name: "files.list",
    id: "file_collection_get",
    method: Method::Get,
    path: "/security/files/{path}",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
