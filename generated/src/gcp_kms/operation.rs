// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/gcp-kms

//! Operations of `/security/gcp-kms`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("authentication_method", Release::new(9, 17, 1)),
    ("caller_account", Release::new(9, 14, 1)),
    ("cloudkms_host", Release::new(9, 14, 1)),
    ("gce_metadata_server", Release::new(9, 17, 1)),
    ("oauth_host", Release::new(9, 14, 1)),
    ("oauth_url", Release::new(9, 14, 1)),
    ("port", Release::new(9, 14, 1)),
    ("privileged_account", Release::new(9, 14, 1)),
    ("verify_host", Release::new(9, 14, 1)),
    ("verify_ip", Release::new(9, 14, 1)),
];

/// `POST /security/gcp-kms`.
pub static CREATE: Operation = Operation {
    name: "gcp_kms.create",
    id: "gcp_kms_create",
    method: Method::Post,
    path: "/security/gcp-kms",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::GOOGLE_ADMIN_SVM,
        error::GOOGLE_METROCLUSTER,
        error::GOOGLE_CREDENTIALS_ENCRYPT_FAILED,
        error::GOOGLE_CREDENTIALS_STORE_FAILED,
        error::GOOGLE_CREDENTIALS_INVALID_CREATE,
        error::GOOGLE_KEY_MANAGER_EXISTS,
        error::GOOGLE_PRIVILEGED_ACCOUNT_FORMAT,
        error::GOOGLE_CREDENTIALS_JSON,
        error::GOOGLE_KEY_NAME_INVALID,
        error::SVM_HAS_NAE_VOLUMES,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/gcp-kms/{uuid}`.
pub static DELETE: Operation = Operation {
    name: "gcp_kms.delete",
    id: "gcp_kms_delete",
    method: Method::Delete,
    path: "/security/gcp-kms/{uuid}",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::DRIVE_KEYS_ASSIGNED,
        error::DRIVE_KEYS_UNKNOWN,
        error::KEY_MANAGER_DISABLE_CHECK_FAILED,
        error::ENCRYPTED_VOLUME_CHECK_FAILED,
        error::KEY_SERVER_DETAILS_FAILED,
        error::VOLUME_KEYS_PRESENT,
        error::VOLUME_KEY_MISSING,
        error::VOLUME_KEY_INVALID,
        error::DRIVE_KEYS_PRESENT,
        error::GOOGLE_NOT_CONFIGURED,
        error::ROOT_VOLUME_ENCRYPTED,
        error::ENCRYPTION_TYPE_UNKNOWN,
        error::NAE_AGGREGATES,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/gcp-kms`.
pub static DELETE_WHERE: Operation = Operation {
    name: "gcp_kms.delete_where",
    id: "gcp_kms_delete_collection",
    method: Method::Delete,
    path: "/security/gcp-kms",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::KEY_MANAGER_DISABLE_CHECK_FAILED,
        error::ENCRYPTED_VOLUME_CHECK_FAILED,
        error::KEY_SERVER_DETAILS_FAILED,
        error::VOLUME_KEYS_PRESENT,
        error::VOLUME_KEY_MISSING,
        error::VOLUME_KEY_INVALID,
        error::GOOGLE_NOT_CONFIGURED,
        error::ROOT_VOLUME_ENCRYPTED,
        error::ENCRYPTION_TYPE_UNKNOWN,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/gcp-kms/{uuid}`.
pub static GET: Operation = Operation {
    name: "gcp_kms.get",
    id: "gcp_kms_get",
    method: Method::Get,
    path: "/security/gcp-kms/{uuid}",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::TOP_LEVEL_KEY_UNAVAILABLE,
        error::EMBEDDED_KMIP_STATUS_UNAVAILABLE,
        error::GOOGLE_UNREACHABLE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/gcp-kms`.
pub static LIST: Operation = Operation {
    name: "gcp_kms.list",
    id: "gcp_kms_collection_get",
    method: Method::Get,
    path: "/security/gcp-kms",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::TOP_LEVEL_KEY_UNAVAILABLE,
        error::EMBEDDED_KMIP_STATUS_UNAVAILABLE,
        error::GOOGLE_UNREACHABLE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `POST /security/gcp-kms/{gcp_kms.uuid}/rekey-external`.
pub static REKEY_EXTERNAL: Operation = Operation {
    name: "gcp_kms.rekey_external",
    id: "gcp_kms_rekey_external",
    method: Method::Post,
    path: "/security/gcp-kms/{gcp_kms.uuid}/rekey-external",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::VOLUME_KEYS_IN_ADMIN_SVM,
        error::KEY_MANAGER_BLOCKED,
        error::REKEY_DURING_KEYSTORE_SWITCH,
        error::GOOGLE_NOT_CONFIGURED,
        error::GOOGLE_REKEY_EXTERNAL_FAILED,
        error::GOOGLE_KEY_NAME_INVALID,
        error::GOOGLE_CONFIGURATION_NOT_FOUND,
        error::REKEY_DURING_KEYSTORE_START,
        error::REKEY_DURING_KEYSTORE_DISABLE,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `POST /security/gcp-kms/{uuid}/rekey-internal`.
pub static REKEY_INTERNAL: Operation = Operation {
    name: "gcp_kms.rekey_internal",
    id: "gcp_kms_rekey_internal",
    method: Method::Post,
    path: "/security/gcp-kms/{uuid}/rekey-internal",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::VOLUME_KEYS_IN_ADMIN_SVM,
        error::KEY_MANAGER_BLOCKED,
        error::NO_INTERNAL_KEYS,
        error::REKEY_DURING_KEYSTORE_SWITCH,
        error::GOOGLE_NOT_CONFIGURED,
        error::REKEY_DURING_KEYSTORE_START,
        error::REKEY_DURING_KEYSTORE_DISABLE,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `POST /security/gcp-kms/{uuid}/restore`.
pub static RESTORE: Operation = Operation {
    name: "gcp_kms.restore",
    id: "gcp_kms_restore",
    method: Method::Post,
    path: "/security/gcp-kms/{uuid}/restore",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::WRAPPED_KEK_MISSING,
        error::GOOGLE_NOT_CONFIGURED,
        error::GOOGLE_RESTORE_PARTIAL,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/gcp-kms/{uuid}`.
pub static UPDATE: Operation = Operation {
    name: "gcp_kms.update",
    id: "gcp_kms_modify",
    method: Method::Patch,
    path: "/security/gcp-kms/{uuid}",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::PATCH_EMPTY,
        error::VOLUME_KEYS_IN_ADMIN_SVM,
        error::CLOUD_KMS_CONNECT_FAILED,
        error::GOOGLE_CREDENTIALS_STORE_FAILED,
        error::GOOGLE_CREDENTIALS_NEEDED,
        error::GOOGLE_NOT_CONFIGURED,
        error::GOOGLE_CREDENTIALS_INVALID_MODIFY,
        error::GOOGLE_REKEY_EXTERNAL_FAILED,
        error::GOOGLE_KEY_FIELDS_FIXED_9_9_1,
        error::GOOGLE_KEY_FIELDS_BY_REKEY,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/gcp-kms`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "gcp_kms.update_where",
    id: "gcp_kms_modify_collection",
    method: Method::Patch,
    path: "/security/gcp-kms",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::PATCH_EMPTY,
        error::VOLUME_KEYS_IN_ADMIN_SVM,
        error::CLOUD_KMS_CONNECT_FAILED,
        error::GOOGLE_CREDENTIALS_STORE_FAILED,
        error::GOOGLE_CREDENTIALS_NEEDED,
        error::GOOGLE_NOT_CONFIGURED,
        error::GOOGLE_CREDENTIALS_INVALID_MODIFY,
        error::GOOGLE_KEY_FIELDS_FIXED_9_9_1,
        error::GOOGLE_KEY_FIELDS_BY_REKEY,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
