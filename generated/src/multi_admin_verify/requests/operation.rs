// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/requests

//! Operations of `/security/multi-admin-verify/requests`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[("execute_on_approval", Release::new(9, 13, 1))];

/// `POST /security/multi-admin-verify/requests`.
pub static CREATE: Operation = Operation {
    name: "multi_admin_verify.requests.create",
    id: "multi_admin_verify_request_create",
    method: Method::Post,
    path: "/security/multi-admin-verify/requests",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[201],
    error_codes: &[
        error::CODE_262148,
        error::CODE_262279,
        error::CODE_262304,
        error::CODE_262305,
        error::CODE_262306,
        error::CODE_262308,
        error::CODE_262309,
        error::CODE_262311,
        error::CODE_262312,
        error::CODE_262313,
        error::CODE_262326,
        error::CODE_262327,
        error::CODE_262328,
        error::CODE_262330,
        error::CODE_262334,
        error::CODE_262337,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/multi-admin-verify/requests/{index}`.
pub static DELETE: Operation = Operation {
    name: "multi_admin_verify.requests.delete",
    id: "multi_admin_verify_request_delete",
    method: Method::Delete,
    path: "/security/multi-admin-verify/requests/{index}",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[200],
    error_codes: &[error::CODE_262336],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/multi-admin-verify/requests`.
pub static DELETE_WHERE: Operation = Operation {
    name: "multi_admin_verify.requests.delete_where",
    id: "multi_admin_verify_request_delete_collection",
    method: Method::Delete,
    path: "/security/multi-admin-verify/requests",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[error::CODE_262336],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/multi-admin-verify/requests/{index}`.
pub static GET: Operation = Operation {
    name: "multi_admin_verify.requests.get",
    id: "multi_admin_verify_request_get",
    method: Method::Get,
    path: "/security/multi-admin-verify/requests/{index}",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/multi-admin-verify/requests`.
pub static LIST: Operation = Operation {
    name: "multi_admin_verify.requests.list",
    id: "multi_admin_verify_request_collection_get",
    method: Method::Get,
    path: "/security/multi-admin-verify/requests",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/multi-admin-verify/requests/{index}`.
pub static UPDATE: Operation = Operation {
    name: "multi_admin_verify.requests.update",
    id: "multi_admin_verify_request_modify",
    method: Method::Patch,
    path: "/security/multi-admin-verify/requests/{index}",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_262309,
        error::CODE_262329,
        error::CODE_262337,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/multi-admin-verify/requests`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "multi_admin_verify.requests.update_where",
    id: "multi_admin_verify_request_modify_collection",
    method: Method::Patch,
    path: "/security/multi-admin-verify/requests",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_262309,
        error::CODE_262329,
        error::CODE_262337,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
