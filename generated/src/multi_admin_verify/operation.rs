// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify

//! Operations of `/security/multi-admin-verify`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `GET /security/multi-admin-verify`.
pub static GET: Operation = Operation {
    name: "multi_admin_verify.get",
    id: "multi_admin_verify_config_get",
    method: Method::Get,
    path: "/security/multi-admin-verify",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/multi-admin-verify`.
pub static UPDATE: Operation = Operation {
    name: "multi_admin_verify.update",
    id: "multi_admin_verify_config_modify",
    method: Method::Patch,
    path: "/security/multi-admin-verify",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::MAV_DISABLED,
        error::MAV_VALUE_ZERO,
        error::MAV_APPROVERS_TOO_MANY,
        error::MAV_APPROVERS_TOO_FEW,
        error::MAV_GROUP_NOT_FOUND,
        error::MAV_GROUPS_NEEDED,
        error::MAV_EXPIRY_RANGE,
        error::MAV_NEEDS_9_11_1,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
