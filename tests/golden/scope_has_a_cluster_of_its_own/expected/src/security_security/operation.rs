// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/security

//! Operations of `/security/security`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/security`.
pub static GET: Operation = Operation {
    name: "security_security.get",
    id: "security_security_get",
    method: Method::Get,
    path: "/security/security",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
