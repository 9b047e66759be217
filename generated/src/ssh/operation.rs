// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ssh

//! Operations of `/security/ssh`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("host_key_algorithms", Release::new(9, 16, 1)),
    ("is_rsa_in_publickey_algorithms_enabled", Release::new(9, 16, 1)),
    ("login_grace_time", Release::new(9, 18, 1)),
];

/// `GET /security/ssh`.
pub static GET: Operation = Operation {
    name: "ssh.get",
    id: "ssh_get",
    method: Method::Get,
    path: "/security/ssh",
    since: Release::new(9, 7, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/ssh`.
pub static UPDATE: Operation = Operation {
    name: "ssh.update",
    id: "ssh_modify",
    method: Method::Patch,
    path: "/security/ssh",
    since: Release::new(9, 7, 0),
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
        error::SSH_HOST_KEY_EMPTY,
        error::SSH_HOST_KEY_NOT_FIPS,
        error::SSH_HOST_KEY_FAILED,
        error::SSH_SETTING_FAILED,
        error::SSH_CIPHER_FIPS_FORBIDDEN,
        error::SSH_KEY_EXCHANGE_NEEDS_9_16_1,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
