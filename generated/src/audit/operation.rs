// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/audit

//! Operations of `/security/audit`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/audit`.
pub static GET: Operation = Operation {
    name: "audit.get",
    id: "security_audit_get",
    method: Method::Get,
    path: "/security/audit",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/audit`.
pub static UPDATE: Operation = Operation {
    name: "audit.update",
    id: "security_audit_modify",
    method: Method::Patch,
    path: "/security/audit",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200, 202],
    error_codes: &[],
    errors: &[],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};
