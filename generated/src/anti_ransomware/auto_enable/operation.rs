// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/auto-enable

//! Operations of `/security/anti-ransomware/auto-enable`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/anti-ransomware/auto-enable`.
pub static GET: Operation = Operation {
    name: "anti_ransomware.auto_enable.get",
    id: "anti_ransomware_auto_enable_get",
    method: Method::Get,
    path: "/security/anti-ransomware/auto-enable",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/anti-ransomware/auto-enable`.
pub static UPDATE: Operation = Operation {
    name: "anti_ransomware.auto_enable.update",
    id: "anti_ransomware_auto_enable_modify",
    method: Method::Patch,
    path: "/security/anti-ransomware/auto-enable",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
