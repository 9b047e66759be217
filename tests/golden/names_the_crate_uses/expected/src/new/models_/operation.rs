// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new/{body}/models

//! Operations of `/security/new/{body}/models`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/new/{body}/models`.
pub static GET: Operation = Operation {
    name: "new.models_.get",
    id: "models_get",
    method: Method::Get,
    path: "/security/new/{body}/models",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
