// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/external-role-mappings

//! Operations of `/security/external-role-mappings`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/external-role-mappings`.
pub static CREATE: Operation = Operation {
    name: "external_role_mappings.create",
    id: "security_external_role_mapping_create",
    method: Method::Post,
    path: "/security/external-role-mappings",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[201],
    error_codes: &[error::MAPPED_ROLE_NOT_FOUND],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/external-role-mappings/{external_role}/{provider}`.
pub static DELETE: Operation = Operation {
    name: "external_role_mappings.delete",
    id: "security_external_role_mapping_delete",
    method: Method::Delete,
    path: "/security/external-role-mappings/{external_role}/{provider}",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/external-role-mappings`.
pub static DELETE_WHERE: Operation = Operation {
    name: "external_role_mappings.delete_where",
    id: "security_external_role_mapping_delete_collection",
    method: Method::Delete,
    path: "/security/external-role-mappings",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/external-role-mappings/{external_role}/{provider}`.
pub static GET: Operation = Operation {
    name: "external_role_mappings.get",
    id: "security_external_role_mapping_get",
    method: Method::Get,
    path: "/security/external-role-mappings/{external_role}/{provider}",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/external-role-mappings`.
pub static LIST: Operation = Operation {
    name: "external_role_mappings.list",
    id: "security_external_role_mapping_collection_get",
    method: Method::Get,
    path: "/security/external-role-mappings",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/external-role-mappings/{external_role}/{provider}`.
pub static UPDATE: Operation = Operation {
    name: "external_role_mappings.update",
    id: "security_external_role_mapping_modify",
    method: Method::Patch,
    path: "/security/external-role-mappings/{external_role}/{provider}",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[error::MAPPED_ROLE_NOT_FOUND],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/external-role-mappings`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "external_role_mappings.update_where",
    id: "security_external_role_mapping_modify_collection",
    method: Method::Patch,
    path: "/security/external-role-mappings",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[error::MAPPED_ROLE_NOT_FOUND],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
