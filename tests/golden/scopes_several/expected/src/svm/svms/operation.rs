// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /svm/svms

//! Operations of `/svm/svms`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /svm/svms`.
pub static LIST: Operation = Operation {
    name: "svm.svms.list",
    id: "svm_collection_get",
    method: Method::Get,
    path: "/svm/svms",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
