// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/group/role-mappings

//! Operations of `/security/group/role-mappings`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/group/role-mappings`.
pub static CREATE: Operation = Operation {
    name: "group.role_mappings.create",
    id: "group_role_mappings_create",
    method: Method::Post,
    path: "/security/group/role-mappings",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[201],
    error_codes: &[
        error::GROUP_ID_NOT_FOUND,
        error::MAPPED_ROLE_NOT_FOUND,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/group/role-mappings/{group_id}/{ontap_role.name}`.
pub static DELETE: Operation = Operation {
    name: "group.role_mappings.delete",
    id: "group_role_mappings_delete",
    method: Method::Delete,
    path: "/security/group/role-mappings/{group_id}/{ontap_role.name}",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/group/role-mappings`.
pub static DELETE_WHERE: Operation = Operation {
    name: "group.role_mappings.delete_where",
    id: "group_role_mappings_delete_collection",
    method: Method::Delete,
    path: "/security/group/role-mappings",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/group/role-mappings/{group_id}/{ontap_role.name}`.
pub static GET: Operation = Operation {
    name: "group.role_mappings.get",
    id: "group_role_mappings_get",
    method: Method::Get,
    path: "/security/group/role-mappings/{group_id}/{ontap_role.name}",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/group/role-mappings`.
pub static LIST: Operation = Operation {
    name: "group.role_mappings.list",
    id: "group_role_mappings_collection_get",
    method: Method::Get,
    path: "/security/group/role-mappings",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/group/role-mappings/{group_id}/{ontap_role.name}`.
pub static UPDATE: Operation = Operation {
    name: "group.role_mappings.update",
    id: "group_role_mappings_modify",
    method: Method::Patch,
    path: "/security/group/role-mappings/{group_id}/{ontap_role.name}",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/group/role-mappings`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "group.role_mappings.update_where",
    id: "group_role_mappings_modify_collection",
    method: Method::Patch,
    path: "/security/group/role-mappings",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
