// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/storage-unit/suspects

//! Operations of `/security/anti-ransomware/storage-unit/suspects`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `DELETE /security/anti-ransomware/storage-unit/suspects/{storage_unit.uuid}`.
pub static DELETE: Operation = Operation {
    name: "anti_ransomware.storage_unit.suspects.delete",
    id: "storage_unit_anti_ransomware_suspect_delete",
    method: Method::Delete,
    path: "/security/anti-ransomware/storage-unit/suspects/{storage_unit.uuid}",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[error::STORAGE_UNIT_NOT_FOUND],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/anti-ransomware/storage-unit/suspects`.
pub static DELETE_WHERE: Operation = Operation {
    name: "anti_ransomware.storage_unit.suspects.delete_where",
    id: "storage_unit_anti_ransomware_suspect_delete_collection",
    method: Method::Delete,
    path: "/security/anti-ransomware/storage-unit/suspects",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[error::STORAGE_UNIT_NOT_FOUND],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/anti-ransomware/storage-unit/suspects/{storage_unit.uuid}`.
pub static GET: Operation = Operation {
    name: "anti_ransomware.storage_unit.suspects.get",
    id: "storage_unit_anti_ransomware_suspect_get",
    method: Method::Get,
    path: "/security/anti-ransomware/storage-unit/suspects/{storage_unit.uuid}",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/anti-ransomware/storage-unit/suspects`.
pub static LIST: Operation = Operation {
    name: "anti_ransomware.storage_unit.suspects.list",
    id: "storage_unit_anti_ransomware_suspect_collection_get",
    method: Method::Get,
    path: "/security/anti-ransomware/storage-unit/suspects",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
