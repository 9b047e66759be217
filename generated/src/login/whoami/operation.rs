// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/whoami

//! Operations of `/security/login/whoami`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/login/whoami`.
pub static GET: Operation = Operation {
    name: "login.whoami.get",
    id: "whoami_get",
    method: Method::Get,
    path: "/security/login/whoami",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
