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
        error::CODE_262309,
        error::CODE_262311,
        error::CODE_262312,
        error::CODE_262313,
        error::CODE_262314,
        error::CODE_262315,
        error::CODE_262316,
        error::CODE_262318,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
