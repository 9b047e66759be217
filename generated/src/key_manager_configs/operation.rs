// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-manager-configs

//! Operations of `/security/key-manager-configs`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("cloud_kms_retry_count", Release::new(9, 11, 1)),
    ("health_monitor_policy", Release::new(9, 15, 1)),
    ("health_monitor_policy.akv", Release::new(9, 15, 1)),
    ("health_monitor_policy.akv.enabled", Release::new(9, 15, 1)),
    ("health_monitor_policy.akv.manage_volume_offline", Release::new(9, 15, 1)),
    ("health_monitor_policy.aws", Release::new(9, 15, 1)),
    ("health_monitor_policy.aws.enabled", Release::new(9, 15, 1)),
    ("health_monitor_policy.aws.manage_volume_offline", Release::new(9, 15, 1)),
    ("health_monitor_policy.barbican", Release::new(9, 17, 1)),
    ("health_monitor_policy.barbican.enabled", Release::new(9, 17, 1)),
    ("health_monitor_policy.barbican.manage_volume_offline", Release::new(9, 17, 1)),
    ("health_monitor_policy.gcp", Release::new(9, 15, 1)),
    ("health_monitor_policy.gcp.enabled", Release::new(9, 15, 1)),
    ("health_monitor_policy.gcp.manage_volume_offline", Release::new(9, 15, 1)),
    ("health_monitor_policy.ikp", Release::new(9, 15, 1)),
    ("health_monitor_policy.ikp.enabled", Release::new(9, 15, 1)),
    ("health_monitor_policy.ikp.manage_volume_offline", Release::new(9, 15, 1)),
    ("health_monitor_policy.kmip", Release::new(9, 15, 1)),
    ("health_monitor_policy.kmip.enabled", Release::new(9, 15, 1)),
    ("health_monitor_policy.kmip.manage_volume_offline", Release::new(9, 15, 1)),
    ("health_monitor_policy.okm", Release::new(9, 15, 1)),
    ("health_monitor_policy.okm.enabled", Release::new(9, 15, 1)),
    ("health_monitor_policy.okm.manage_volume_offline", Release::new(9, 15, 1)),
];

/// `GET /security/key-manager-configs`.
pub static GET: Operation = Operation {
    name: "key_manager_configs.get",
    id: "key_manager_config_get",
    method: Method::Get,
    path: "/security/key-manager-configs",
    since: Release::new(9, 10, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/key-manager-configs`.
pub static UPDATE: Operation = Operation {
    name: "key_manager_configs.update",
    id: "key_manager_config_modify",
    method: Method::Patch,
    path: "/security/key-manager-configs",
    since: Release::new(9, 10, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::ONBOARD_PASSPHRASE_WRONG,
        error::CC_MODE_NEEDS_9_4,
        error::CC_PASSPHRASE_LENGTH,
        error::CC_MODE_METROCLUSTER,
        error::CC_MODE_DISABLED,
        error::ONBOARD_NOT_ENABLED,
        error::CC_PASSPHRASE_NEEDED,
        error::POLLING_NEEDS_9_10,
        error::POLLING_NEEDS_EXTERNAL,
        error::RETRY_COUNT_NEEDS_9_11,
        error::HEALTH_POLICY_NEEDS_9_15,
        error::HEALTH_POLICY_DISABLED,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
