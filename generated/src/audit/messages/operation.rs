// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/audit/messages

//! Operations of `/security/audit/messages`.

use ontap_runtime::{Method, Operation, Release};

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[("role", Release::new(9, 17, 1))];

/// `GET /security/audit/messages`.
pub static LIST: Operation = Operation {
    name: "audit.messages.list",
    id: "security_audit_log_collection_get",
    method: Method::Get,
    path: "/security/audit/messages",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
