// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/storage-unit/entropy-stats

//! Operations of `/security/anti-ransomware/storage-unit/entropy-stats`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/anti-ransomware/storage-unit/entropy-stats/{storage_unit.uuid}/{entropy_stats_type}/{timestamp}`.
pub static GET: Operation = Operation {
    name: "anti_ransomware.storage_unit.entropy_stats.get",
    id: "storage_unit_anti_ransomware_entropy_stats_get",
    method: Method::Get,
    path: "/security/anti-ransomware/storage-unit/entropy-stats/{storage_unit.uuid}/{entropy_stats_type}/{timestamp}",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/anti-ransomware/storage-unit/entropy-stats`.
pub static LIST: Operation = Operation {
    name: "anti_ransomware.storage_unit.entropy_stats.list",
    id: "storage_unit_anti_ransomware_entropy_stats_collection_get",
    method: Method::Get,
    path: "/security/anti-ransomware/storage-unit/entropy-stats",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
