// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/keys

//! Operations of `/security/keys`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/keys`.
pub static GET: Operation = Operation {
    name: "keys.get",
    id: "key_get",
    method: Method::Get,
    path: "/security/keys",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
