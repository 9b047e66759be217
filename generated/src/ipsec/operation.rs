// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec

//! Operations of `/security/ipsec`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[("offload_enabled", Release::new(9, 16, 1))];

/// `GET /security/ipsec`.
pub static GET: Operation = Operation {
    name: "ipsec.get",
    id: "ipsec_get",
    method: Method::Get,
    path: "/security/ipsec",
    since: Release::new(9, 8, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/ipsec`.
pub static UPDATE: Operation = Operation {
    name: "ipsec.update",
    id: "ipsec_modify",
    method: Method::Patch,
    path: "/security/ipsec",
    since: Release::new(9, 8, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_66256898,
        error::CODE_66256899,
        error::CODE_66256913,
        error::CODE_66256915,
        error::CODE_66257007,
        error::CODE_66257199,
        error::CODE_66257496,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
