// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/security-associations

//! Operations of `/security/ipsec/security-associations`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("ipsec.inbound.offload_bytes", Release::new(9, 16, 1)),
    ("ipsec.inbound.offload_packets", Release::new(9, 16, 1)),
    ("ipsec.outbound.offload_bytes", Release::new(9, 16, 1)),
    ("ipsec.outbound.offload_packets", Release::new(9, 16, 1)),
    ("scope", Release::new(9, 9, 1)),
];

/// `GET /security/ipsec/security-associations/{uuid}`.
pub static GET: Operation = Operation {
    name: "ipsec.security_associations.get",
    id: "security_association_get",
    method: Method::Get,
    path: "/security/ipsec/security-associations/{uuid}",
    since: Release::new(9, 8, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::IPSEC_ASSOCIATION_NOT_FOUND,
        error::IPSEC_ASSOCIATION_GONE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/ipsec/security-associations`.
pub static LIST: Operation = Operation {
    name: "ipsec.security_associations.list",
    id: "security_association_collection_get",
    method: Method::Get,
    path: "/security/ipsec/security-associations",
    since: Release::new(9, 8, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
