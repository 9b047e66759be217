// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/nis

//! Operations of `/security/authentication/cluster/nis`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("binding_details", Release::new(9, 11, 1)),
    ("binding_details.server", Release::new(9, 11, 1)),
    ("binding_details.status", Release::new(9, 11, 1)),
    ("binding_details.status.code", Release::new(9, 11, 1)),
    ("binding_details.status.message", Release::new(9, 11, 1)),
];

/// `POST /security/authentication/cluster/nis`.
pub static CREATE: Operation = Operation {
    name: "authentication.cluster.nis.create",
    id: "cluster_nis_create",
    method: Method::Post,
    path: "/security/authentication/cluster/nis",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[201],
    error_codes: &[
        error::CODE_1966253,
        error::CODE_3276933,
        error::CODE_3276964,
        error::CODE_13434916,
        error::CODE_23724086,
        error::CODE_23724087,
        error::CODE_23724109,
        error::CODE_23724111,
        error::CODE_23724112,
        error::CODE_23724130,
        error::CODE_23724132,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/authentication/cluster/nis`.
pub static DELETE: Operation = Operation {
    name: "authentication.cluster.nis.delete",
    id: "cluster_nis_delete",
    method: Method::Delete,
    path: "/security/authentication/cluster/nis",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/authentication/cluster/nis`.
pub static GET: Operation = Operation {
    name: "authentication.cluster.nis.get",
    id: "cluster_nis_get",
    method: Method::Get,
    path: "/security/authentication/cluster/nis",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/authentication/cluster/nis`.
pub static UPDATE: Operation = Operation {
    name: "authentication.cluster.nis.update",
    id: "cluster_nis_modify",
    method: Method::Patch,
    path: "/security/authentication/cluster/nis",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_1966253,
        error::CODE_3276933,
        error::CODE_3276964,
        error::CODE_23724109,
        error::CODE_23724112,
        error::CODE_23724130,
        error::CODE_23724132,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
