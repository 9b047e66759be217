// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oauth2

//! Operations of `/security/authentication/cluster/oauth2`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/authentication/cluster/oauth2`.
pub static GET: Operation = Operation {
    name: "authentication.cluster.oauth2.get",
    id: "security_oauth2_global_get",
    method: Method::Get,
    path: "/security/authentication/cluster/oauth2",
    since: Release::new(9, 14, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/authentication/cluster/oauth2`.
pub static UPDATE: Operation = Operation {
    name: "authentication.cluster.oauth2.update",
    id: "security_oauth2_global_modify",
    method: Method::Patch,
    path: "/security/authentication/cluster/oauth2",
    since: Release::new(9, 14, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
