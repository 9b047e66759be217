// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/volume/entropy-stats

//! Operations of `/security/anti-ransomware/volume/entropy-stats`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/anti-ransomware/volume/entropy-stats/{volume.uuid}/{entropy_stats_type}/{timestamp}`.
pub static GET: Operation = Operation {
    name: "anti_ransomware.volume.entropy_stats.get",
    id: "anti_ransomware_volume_entropy_stats_get",
    method: Method::Get,
    path: "/security/anti-ransomware/volume/entropy-stats/{volume.uuid}/{entropy_stats_type}/{timestamp}",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/anti-ransomware/volume/entropy-stats`.
pub static LIST: Operation = Operation {
    name: "anti_ransomware.volume.entropy_stats.list",
    id: "anti_ransomware_volume_entropy_stats_collection_get",
    method: Method::Get,
    path: "/security/anti-ransomware/volume/entropy-stats",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
