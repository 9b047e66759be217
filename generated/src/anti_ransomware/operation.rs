// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware

//! Operations of `/security/anti-ransomware`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `GET /security/anti-ransomware`.
pub static GET: Operation = Operation {
    name: "anti_ransomware.get",
    id: "anti_ransomware_get",
    method: Method::Get,
    path: "/security/anti-ransomware",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::VOLUME_OFFLINE,
        error::ARP_STATE_UNKNOWN,
        error::ARP_VOLUME_WITH_LUNS,
        error::ARP_DISABLE_IN_PROGRESS,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/anti-ransomware`.
pub static UPDATE: Operation = Operation {
    name: "anti_ransomware.update",
    id: "anti_ransomware_modify",
    method: Method::Patch,
    path: "/security/anti-ransomware",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::ARP_PACKAGE_TYPE,
        error::ARP_PACKAGE_DOWNLOAD,
        error::ARP_PACKAGE_UNZIP,
        error::ARP_PACKAGE_UNTAR,
        error::ARP_PACKAGE_NO_VERSION,
        error::ARP_PACKAGE_FILESYSTEM,
        error::ARP_PACKAGE_NEEDS_9_16_1,
        error::ARP_PACKAGE_CHECKSUM,
        error::ARP_PACKAGE_NODES_UNHEALTHY,
        error::ARP_PACKAGE_URI_NEEDED,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};
