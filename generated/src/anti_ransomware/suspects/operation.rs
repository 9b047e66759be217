// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/suspects

//! Operations of `/security/anti-ransomware/suspects`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[("file.reason", Release::new(9, 11, 1))];

/// `DELETE /security/anti-ransomware/suspects/{volume.uuid}`.
pub static DELETE: Operation = Operation {
    name: "anti_ransomware.suspects.delete",
    id: "anti_ransomware_suspect_delete",
    method: Method::Delete,
    path: "/security/anti-ransomware/suspects/{volume.uuid}",
    since: Release::new(9, 10, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::ARP_DATA_PROTECTION_VOLUME,
        error::ARP_CLEAR_BY_FORMAT,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/anti-ransomware/suspects`.
pub static DELETE_WHERE: Operation = Operation {
    name: "anti_ransomware.suspects.delete_where",
    id: "anti_ransomware_suspect_delete_collection",
    method: Method::Delete,
    path: "/security/anti-ransomware/suspects",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::ARP_DATA_PROTECTION_VOLUME,
        error::ARP_CLEAR_BY_FORMAT,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/anti-ransomware/suspects`.
pub static LIST: Operation = Operation {
    name: "anti_ransomware.suspects.list",
    id: "anti_ransomware_suspect_collection_get",
    method: Method::Get,
    path: "/security/anti-ransomware/suspects",
    since: Release::new(9, 10, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
