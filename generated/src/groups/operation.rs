// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/groups

//! Operations of `/security/groups`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/groups`.
pub static CREATE: Operation = Operation {
    name: "groups.create",
    id: "security_group_create",
    method: Method::Post,
    path: "/security/groups",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[201],
    error_codes: &[
        error::GROUP_LIMIT,
        error::GROUP_NAME_LENGTH,
        error::GROUP_UUID_DUPLICATE,
        error::GROUP_IN_USE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/groups/{owner.uuid}/{name}/{type}`.
pub static DELETE: Operation = Operation {
    name: "groups.delete",
    id: "security_group_delete",
    method: Method::Delete,
    path: "/security/groups/{owner.uuid}/{name}/{type}",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[error::GROUP_IN_USE],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/groups`.
pub static DELETE_WHERE: Operation = Operation {
    name: "groups.delete_where",
    id: "security_group_delete_collection",
    method: Method::Delete,
    path: "/security/groups",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[error::GROUP_IN_USE],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/groups/{owner.uuid}/{name}/{type}`.
pub static GET: Operation = Operation {
    name: "groups.get",
    id: "security_group_get",
    method: Method::Get,
    path: "/security/groups/{owner.uuid}/{name}/{type}",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/groups`.
pub static LIST: Operation = Operation {
    name: "groups.list",
    id: "security_group_collection_get",
    method: Method::Get,
    path: "/security/groups",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/groups/{owner.uuid}/{name}/{type}`.
pub static UPDATE: Operation = Operation {
    name: "groups.update",
    id: "security_group_modify",
    method: Method::Patch,
    path: "/security/groups/{owner.uuid}/{name}/{type}",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[error::GROUP_UUID_DUPLICATE],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/groups`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "groups.update_where",
    id: "security_group_modify_collection",
    method: Method::Patch,
    path: "/security/groups",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[error::GROUP_UUID_DUPLICATE],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
