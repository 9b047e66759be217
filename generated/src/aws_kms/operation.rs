// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/aws-kms

//! Operations of `/security/aws-kms`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/aws-kms`.
pub static CREATE: Operation = Operation {
    name: "aws_kms.create",
    id: "aws_kms_create",
    method: Method::Post,
    path: "/security/aws-kms",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CERTIFICATE_TYPE_UNSUPPORTED,
        error::CERTIFICATE_SERIAL_GENERATED,
        error::CERTIFICATE_SUBTYPE_UNSUPPORTED,
        error::KEY_SIZE_NOT_FIPS,
        error::HASH_FUNCTION_NOT_FIPS,
        error::KEY_SIZE_UNSUPPORTED,
        error::NODES_OUT_OF_QUORUM,
        error::CLUSTER_LIF_NOT_FOUND,
        error::AWS_SECRET_INVALID,
        error::AWS_NODES_TOO_OLD,
        error::AWS_SECRET_STORE_FAILED,
        error::AWS_DISABLED,
        error::AWS_ADMIN_SVM,
        error::AWS_KEY_MANAGER_EXISTS,
        error::AWS_METROCLUSTER,
        error::AWS_KEYS_IN_ADMIN_SVM,
        error::AWS_NOT_CONFIGURED,
        error::SVM_HAS_NAE_VOLUMES,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/aws-kms/{uuid}`.
pub static DELETE: Operation = Operation {
    name: "aws_kms.delete",
    id: "aws_kms_delete",
    method: Method::Delete,
    path: "/security/aws-kms/{uuid}",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::KEY_MANAGER_DISABLE_CHECK_FAILED,
        error::ENCRYPTED_VOLUME_CHECK_FAILED,
        error::KEY_SERVER_DETAILS_FAILED,
        error::VOLUME_KEY_MISSING,
        error::VOLUME_KEY_INVALID,
        error::AWS_DRIVE_KEYS_PRESENT,
        error::AWS_DRIVE_KEYS_ASSIGNED,
        error::AWS_VOLUME_KEYS_PRESENT,
        error::AWS_DRIVE_KEYS_UNKNOWN,
        error::AWS_NOT_CONFIGURED,
        error::ROOT_VOLUME_ENCRYPTED,
        error::ENCRYPTION_TYPE_UNKNOWN,
        error::AWS_NAE_AGGREGATES,
        error::AWS_NAE_AGGREGATES_FOUND,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/aws-kms`.
pub static DELETE_WHERE: Operation = Operation {
    name: "aws_kms.delete_where",
    id: "aws_kms_delete_collection",
    method: Method::Delete,
    path: "/security/aws-kms",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::KEY_MANAGER_DISABLE_CHECK_FAILED,
        error::ENCRYPTED_VOLUME_CHECK_FAILED,
        error::KEY_SERVER_DETAILS_FAILED,
        error::VOLUME_KEY_MISSING,
        error::VOLUME_KEY_INVALID,
        error::AWS_VOLUME_KEYS_PRESENT,
        error::AWS_NOT_CONFIGURED,
        error::ROOT_VOLUME_ENCRYPTED,
        error::ENCRYPTION_TYPE_UNKNOWN,
        error::AWS_NAE_AGGREGATES,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/aws-kms/{uuid}`.
pub static GET: Operation = Operation {
    name: "aws_kms.get",
    id: "aws_kms_get",
    method: Method::Get,
    path: "/security/aws-kms/{uuid}",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::TOP_LEVEL_KEY_UNAVAILABLE,
        error::EMBEDDED_KMIP_STATUS_UNAVAILABLE,
        error::AWS_UNREACHABLE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/aws-kms`.
pub static LIST: Operation = Operation {
    name: "aws_kms.list",
    id: "aws_kms_collection_get",
    method: Method::Get,
    path: "/security/aws-kms",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::TOP_LEVEL_KEY_UNAVAILABLE,
        error::EMBEDDED_KMIP_STATUS_UNAVAILABLE,
        error::AWS_UNREACHABLE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `POST /security/aws-kms/{aws_kms.uuid}/rekey-external`.
pub static REKEY_EXTERNAL: Operation = Operation {
    name: "aws_kms.rekey_external",
    id: "aws_kms_rekey_external",
    method: Method::Post,
    path: "/security/aws-kms/{aws_kms.uuid}/rekey-external",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::UNWRAPPED_KEY_UNAVAILABLE,
        error::INTERNAL_KEK_MISSING_ON_NODE,
        error::VOLUME_KEYS_IN_ADMIN_SVM,
        error::REKEY_DURING_KEYSTORE_SWITCH,
        error::AWS_REKEY_EXTERNAL_FAILED,
        error::AWS_NOT_CONFIGURED,
        error::REKEY_DURING_KEYSTORE_START,
        error::REKEY_DURING_KEYSTORE_DISABLE,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `POST /security/aws-kms/{aws_kms.uuid}/rekey-internal`.
pub static REKEY_INTERNAL: Operation = Operation {
    name: "aws_kms.rekey_internal",
    id: "aws_kms_rekey_internal",
    method: Method::Post,
    path: "/security/aws-kms/{aws_kms.uuid}/rekey-internal",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::VOLUME_KEYS_IN_ADMIN_SVM,
        error::KEY_MANAGER_BLOCKED,
        error::NO_INTERNAL_KEYS,
        error::NODES_OFFLINE,
        error::REKEY_DURING_KEYSTORE_SWITCH,
        error::AWS_NOT_CONFIGURED,
        error::REKEY_DURING_KEYSTORE_START,
        error::REKEY_DURING_KEYSTORE_DISABLE,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `POST /security/aws-kms/{aws_kms.uuid}/restore`.
pub static RESTORE: Operation = Operation {
    name: "aws_kms.restore",
    id: "aws_kms_restore",
    method: Method::Post,
    path: "/security/aws-kms/{aws_kms.uuid}/restore",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::RESTORE_INCOMPLETE,
        error::WRAPPED_KEK_MISSING,
        error::AWS_NOT_CONFIGURED,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/aws-kms/{uuid}`.
pub static UPDATE: Operation = Operation {
    name: "aws_kms.update",
    id: "aws_kms_modify",
    method: Method::Patch,
    path: "/security/aws-kms/{uuid}",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::PATCH_EMPTY,
        error::AWS_SECRET_STORE_FAILED,
        error::AWS_SECRET_EMPTY,
        error::AWS_CREDENTIALS_REFUSED,
        error::AWS_ACCESS_KEY_EMPTY,
        error::AWS_NOT_CONFIGURED,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/aws-kms`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "aws_kms.update_where",
    id: "aws_kms_modify_collection",
    method: Method::Patch,
    path: "/security/aws-kms",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::PATCH_EMPTY,
        error::AWS_SECRET_STORE_FAILED,
        error::AWS_SECRET_EMPTY,
        error::AWS_CREDENTIALS_REFUSED,
        error::AWS_ACCESS_KEY_EMPTY,
        error::AWS_NOT_CONFIGURED,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};
