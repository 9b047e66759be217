// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ssh/svms

//! Operations of `/security/ssh/svms`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("host_key_algorithms", Release::new(9, 16, 1)),
    ("is_rsa_in_publickey_algorithms_enabled", Release::new(9, 16, 1)),
    ("login_grace_time", Release::new(9, 18, 1)),
];

/// `GET /security/ssh/svms/{svm.uuid}`.
pub static GET: Operation = Operation {
    name: "ssh.svms.get",
    id: "svm_ssh_server_get",
    method: Method::Get,
    path: "/security/ssh/svms/{svm.uuid}",
    since: Release::new(9, 10, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/ssh/svms`.
pub static LIST: Operation = Operation {
    name: "ssh.svms.list",
    id: "svm_ssh_server_collection_get",
    method: Method::Get,
    path: "/security/ssh/svms",
    since: Release::new(9, 10, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/ssh/svms/{svm.uuid}`.
pub static UPDATE: Operation = Operation {
    name: "ssh.svms.update",
    id: "svm_ssh_server_modify",
    method: Method::Patch,
    path: "/security/ssh/svms/{svm.uuid}",
    since: Release::new(9, 10, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::SSH_KEY_EXCHANGE_EMPTY,
        error::SSH_CIPHERS_EMPTY,
        error::SSH_KEY_EXCHANGE_FAILED,
        error::SSH_CIPHERS_FAILED,
        error::SSH_KEY_EXCHANGE_NOT_FIPS,
        error::SSH_MAC_FAILED,
        error::SSH_MAC_NOT_FIPS,
        error::SSH_MAC_EMPTY,
        error::SSH_RETRIES_FAILED,
        error::SSH_CIPHER_NOT_FIPS,
        error::SSH_ADMIN_SVM,
        error::SSH_HOST_KEY_EMPTY,
        error::SSH_HOST_KEY_NOT_FIPS,
        error::SSH_HOST_KEY_FAILED,
        error::SSH_SETTING_FAILED,
        error::SSH_CIPHER_FIPS_FORBIDDEN,
        error::SSH_KEY_EXCHANGE_NEEDS_9_16_1,
        error::SSH_GRACE_TIME_FAILED,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/ssh/svms`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "ssh.svms.update_where",
    id: "svm_ssh_server_modify_collection",
    method: Method::Patch,
    path: "/security/ssh/svms",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::SSH_KEY_EXCHANGE_EMPTY,
        error::SSH_CIPHERS_EMPTY,
        error::SSH_KEY_EXCHANGE_FAILED,
        error::SSH_CIPHERS_FAILED,
        error::SSH_KEY_EXCHANGE_NOT_FIPS,
        error::SSH_MAC_FAILED,
        error::SSH_MAC_NOT_FIPS,
        error::SSH_MAC_EMPTY,
        error::SSH_RETRIES_FAILED,
        error::SSH_CIPHER_NOT_FIPS,
        error::SSH_ADMIN_SVM,
        error::SSH_HOST_KEY_EMPTY,
        error::SSH_HOST_KEY_NOT_FIPS,
        error::SSH_HOST_KEY_FAILED,
        error::SSH_SETTING_FAILED,
        error::SSH_CIPHER_FIPS_FORBIDDEN,
        error::SSH_KEY_EXCHANGE_NEEDS_9_16_1,
        error::SSH_GRACE_TIME_FAILED,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
