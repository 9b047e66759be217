// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/gates

//! Operations of `/security/gates`.

use ontap_runtime::{Method, Operation, Release};

/// `POST /security/gates`.
pub static CREATE: Operation = Operation {
    name: "gates.create",
    id: "gate_create",
    method: Method::Post,
    path: "/security/gates",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[201],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
