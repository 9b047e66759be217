// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/doors

//! Operations of `/security/doors`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/doors/{type}`.
pub static GET: Operation = Operation {
    name: "doors.get",
    id: "door_get",
    method: Method::Get,
    path: "/security/doors/{type}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
