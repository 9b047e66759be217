// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks/{isB}/{is_b}/holders

//! Operations of `/security/locks/{isB}/{is_b}/holders`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/locks/{isB}/{is_b}/holders`.
pub static GET: Operation = Operation {
    name: "locks.holders.get",
    id: "holder_get",
    method: Method::Get,
    path: "/security/locks/{isB}/{is_b}/holders",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
