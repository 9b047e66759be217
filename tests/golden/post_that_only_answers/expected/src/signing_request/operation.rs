// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/signing-request

//! Operations of `/security/signing-request`.

use ontap_runtime::{Method, Operation, Release};

/// `POST /security/signing-request`.
pub static CREATE: Operation = Operation {
    name: "signing_request.create",
    id: "signing_request_create",
    method: Method::Post,
    path: "/security/signing-request",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
