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
        error::IPV6_DISABLED,
        error::NIS_TOO_MANY_SERVERS,
        error::NIS_NAME_LENGTH,
        error::SVM_BEING_CREATED,
        error::NIS_IPV4_UNSUPPORTED,
        error::NIS_IPV6_UNSUPPORTED,
        error::NIS_DNS_PARTIAL,
        error::NIS_SERVER_INVALID,
        error::NIS_DNS_INTERNAL,
        error::NO_IPV6_INTERFACE,
        error::LDAP_DNS_FAILED,
    ],
    errors: error::ENTRIES,
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
    errors: error::ENTRIES,
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
    errors: error::ENTRIES,
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
        error::IPV6_DISABLED,
        error::NIS_TOO_MANY_SERVERS,
        error::NIS_NAME_LENGTH,
        error::NIS_DNS_PARTIAL,
        error::NIS_DNS_INTERNAL,
        error::NO_IPV6_INTERFACE,
        error::LDAP_DNS_FAILED,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
