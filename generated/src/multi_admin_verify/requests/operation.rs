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
        error::MAV_COMMAND_UNKNOWN,
        error::MAV_FIELD_INVALID,
        error::MAV_TOO_MANY_REQUESTS,
        error::MAV_NOT_PENDING,
        error::MAV_VETO_EXPIRED,
        error::MAV_COMMAND_UNSUPPORTED,
        error::MAV_DISABLED,
        error::MAV_VALUE_ZERO,
        error::MAV_APPROVERS_TOO_MANY,
        error::MAV_APPROVERS_TOO_FEW,
        error::MAV_QUERY_SYNTAX,
        error::MAV_REQUEST_FAILED,
        error::MAV_NO_RULE,
        error::MAV_DECIDED_TWICE,
        error::MAV_PARAMETER_UNSUPPORTED,
        error::MAV_OWN_REQUEST,
    ],
    errors: error::ENTRIES,
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
    error_codes: &[error::MAV_DELETE_FORBIDDEN],
    errors: error::ENTRIES,
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
    error_codes: &[error::MAV_DELETE_FORBIDDEN],
    errors: error::ENTRIES,
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
    errors: error::ENTRIES,
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
    errors: error::ENTRIES,
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
        error::MAV_DISABLED,
        error::MAV_STATE_INVALID,
        error::MAV_OWN_REQUEST,
    ],
    errors: error::ENTRIES,
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
        error::MAV_DISABLED,
        error::MAV_STATE_INVALID,
        error::MAV_OWN_REQUEST,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
