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
        error::CODE_917775,
        error::CODE_203161606,
        error::CODE_203162108,
        error::CODE_203162109,
    ],
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
        error::CODE_203161684,
        error::CODE_203161685,
        error::CODE_203161686,
        error::CODE_203161687,
        error::CODE_203161688,
        error::CODE_203161689,
        error::CODE_203161690,
        error::CODE_203161691,
        error::CODE_203161692,
        error::CODE_203161694,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};
