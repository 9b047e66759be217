// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/certificates

//! Operations of `/security/certificates`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("authority_key_identifier", Release::new(9, 8, 0)),
    ("azure", Release::new(9, 14, 1)),
    ("azure.proxy", Release::new(9, 14, 1)),
    ("name", Release::new(9, 8, 0)),
    ("subject_alternatives", Release::new(9, 15, 1)),
    ("subject_alternatives.dns", Release::new(9, 15, 1)),
    ("subject_alternatives.email", Release::new(9, 15, 1)),
    ("subject_alternatives.ip", Release::new(9, 15, 1)),
    ("subject_alternatives.uri", Release::new(9, 15, 1)),
    ("subject_key_identifier", Release::new(9, 8, 0)),
];

/// `POST /security/certificates`.
pub static CREATE: Operation = Operation {
    name: "certificates.create",
    id: "security_certificate_create",
    method: Method::Post,
    path: "/security/certificates",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[201],
    error_codes: &[
        error::CERTIFICATE_SELF_SIGNED_FAILED,
        error::CERTIFICATE_COMMON_NAME_UNREADABLE,
        error::CERTIFICATE_COMMON_NAME_INVALID,
        error::CERTIFICATE_KEY_WITH_CA,
        error::CERTIFICATE_TYPE_UNSUPPORTED,
        error::CERTIFICATE_ISSUER_UNREADABLE,
        error::CERTIFICATE_SERIAL_GENERATED,
        error::CERTIFICATE_STORE_FAILED,
        error::KEY_SIZE_NOT_FIPS,
        error::HASH_FUNCTION_NOT_FIPS,
        error::CERTIFICATE_COMMON_NAME_NEEDED,
        error::CERTIFICATE_KEY_EMPTY,
        error::CERTIFICATE_INTERMEDIATES_WITH_CA,
        error::KEY_SIZE_UNSUPPORTED,
        error::CERTIFICATE_AZURE_TOKEN,
        error::CERTIFICATE_AZURE_KEY,
        error::CERTIFICATE_AZURE_CONTENT_TYPE,
        error::CERTIFICATE_AZURE_JSON,
        error::CERTIFICATE_AZURE_CALL,
        error::CERTIFICATE_AZURE_CLIENT_CERTIFICATE,
        error::CERTIFICATE_AZURE_ASSERTION,
        error::CERTIFICATE_AZURE_INCORRECT,
        error::CERTIFICATE_AZURE_INCOMPLETE,
        error::CERTIFICATE_AZURE_REFUSED,
        error::OUT_OF_MEMORY,
        error::KEY_TYPE_UNSUPPORTED,
        error::CERTIFICATE_NOT_YET_VALID,
        error::CERTIFICATE_EXPIRED,
        error::CERTIFICATE_NOT_FIPS,
        error::CERTIFICATE_MALFORMED,
        error::CERTIFICATE_KEY_MISMATCH,
        error::KEY_MALFORMED,
        error::HASH_FUNCTION_UNSUPPORTED,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/certificates/{uuid}`.
pub static DELETE: Operation = Operation {
    name: "certificates.delete",
    id: "security_certificate_delete",
    method: Method::Delete,
    path: "/security/certificates/{uuid}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::CERTIFICATE_DELETE_FAILED,
        error::CERTIFICATE_SSL_CLEANUP_FAILED,
        error::CERTIFICATE_SERVER_CA_BY_ROOT,
        error::CERTIFICATE_CHAIN_IN_USE,
        error::CERTIFICATE_CLIENT_CA_BY_ROOT,
        error::CERTIFICATE_PREINSTALLED,
        error::CERTIFICATE_PREINSTALLED_CLI,
        error::CERTIFICATE_USED_BY_KEY_MANAGER,
        error::CERTIFICATE_IN_USE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/certificates`.
pub static DELETE_WHERE: Operation = Operation {
    name: "certificates.delete_where",
    id: "security_certificate_delete_collection",
    method: Method::Delete,
    path: "/security/certificates",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CERTIFICATE_DELETE_FAILED,
        error::CERTIFICATE_SSL_CLEANUP_FAILED,
        error::CERTIFICATE_SERVER_CA_BY_ROOT,
        error::CERTIFICATE_CHAIN_IN_USE,
        error::CERTIFICATE_CLIENT_CA_BY_ROOT,
        error::CERTIFICATE_PREINSTALLED,
        error::CERTIFICATE_PREINSTALLED_CLI,
        error::CERTIFICATE_USED_BY_KEY_MANAGER,
        error::CERTIFICATE_IN_USE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/certificates/{uuid}`.
pub static GET: Operation = Operation {
    name: "certificates.get",
    id: "security_certificate_get",
    method: Method::Get,
    path: "/security/certificates/{uuid}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/certificates`.
pub static LIST: Operation = Operation {
    name: "certificates.list",
    id: "security_certificate_collection_get",
    method: Method::Get,
    path: "/security/certificates",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `POST /security/certificates/{ca.uuid}/sign`.
pub static SIGN: Operation = Operation {
    name: "certificates.sign",
    id: "security_certificate_sign",
    method: Method::Post,
    path: "/security/certificates/{ca.uuid}/sign",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::CERTIFICATE_COMMON_NAME_UNREADABLE,
        error::CERTIFICATE_COMMON_NAME_INVALID,
        error::CERTIFICATE_SIGN_FAILED,
        error::CERTIFICATE_CA_UNUSABLE,
        error::CERTIFICATE_SIGN_SAME_NAME,
        error::CERTIFICATE_SIGN_OUTLIVES_CA,
        error::CERTIFICATE_ISSUER_UNREADABLE,
        error::HASH_FUNCTION_NOT_FIPS,
        error::CERTIFICATE_EXPIRY_RANGE,
        error::CERTIFICATE_NOT_FIPS,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
