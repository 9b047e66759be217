// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/_links

//! Operations of `/security/_links`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/_links`.
pub static GET: Operation = Operation {
    name: "links.get",
    id: "links_get",
    method: Method::Get,
    path: "/security/_links",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
