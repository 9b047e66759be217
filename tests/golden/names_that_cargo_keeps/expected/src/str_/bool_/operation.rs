// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/str/bool

//! Operations of `/security/str/bool`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/str/bool`.
pub static GET: Operation = Operation {
    name: "str_.bool_.get",
    id: "str_bool_get",
    method: Method::Get,
    path: "/security/str/bool",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
