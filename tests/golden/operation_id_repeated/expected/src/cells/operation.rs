// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cells

//! Operations of `/security/cells`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/cells/{id}`.
pub static GET: Operation = Operation {
    name: "cells.get",
    id: "cell_get_of_security_cells__id_",
    method: Method::Get,
    path: "/security/cells/{id}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/cells`.
pub static LIST: Operation = Operation {
    name: "cells.list",
    id: "cell_get",
    method: Method::Get,
    path: "/security/cells",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
