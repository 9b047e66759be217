// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/rustls

//! Operations of `/security/rustls`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/rustls`.
pub static GET: Operation = Operation {
    name: "rustls.get",
    id: "rustls_get",
    method: Method::Get,
    path: "/security/rustls",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
