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
        error::BUILTIN_ROLE,
        error::ROLE_NOT_DEFINED,
        error::SVM_ADMIN_LIMIT,
        error::ACCESS_INVALID,
        error::ROLE_MAPPED_TO_REST_ROLE,
        error::PATH_MALFORMED,
        error::PATH_UNKNOWN,
        error::REST_ROLES_NEED_9_6,
        error::SVM_ADMIN_API_FORBIDDEN,
        error::GRANULAR_ROLES_DISABLED,
        error::PATH_UUID_NOT_FOUND,
        error::GRANULAR_ROLES_NEED_9_10_1,
        error::QUERY_NOT_FOR_API_PATH,
        error::ACCESS_NOT_FOR_COMMAND,
        error::AIDE_CHILD_NOT_FOUND,
        error::AIDE_GRANDCHILD_NOT_FOUND,
        error::ROLE_NAME_RESERVED,
        error::SVM_ID_LOOKUP_FAILED,
        error::SVM_UUID_LOOKUP_FAILED,
        error::ROLE_REQUIRED,
        error::OWNER_SVM_NOT_FOUND,
    ],
    errors: error::ENTRIES,
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
        error::BUILTIN_ROLE,
        error::ROLE_MAPPED_TO_REST_ROLE,
        error::PATH_MALFORMED,
        error::PATH_UNKNOWN,
        error::ROLE_IN_USE,
        error::REST_ROLES_NEED_9_6,
        error::GRANULAR_ROLES_DISABLED,
        error::PATH_UUID_NOT_FOUND,
        error::GRANULAR_ROLES_NEED_9_10_1,
        error::AIDE_CHILD_NOT_FOUND,
        error::AIDE_GRANDCHILD_NOT_FOUND,
        error::SVM_ID_LOOKUP_FAILED,
        error::OWNER_SVM_NOT_FOUND,
    ],
    errors: error::ENTRIES,
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
        error::BUILTIN_ROLE,
        error::ROLE_MAPPED_TO_REST_ROLE,
        error::PATH_MALFORMED,
        error::PATH_UNKNOWN,
        error::ROLE_IN_USE,
        error::REST_ROLES_NEED_9_6,
        error::GRANULAR_ROLES_DISABLED,
        error::PATH_UUID_NOT_FOUND,
        error::GRANULAR_ROLES_NEED_9_10_1,
        error::AIDE_CHILD_NOT_FOUND,
        error::AIDE_GRANDCHILD_NOT_FOUND,
        error::SVM_ID_LOOKUP_FAILED,
        error::OWNER_SVM_NOT_FOUND,
    ],
    errors: error::ENTRIES,
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
    errors: error::ENTRIES,
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
    errors: error::ENTRIES,
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
        error::ROLE_MAPPED_TO_REST_ROLE,
        error::QUERY_NOT_FOR_API_PATH,
        error::ACCESS_NOT_FOR_COMMAND,
        error::AIDE_CHILD_NOT_FOUND,
        error::AIDE_GRANDCHILD_NOT_FOUND,
    ],
    errors: error::ENTRIES,
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
        error::ROLE_MAPPED_TO_REST_ROLE,
        error::QUERY_NOT_FOR_API_PATH,
        error::ACCESS_NOT_FOR_COMMAND,
        error::AIDE_CHILD_NOT_FOUND,
        error::AIDE_GRANDCHILD_NOT_FOUND,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
