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
        error::SVM_NOT_FOUND,
        error::ROLE_NOT_DEFINED,
        error::SVM_ADMIN_LIMIT,
        error::ACCESS_INVALID,
        error::ROLE_MAPPED_TO_REST_ROLE,
        error::PATH_MALFORMED,
        error::PATH_UNKNOWN,
        error::ROLE_EXISTS_AS_COMMAND_ROLE,
        error::GRANULAR_ROLES_DISABLED,
        error::PATH_UUID_NOT_FOUND,
        error::GRANULAR_ROLES_NEED_9_10_1,
        error::PATH_KINDS_MIXED,
        error::QUERY_NOT_FOR_API_PATH,
        error::ACCESS_NOT_FOR_COMMAND,
        error::FASTBIND_LDAP_INSECURE_CREATE,
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
        error::PATH_MALFORMED,
        error::PATH_UNKNOWN,
        error::ROLE_IN_USE,
        error::REST_ROLES_NEED_9_6,
        error::GRANULAR_ROLES_DISABLED,
        error::PATH_UUID_NOT_FOUND,
        error::GRANULAR_ROLES_NEED_9_10_1,
        error::ROLE_MAPPED_TO_GROUP,
        error::REST_ROLE_MAPPED_TO_GROUP,
        error::REST_ROLE_MAPPED_EXTERNALLY,
        error::ROLE_MAPPED_EXTERNALLY,
        error::ROLE_NAME_LENGTH,
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
        error::PATH_MALFORMED,
        error::PATH_UNKNOWN,
        error::ROLE_IN_USE,
        error::REST_ROLES_NEED_9_6,
        error::GRANULAR_ROLES_DISABLED,
        error::PATH_UUID_NOT_FOUND,
        error::GRANULAR_ROLES_NEED_9_10_1,
        error::ROLE_MAPPED_TO_GROUP,
        error::REST_ROLE_MAPPED_TO_GROUP,
        error::REST_ROLE_MAPPED_EXTERNALLY,
        error::ROLE_MAPPED_EXTERNALLY,
        error::ROLE_NAME_LENGTH,
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
    errors: error::ENTRIES,
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
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
