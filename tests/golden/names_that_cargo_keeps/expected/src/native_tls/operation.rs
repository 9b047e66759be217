// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/native-tls

//! Operations of `/security/native-tls`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/native-tls`.
pub static GET: Operation = Operation {
    name: "native_tls.get",
    id: "native_tls_get",
    method: Method::Get,
    path: "/security/native-tls",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
