// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/barbican-kms

//! Operations of `/security/barbican-kms`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/barbican-kms`.
pub static CREATE: Operation = Operation {
    name: "barbican_kms.create",
    id: "barbican_create",
    method: Method::Post,
    path: "/security/barbican-kms",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::KEY_MANAGEMENT_UNLICENSED,
        error::BARBICAN_SECRET_INVALID_CREATE,
        error::BARBICAN_NODES_TOO_OLD,
        error::BARBICAN_ADMIN_SVM,
        error::BARBICAN_NAME_EXISTS,
        error::BARBICAN_METROCLUSTER,
        error::BARBICAN_KEY_ID_INVALID,
        error::BARBICAN_KEYSTONE_URL_INVALID,
        error::BARBICAN_ID_EMPTY,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/barbican-kms/{uuid}`.
pub static GET: Operation = Operation {
    name: "barbican_kms.get",
    id: "barbican_get",
    method: Method::Get,
    path: "/security/barbican-kms/{uuid}",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[error::BARBICAN_UNREACHABLE],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/barbican-kms`.
pub static LIST: Operation = Operation {
    name: "barbican_kms.list",
    id: "barbican_collection_get",
    method: Method::Get,
    path: "/security/barbican-kms",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[error::BARBICAN_UNREACHABLE],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `POST /security/barbican-kms/{uuid}/rekey-internal`.
pub static REKEY_INTERNAL: Operation = Operation {
    name: "barbican_kms.rekey_internal",
    id: "barbican_rekey_internal",
    method: Method::Post,
    path: "/security/barbican-kms/{uuid}/rekey-internal",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::SVM_KEY_KERNEL_FAILED,
        error::VOLUME_UUID_MISSING,
        error::VOLUME_KEY_MISSING,
        error::VOLUME_KEY_INVALID,
        error::VOLUME_BLOB_INVALID,
        error::VOLUME_DSID_MISSING,
        error::SVM_KEK_UNWRAP_FAILED,
        error::VOLUME_KEYS_IN_ADMIN_SVM,
        error::KEY_MANAGER_BLOCKED,
        error::VDEK_BLOB_UPDATE_FAILED,
        error::REKEY_DURING_KEYSTORE_SWITCH,
        error::KEY_CUSTODIAN_WITHOUT_STORE,
        error::KEY_ENCRYPT_FAILED,
        error::KEY_DECRYPT_FAILED,
        error::KEY_STORE_RESPONSE_INVALID,
        error::REKEY_DURING_KEYSTORE_START,
        error::REKEY_DURING_KEYSTORE_DISABLE,
        error::BARBICAN_NOT_CONFIGURED,
        error::REKEY_NEW_KEY_NOT_FOUND,
        error::KMS_NOT_CONFIGURED,
        error::SVM_KEK_IMPORT_FAILED,
        error::REKEY_INTERNAL_RESTORE_FAILED,
        error::ENCRYPTION_STATUS_FAILED,
        error::ENCRYPTION_BLOB_NOT_FOUND,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `POST /security/barbican-kms/{uuid}/restore`.
pub static RESTORE: Operation = Operation {
    name: "barbican_kms.restore",
    id: "barbican_restore",
    method: Method::Post,
    path: "/security/barbican-kms/{uuid}/restore",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::BARBICAN_NOT_CONFIGURED,
        error::SVM_KEK_RESTORE_FAILED,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/barbican-kms/{uuid}`.
pub static UPDATE: Operation = Operation {
    name: "barbican_kms.update",
    id: "barbican_modify",
    method: Method::Patch,
    path: "/security/barbican-kms/{uuid}",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::BARBICAN_HEALTH_CHECK_FAILED,
        error::BARBICAN_SECRET_INVALID_MODIFY,
        error::BARBICAN_ID_INVALID,
        error::BARBICAN_NOT_FOUND,
        error::BARBICAN_BOTH_CREDENTIALS,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/barbican-kms`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "barbican_kms.update_where",
    id: "barbican_modify_collection",
    method: Method::Patch,
    path: "/security/barbican-kms",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::BARBICAN_HEALTH_CHECK_FAILED,
        error::BARBICAN_SECRET_INVALID_MODIFY,
        error::BARBICAN_ID_INVALID,
        error::BARBICAN_NOT_FOUND,
        error::BARBICAN_BOTH_CREDENTIALS,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};
