// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/roles

//! Operations of `/security/roles`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[("privileges.query", Release::new(9, 11, 1))];

/// `POST /security/roles`.
pub static CREATE: Operation = Operation {
    name: "roles.create",
    id: "role_create",
    method: Method::Post,
    path: "/security/roles",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[201],
    error_codes: &[
        error::BUILTIN_ROLE,
        error::CODE_2621462,
        error::CODE_5636129,
        error::SVM_ADMIN_LIMIT,
        error::ACCESS_INVALID,
        error::CODE_5636168,
        error::CODE_5636169,
        error::CODE_5636170,
        error::ROLE_EXISTS_AS_COMMAND_ROLE,
        error::CODE_5636184,
        error::CODE_5636185,
        error::CODE_5636186,
        error::CODE_5636191,
        error::CODE_5636192,
        error::CODE_5636200,
        error::CODE_5636210,
        error::CODE_5636259,
        error::CODE_5636261,
        error::CODE_5636262,
        error::CODE_13434890,
        error::CODE_13434891,
        error::CODE_13434892,
        error::CODE_13434893,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/roles/{owner.uuid}/{name}`.
pub static DELETE: Operation = Operation {
    name: "roles.delete",
    id: "role_delete",
    method: Method::Delete,
    path: "/security/roles/{owner.uuid}/{name}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::BUILTIN_ROLE,
        error::CODE_5636169,
        error::CODE_5636170,
        error::CODE_5636172,
        error::CODE_5636173,
        error::CODE_5636184,
        error::CODE_5636185,
        error::CODE_5636186,
        error::CODE_5636245,
        error::CODE_5636246,
        error::CODE_5636247,
        error::CODE_5636249,
        error::CODE_5636258,
        error::CODE_5636259,
        error::CODE_5636261,
        error::CODE_13434890,
        error::CODE_13434893,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/roles`.
pub static DELETE_WHERE: Operation = Operation {
    name: "roles.delete_where",
    id: "role_delete_collection",
    method: Method::Delete,
    path: "/security/roles",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::BUILTIN_ROLE,
        error::CODE_5636169,
        error::CODE_5636170,
        error::CODE_5636172,
        error::CODE_5636173,
        error::CODE_5636184,
        error::CODE_5636185,
        error::CODE_5636186,
        error::CODE_5636245,
        error::CODE_5636246,
        error::CODE_5636247,
        error::CODE_5636249,
        error::CODE_5636258,
        error::CODE_5636259,
        error::CODE_5636261,
        error::CODE_13434890,
        error::CODE_13434893,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/roles/{owner.uuid}/{name}`.
pub static GET: Operation = Operation {
    name: "roles.get",
    id: "role_get",
    method: Method::Get,
    path: "/security/roles/{owner.uuid}/{name}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/roles`.
pub static LIST: Operation = Operation {
    name: "roles.list",
    id: "role_collection_get",
    method: Method::Get,
    path: "/security/roles",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
