// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oidc

//! Operations of `/security/authentication/cluster/oidc`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/authentication/cluster/oidc`.
pub static CREATE: Operation = Operation {
    name: "authentication.cluster.oidc.create",
    id: "security_oidc_create",
    method: Method::Post,
    path: "/security/authentication/cluster/oidc",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_301465601,
        error::CODE_301465603,
        error::CODE_301465606,
        error::CODE_301465613,
        error::CODE_301465614,
        error::CODE_301465617,
        error::CODE_301465619,
        error::CODE_301465620,
        error::CODE_301465621,
        error::CODE_301465623,
        error::CODE_301465624,
        error::CODE_301465625,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/authentication/cluster/oidc`.
pub static DELETE: Operation = Operation {
    name: "authentication.cluster.oidc.delete",
    id: "security_oidc_delete",
    method: Method::Delete,
    path: "/security/authentication/cluster/oidc",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/authentication/cluster/oidc`.
pub static GET: Operation = Operation {
    name: "authentication.cluster.oidc.get",
    id: "security_oidc_get",
    method: Method::Get,
    path: "/security/authentication/cluster/oidc",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/authentication/cluster/oidc`.
pub static UPDATE: Operation = Operation {
    name: "authentication.cluster.oidc.update",
    id: "security_oidc_modify",
    method: Method::Patch,
    path: "/security/authentication/cluster/oidc",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[error::CODE_301465616],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};
