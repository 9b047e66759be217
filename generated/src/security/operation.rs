// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security

//! Operations of `/security`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("fips", Release::new(9, 8, 0)),
    ("fips.enabled", Release::new(9, 8, 0)),
    ("management_protocols", Release::new(9, 10, 1)),
    ("management_protocols.rsh_enabled", Release::new(9, 10, 1)),
    ("management_protocols.telnet_enabled", Release::new(9, 10, 1)),
    ("software_data_encryption", Release::new(9, 8, 0)),
    ("software_data_encryption.conversion_enabled", Release::new(9, 8, 0)),
    ("software_data_encryption.disabled_by_default", Release::new(9, 8, 0)),
    ("software_data_encryption.encryption_state", Release::new(9, 16, 1)),
    ("tls", Release::new(9, 10, 1)),
    ("tls.cipher_suites", Release::new(9, 10, 1)),
    ("tls.offload_enabled", Release::new(9, 19, 1)),
    ("tls.protocol_versions", Release::new(9, 10, 1)),
];

/// `GET /security`.
pub static GET: Operation = Operation {
    name: "security.get",
    id: "security_config_get",
    method: Method::Get,
    path: "/security",
    since: Release::new(9, 7, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security`.
pub static UPDATE: Operation = Operation {
    name: "security.update",
    id: "security_config_modify",
    method: Method::Patch,
    path: "/security",
    since: Release::new(9, 8, 0),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::CODE_5636142,
        error::CODE_5636145,
        error::CODE_52428817,
        error::CODE_52428824,
        error::CODE_52428830,
        error::CODE_52428832,
        error::CODE_52559974,
        error::CODE_65536987,
        error::CODE_196608047,
        error::CODE_196608070,
        error::CODE_196608081,
        error::CODE_196608082,
        error::CODE_196608368,
        error::CODE_196608369,
        error::CODE_196608370,
        error::CODE_196608371,
        error::CODE_196608372,
        error::CODE_196608373,
        error::CODE_196608374,
        error::CODE_196608375,
        error::CODE_196608376,
        error::CODE_196608377,
        error::CODE_196608378,
        error::CODE_196608379,
        error::CODE_196608380,
        error::CODE_196608381,
        error::CODE_196608382,
        error::CODE_196608383,
        error::CODE_196608384,
        error::CODE_196608385,
        error::CODE_196608386,
        error::CODE_196608387,
        error::CODE_196608388,
        error::CODE_196608389,
        error::CODE_196608390,
        error::CODE_196608391,
        error::CODE_196608392,
        error::CODE_196608393,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
