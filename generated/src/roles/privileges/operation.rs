// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/roles/{owner.uuid}/{name}/privileges

//! Operations of `/security/roles/{owner.uuid}/{name}/privileges`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[("query", Release::new(9, 11, 1))];

/// `POST /security/roles/{owner.uuid}/{name}/privileges`.
pub static CREATE: Operation = Operation {
    name: "roles.privileges.create",
    id: "role_privilege_create",
    method: Method::Post,
    path: "/security/roles/{owner.uuid}/{name}/privileges",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[201],
    error_codes: &[
        error::CODE_1263347,
        error::CODE_5636129,
        error::CODE_5636143,
        error::CODE_5636144,
        error::CODE_5636168,
        error::PATH_MALFORMED,
        error::PATH_UNKNOWN,
        error::CODE_5636173,
        error::CODE_5636175,
        error::CODE_5636184,
        error::CODE_5636185,
        error::CODE_5636186,
        error::CODE_5636192,
        error::CODE_5636200,
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

/// `DELETE /security/roles/{owner.uuid}/{name}/privileges/{path}`.
pub static DELETE: Operation = Operation {
    name: "roles.privileges.delete",
    id: "role_privilege_delete",
    method: Method::Delete,
    path: "/security/roles/{owner.uuid}/{name}/privileges/{path}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_1263347,
        error::CODE_5636168,
        error::PATH_MALFORMED,
        error::PATH_UNKNOWN,
        error::CODE_5636172,
        error::CODE_5636173,
        error::CODE_5636184,
        error::CODE_5636185,
        error::CODE_5636186,
        error::CODE_5636259,
        error::CODE_5636261,
        error::CODE_13434890,
        error::CODE_13434893,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/roles/{owner.uuid}/{name}/privileges`.
pub static DELETE_WHERE: Operation = Operation {
    name: "roles.privileges.delete_where",
    id: "role_privilege_delete_collection",
    method: Method::Delete,
    path: "/security/roles/{owner.uuid}/{name}/privileges",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_1263347,
        error::CODE_5636168,
        error::PATH_MALFORMED,
        error::PATH_UNKNOWN,
        error::CODE_5636172,
        error::CODE_5636173,
        error::CODE_5636184,
        error::CODE_5636185,
        error::CODE_5636186,
        error::CODE_5636259,
        error::CODE_5636261,
        error::CODE_13434890,
        error::CODE_13434893,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/roles/{owner.uuid}/{name}/privileges/{path}`.
pub static GET: Operation = Operation {
    name: "roles.privileges.get",
    id: "role_privilege_get",
    method: Method::Get,
    path: "/security/roles/{owner.uuid}/{name}/privileges/{path}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/roles/{owner.uuid}/{name}/privileges`.
pub static LIST: Operation = Operation {
    name: "roles.privileges.list",
    id: "role_privilege_collection_get",
    method: Method::Get,
    path: "/security/roles/{owner.uuid}/{name}/privileges",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/roles/{owner.uuid}/{name}/privileges/{path}`.
pub static UPDATE: Operation = Operation {
    name: "roles.privileges.update",
    id: "role_privilege_modify",
    method: Method::Patch,
    path: "/security/roles/{owner.uuid}/{name}/privileges/{path}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_5636168,
        error::CODE_5636192,
        error::CODE_5636200,
        error::CODE_5636259,
        error::CODE_5636261,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/roles/{owner.uuid}/{name}/privileges`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "roles.privileges.update_where",
    id: "role_privilege_modify_collection",
    method: Method::Patch,
    path: "/security/roles/{owner.uuid}/{name}/privileges",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_5636168,
        error::CODE_5636192,
        error::CODE_5636200,
        error::CODE_5636259,
        error::CODE_5636261,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
