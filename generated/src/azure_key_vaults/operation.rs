// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/azure-key-vaults

//! Operations of `/security/azure-key-vaults`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("authentication_method", Release::new(9, 10, 1)),
    ("configuration", Release::new(9, 14, 1)),
    ("configuration.name", Release::new(9, 14, 1)),
    ("configuration.uuid", Release::new(9, 14, 1)),
    ("enabled", Release::new(9, 14, 1)),
    ("oauth_host", Release::new(9, 14, 1)),
    ("port", Release::new(9, 14, 1)),
    ("skip_verification", Release::new(9, 16, 1)),
    ("vault_host", Release::new(9, 14, 1)),
    ("verify_host", Release::new(9, 14, 1)),
    ("verify_ip", Release::new(9, 14, 1)),
];

/// `POST /security/azure-key-vaults`.
pub static CREATE: Operation = Operation {
    name: "azure_key_vaults.create",
    id: "azure_key_vault_create",
    method: Method::Post,
    path: "/security/azure-key-vaults",
    since: Release::new(9, 8, 0),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CERTIFICATE_SELF_SIGNED_FAILED,
        error::KEY_SIZE_NOT_FIPS,
        error::HASH_FUNCTION_NOT_FIPS,
        error::KEY_SIZE_UNSUPPORTED,
        error::CERTIFICATE_NOT_YET_VALID,
        error::AZURE_KEY_MANAGER_EXISTS,
        error::AZURE_STORE_FAILED,
        error::AZURE_KEYS_IN_ADMIN_SVM,
        error::AZURE_METROCLUSTER,
        error::AZURE_NODES_TOO_OLD,
        error::AZURE_FEATURE_CHECK_FAILED,
        error::CLUSTER_LIF_NOT_FOUND,
        error::AZURE_KEY_ID_FORMAT,
        error::AZURE_ENABLE_FAILED,
        error::AZURE_VAULT_FORMAT,
        error::AZURE_NO_CREDENTIALS,
        error::AZURE_CERTIFICATE_INVALID,
        error::CONFIGURATION_NAME_EXISTS,
        error::CONFIGURATION_NAME_NEEDS_9_14,
        error::CREATE_INACTIVE_NEEDS_9_14,
        error::CONFIGURATION_NAME_NEEDED,
        error::CONFIGURATION_NAME_WITHOUT_INACTIVE,
        error::CONFIGURATION_NAME_RESERVED,
        error::CONFIGURATION_NAME_EMPTY,
        error::SVM_HAS_NAE_VOLUMES,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/azure-key-vaults/{uuid}`.
pub static DELETE: Operation = Operation {
    name: "azure_key_vaults.delete",
    id: "azure_key_vault_delete",
    method: Method::Delete,
    path: "/security/azure-key-vaults/{uuid}",
    since: Release::new(9, 8, 0),
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
        error::AZURE_NOT_CONFIGURED,
        error::ROOT_VOLUME_ENCRYPTED,
        error::ENCRYPTION_TYPE_UNKNOWN,
        error::NAE_AGGREGATES,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/azure-key-vaults`.
pub static DELETE_WHERE: Operation = Operation {
    name: "azure_key_vaults.delete_where",
    id: "azure_key_vault_delete_collection",
    method: Method::Delete,
    path: "/security/azure-key-vaults",
    since: Release::new(9, 16, 1),
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
        error::AZURE_NOT_CONFIGURED,
        error::ROOT_VOLUME_ENCRYPTED,
        error::ENCRYPTION_TYPE_UNKNOWN,
        error::NAE_AGGREGATES,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/azure-key-vaults/{uuid}`.
pub static GET: Operation = Operation {
    name: "azure_key_vaults.get",
    id: "azure_key_vault_get",
    method: Method::Get,
    path: "/security/azure-key-vaults/{uuid}",
    since: Release::new(9, 8, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::AZURE_UNREACHABLE,
        error::TOP_LEVEL_KEY_UNAVAILABLE,
        error::EMBEDDED_KMIP_STATUS_UNAVAILABLE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/azure-key-vaults`.
pub static LIST: Operation = Operation {
    name: "azure_key_vaults.list",
    id: "azure_key_vault_collection_get",
    method: Method::Get,
    path: "/security/azure-key-vaults",
    since: Release::new(9, 8, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::AZURE_UNREACHABLE,
        error::TOP_LEVEL_KEY_UNAVAILABLE,
        error::EMBEDDED_KMIP_STATUS_UNAVAILABLE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `POST /security/azure-key-vaults/{azure_key_vault.uuid}/rekey-external`.
pub static REKEY_EXTERNAL: Operation = Operation {
    name: "azure_key_vaults.rekey_external",
    id: "azure_key_vault_rekey_external",
    method: Method::Post,
    path: "/security/azure-key-vaults/{azure_key_vault.uuid}/rekey-external",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::AZURE_NOT_CONFIGURED,
        error::VOLUME_KEYS_IN_ADMIN_SVM,
        error::REKEY_DURING_KEYSTORE_SWITCH,
        error::REKEY_DURING_KEYSTORE_START,
        error::REKEY_DURING_KEYSTORE_DISABLE,
        error::REKEY_EXTERNAL_RESTORE_FAILED,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `POST /security/azure-key-vaults/{uuid}/rekey-internal`.
pub static REKEY_INTERNAL: Operation = Operation {
    name: "azure_key_vaults.rekey_internal",
    id: "azure_key_vault_rekey_internal",
    method: Method::Post,
    path: "/security/azure-key-vaults/{uuid}/rekey-internal",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::AZURE_NOT_CONFIGURED,
        error::VOLUME_KEYS_IN_ADMIN_SVM,
        error::NO_INTERNAL_KEYS,
        error::REKEY_DURING_KEYSTORE_SWITCH,
        error::REKEY_DURING_KEYSTORE_START,
        error::REKEY_DURING_KEYSTORE_DISABLE,
        error::REKEY_INTERNAL_RESTORE_FAILED,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `POST /security/azure-key-vaults/{uuid}/restore`.
pub static RESTORE: Operation = Operation {
    name: "azure_key_vaults.restore",
    id: "azure_key_vault_restore",
    method: Method::Post,
    path: "/security/azure-key-vaults/{uuid}/restore",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::AZURE_NOT_CONFIGURED,
        error::AZURE_RESTORE_PARTIAL,
        error::WRAPPED_KEK_MISSING,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/azure-key-vaults/{uuid}`.
pub static UPDATE: Operation = Operation {
    name: "azure_key_vaults.update",
    id: "azure_key_vault_modify",
    method: Method::Patch,
    path: "/security/azure-key-vaults/{uuid}",
    since: Release::new(9, 8, 0),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::AZURE_NOT_CONFIGURED,
        error::AZURE_STORE_FAILED,
        error::AZURE_SECRET_NEEDED,
        error::AZURE_SECRET_INVALID,
        error::PATCH_EMPTY,
        error::VOLUME_KEYS_IN_ADMIN_SVM,
        error::AZURE_CERTIFICATE_INVALID,
        error::AZURE_CERTIFICATE_UNSUPPORTED,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/azure-key-vaults`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "azure_key_vaults.update_where",
    id: "azure_key_vault_modify_collection",
    method: Method::Patch,
    path: "/security/azure-key-vaults",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::AZURE_NOT_CONFIGURED,
        error::AZURE_STORE_FAILED,
        error::AZURE_SECRET_NEEDED,
        error::AZURE_SECRET_INVALID,
        error::PATCH_EMPTY,
        error::VOLUME_KEYS_IN_ADMIN_SVM,
        error::AZURE_CERTIFICATE_INVALID,
        error::AZURE_CERTIFICATE_UNSUPPORTED,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
