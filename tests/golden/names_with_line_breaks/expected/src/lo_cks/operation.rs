// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/lo\u{a}cks

//! Operations of `/security/lo\u{a}cks`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/lo\u{a}cks/{na\u{a}me}`.
pub static GET: Operation = Operation {
    name: "lo_cks.get",
    id: "lock\nget",
    method: Method::Get,
    path: "/security/lo\ncks/{na\nme}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
