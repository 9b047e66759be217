// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ontap-runtime

//! Operations of `/security/ontap-runtime`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/ontap-runtime`.
pub static GET: Operation = Operation {
    name: "ontap_runtime_.get",
    id: "ontap_runtime_get",
    method: Method::Get,
    path: "/security/ontap-runtime",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
