// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/approval-groups

//! Operations of `/security/multi-admin-verify/approval-groups`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/multi-admin-verify/approval-groups`.
pub static CREATE: Operation = Operation {
    name: "multi_admin_verify.approval_groups.create",
    id: "multi_admin_verify_approval_group_create",
    method: Method::Post,
    path: "/security/multi-admin-verify/approval-groups",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[201],
    error_codes: &[error::MAV_DISABLED, error::MAV_APPROVER_INVALID],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/multi-admin-verify/approval-groups/{owner.uuid}/{name}`.
pub static DELETE: Operation = Operation {
    name: "multi_admin_verify.approval_groups.delete",
    id: "multi_admin_verify_approval_group_delete",
    method: Method::Delete,
    path: "/security/multi-admin-verify/approval-groups/{owner.uuid}/{name}",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[200],
    error_codes: &[error::MAV_GROUP_IS_GLOBAL],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/multi-admin-verify/approval-groups`.
pub static DELETE_WHERE: Operation = Operation {
    name: "multi_admin_verify.approval_groups.delete_where",
    id: "multi_admin_verify_approval_group_delete_collection",
    method: Method::Delete,
    path: "/security/multi-admin-verify/approval-groups",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[error::MAV_GROUP_IS_GLOBAL],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/multi-admin-verify/approval-groups/{owner.uuid}/{name}`.
pub static GET: Operation = Operation {
    name: "multi_admin_verify.approval_groups.get",
    id: "multi_admin_verify_approval_group_get",
    method: Method::Get,
    path: "/security/multi-admin-verify/approval-groups/{owner.uuid}/{name}",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/multi-admin-verify/approval-groups`.
pub static LIST: Operation = Operation {
    name: "multi_admin_verify.approval_groups.list",
    id: "multi_admin_verify_approval_group_collection_get",
    method: Method::Get,
    path: "/security/multi-admin-verify/approval-groups",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/multi-admin-verify/approval-groups/{owner.uuid}/{name}`.
pub static UPDATE: Operation = Operation {
    name: "multi_admin_verify.approval_groups.update",
    id: "multi_admin_verify_approval_group_modify",
    method: Method::Patch,
    path: "/security/multi-admin-verify/approval-groups/{owner.uuid}/{name}",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::MAV_GROUP_EMPTY,
        error::MAV_NO_CHANGE_LIST,
        error::MAV_APPROVER_INVALID,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/multi-admin-verify/approval-groups`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "multi_admin_verify.approval_groups.update_where",
    id: "multi_admin_verify_approval_group_modify_collection",
    method: Method::Patch,
    path: "/security/multi-admin-verify/approval-groups",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::MAV_GROUP_EMPTY,
        error::MAV_NO_CHANGE_LIST,
        error::MAV_APPROVER_INVALID,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
