// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/rules

//! Operations of `/security/multi-admin-verify/rules`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/multi-admin-verify/rules`.
pub static CREATE: Operation = Operation {
    name: "multi_admin_verify.rules.create",
    id: "multi_admin_verify_rule_create",
    method: Method::Post,
    path: "/security/multi-admin-verify/rules",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[201],
    error_codes: &[
        error::MAV_COMMAND_UNKNOWN,
        error::MAV_COMMAND_UNSUPPORTED,
        error::MAV_DISABLED,
        error::MAV_VALUE_ZERO,
        error::MAV_APPROVERS_TOO_MANY,
        error::MAV_APPROVERS_TOO_FEW,
        error::MAV_GROUP_NOT_FOUND,
        error::MAV_EXPIRY_RANGE,
        error::MAV_QUERY_SYNTAX,
        error::MAV_QUERY_TWICE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/multi-admin-verify/rules/{owner.uuid}/{operation}`.
pub static DELETE: Operation = Operation {
    name: "multi_admin_verify.rules.delete",
    id: "multi_admin_verify_rule_delete",
    method: Method::Delete,
    path: "/security/multi-admin-verify/rules/{owner.uuid}/{operation}",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[200],
    error_codes: &[error::MAV_SYSTEM_RULE],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/multi-admin-verify/rules`.
pub static DELETE_WHERE: Operation = Operation {
    name: "multi_admin_verify.rules.delete_where",
    id: "multi_admin_verify_rule_delete_collection",
    method: Method::Delete,
    path: "/security/multi-admin-verify/rules",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[error::MAV_SYSTEM_RULE],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/multi-admin-verify/rules/{owner.uuid}/{operation}`.
pub static GET: Operation = Operation {
    name: "multi_admin_verify.rules.get",
    id: "multi_admin_verify_rule_get",
    method: Method::Get,
    path: "/security/multi-admin-verify/rules/{owner.uuid}/{operation}",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/multi-admin-verify/rules`.
pub static LIST: Operation = Operation {
    name: "multi_admin_verify.rules.list",
    id: "multi_admin_verify_rule_collection_get",
    method: Method::Get,
    path: "/security/multi-admin-verify/rules",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/multi-admin-verify/rules/{owner.uuid}/{operation}`.
pub static UPDATE: Operation = Operation {
    name: "multi_admin_verify.rules.update",
    id: "multi_admin_verify_rule_modify",
    method: Method::Patch,
    path: "/security/multi-admin-verify/rules/{owner.uuid}/{operation}",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::MAV_SYSTEM_RULE,
        error::MAV_VALUE_ZERO,
        error::MAV_APPROVERS_TOO_MANY,
        error::MAV_APPROVERS_TOO_FEW,
        error::MAV_EXPIRY_RANGE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/multi-admin-verify/rules`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "multi_admin_verify.rules.update_where",
    id: "multi_admin_verify_rule_modify_collection",
    method: Method::Patch,
    path: "/security/multi-admin-verify/rules",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::MAV_SYSTEM_RULE,
        error::MAV_VALUE_ZERO,
        error::MAV_APPROVERS_TOO_MANY,
        error::MAV_APPROVERS_TOO_FEW,
        error::MAV_EXPIRY_RANGE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
