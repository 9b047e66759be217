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
    errors: error::ENTRIES,
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
        error::MIXED_RELEASES,
        error::FIPS_MODE_FORBIDS,
        error::FIPS_SSLV3,
        error::FIPS_TLSV1,
        error::FIPS_CERTIFICATE_STRENGTH,
        error::FIPS_TLSV1_1,
        error::CERTIFICATE_NOT_FIPS,
        error::KEY_SERVERS_UNAVAILABLE,
        error::ENCRYPTION_VOLUME_MOVE,
        error::ENCRYPTION_NO_KEY_MANAGER,
        error::CONVERSION_DATA_VOLUMES,
        error::ENCRYPTION_METROCLUSTER_SWITCHOVER,
        error::ENCRYPTION_VOLUME_OFFLINE,
        error::CONVERSION_READ_ONLY_VOLUMES,
        error::CONVERSION_RUNNING,
        error::REKEY_RUNNING,
        error::ONTAP_UPDATE_RUNNING,
        error::ENCRYPTION_MIXED_RELEASES,
        error::ENCRYPTION_SVM_STOPPED,
        error::ENCRYPTION_TEMPORARY_VOLUME,
        error::ENCRYPTION_INFORMATION_UNAVAILABLE,
        error::VLDB_INCONSISTENT,
        error::ENCRYPTION_KEY_MANAGER_MIXED,
        error::ENCRYPTION_METADATA_INCONSISTENT,
        error::ENCRYPTION_WAFLIRON,
        error::ENCRYPTION_CLONE_SPLIT,
        error::ENCRYPTION_VOLUME_REHOST,
        error::ENCRYPTION_SNAPLOCK,
        error::REKEY_PLAIN_VOLUMES,
        error::ENCRYPTION_KEYSTORE_SWITCHING,
        error::ENCRYPTION_SVM_REKEY,
        error::CONVERSION_DISABLE,
        error::CONVERSION_WITH_DISABLED_DEFAULT,
        error::CONVERSION_WITH_REKEY,
        error::REKEY_FALSE,
        error::REKEY_WITH_DISABLED_DEFAULT,
        error::REKEY_NEEDS_9_16_1,
        error::REKEY_UNSUPPORTED_PLATFORM,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
