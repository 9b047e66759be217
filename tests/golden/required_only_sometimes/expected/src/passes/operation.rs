// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/passes

//! Operations of `/security/passes`.

use ontap_runtime::{Method, Operation, Release};

/// `POST /security/passes`.
pub static CREATE: Operation = Operation {
    name: "passes.create",
    id: "pass_create",
    method: Method::Post,
    path: "/security/passes",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[201],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
