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
    errors: error::ENTRIES,
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
        error::IPSEC_ENABLE_FAILED,
        error::IPSEC_DISABLE_FAILED,
        error::IPSEC_OFFLOAD_WHILE_ENABLED,
        error::IPSEC_OFFLOAD_WITH_REPLAY,
        error::IPSEC_REPLAY_WINDOW_FAILED,
        error::IPSEC_UNSUPPORTED_VERSION,
        error::IPSEC_USED_BY_BGP,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
